import { type ReactNode, useState } from 'react';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** A button for what cannot be taken back: it asks once before it does it. */
export function SureButton(props: {
  readonly label: string;
  /** what a screen reader says, when that is more */
  readonly name?: string;
  onSure(): void;
}): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <button type="button" className="button" aria-label={props.name} onClick={() => setAsks(true)}>
        {props.label}
      </button>
    );
  }
  return (
    <fieldset className="room-sure" aria-label={props.name ?? props.label}>
      <span>{words.sure}</span>
      <button
        type="button"
        className="button"
        // The question stands where the button was that has the focus.
        ref={(element) => element?.focus()}
        onClick={() => {
          setAsks(false);
          props.onSure();
        }}
      >
        {words.yes}
      </button>
      <button type="button" className="button" onClick={() => setAsks(false)}>
        {words.no}
      </button>
    </fieldset>
  );
}
