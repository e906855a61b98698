import type { ReactNode } from 'react';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Turning } from './use-heading.ts';

/** The switch between north at the top and turning with the device, and what came of it. */
export function TurnSwitch(props: {
  readonly turning: Turning;
  readonly start: () => void;
  readonly stop: () => void;
}): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language];
  const isOn = props.turning === 'on' || props.turning === 'asking';
  const told = {
    off: words.northUp,
    asking: words.northUp,
    on: words.turning,
    unsupported: words.turnUnsupported,
    refused: words.turnRefused,
  }[props.turning];
  return (
    <div className="here-turn">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => (event.currentTarget.checked ? props.start() : props.stop())}
        />
        {words.turn}
      </label>
      <p role="status" className="note">
        {told}
      </p>
    </div>
  );
}
