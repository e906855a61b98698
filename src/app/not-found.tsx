import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';
import { Band } from '../ui/band.tsx';
import { Notice } from '../ui/notice.tsx';

/** The address leads nowhere: says so and leads back to the start. */
export function NotFound(): ReactNode {
  const { messages } = useMessages();
  return (
    <div className="not-found">
      <Band>
        <h1 tabIndex={-1}>{messages.state.notFound}</h1>
      </Band>
      <Notice
        action={
          <a className="button" href={hrefTo({ page: { kind: 'start' }, ...NOTHING_CHOSEN })}>
            {messages.state.home}
          </a>
        }
      >
        {messages.state.missing}
      </Notice>
    </div>
  );
}
