import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { useKeptList } from '../state/kept-list.ts';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';

/** The way to the visitor's own list, with how many places are on it; nothing while it is empty. */
export function KeptLink(): ReactNode {
  const { messages } = useMessages();
  const count = useKeptList((list) => list.places.length);
  if (count === 0) return null;
  return (
    <a
      className="kept-link"
      href={hrefTo({ page: { kind: 'list', places: null, paper: false }, ...NOTHING_CHOSEN })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 2.8 2.8 5.9 6.4.9-4.7 4.5 1.2 6.4-5.7-3.1-5.7 3.1 1.2-6.4L2.8 9.6l6.4-.9L12 2.8Z" />
      </svg>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{messages.site.myList(count)}</span>
    </a>
  );
}
