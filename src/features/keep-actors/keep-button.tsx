import type { ReactNode } from 'react';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import { LIST_MESSAGES } from '../../i18n/list-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { toggleKept, useKeptList } from '../../state/kept-list.ts';
import './keep-button.css';

/** A star that puts an actor on the visitor's list, or takes it off. */
export function KeepButton(props: { readonly place: PlaceRef; readonly name: string }): ReactNode {
  const { language } = useMessages();
  const { id } = props.place;
  const kept = useKeptList((list) => list.places.some((place) => place.id === id));
  const words = LIST_MESSAGES[language];
  return (
    <button
      type="button"
      className="keep-button"
      data-kept={kept || undefined}
      aria-label={kept ? words.remove(props.name) : words.keep(props.name)}
      onClick={() => toggleKept(props.place)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 2.8 2.8 5.9 6.4.9-4.7 4.5 1.2 6.4-5.7-3.1-5.7 3.1 1.2-6.4L2.8 9.6l6.4-.9L12 2.8Z" />
      </svg>
    </button>
  );
}
