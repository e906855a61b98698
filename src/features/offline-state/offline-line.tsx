import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/language.ts';
import { OFFLINE_MESSAGES } from '../../i18n/offline-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { showNewer } from '../../state/keeping.ts';
import { useOffline } from '../../state/offline.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import './offline-line.css';

/** Says that there is no network, and which edition is shown then; or that a newer edition stands ready. */
export function OfflineLine(): ReactNode {
  const { language } = useMessages();
  const words = OFFLINE_MESSAGES[language];
  const { online, edition, newer } = useOffline();
  const onPage = useView((view) => view.address.page.kind === 'offline');
  const without = edition
    ? words.without(edition.number, formatDate(edition.date, language))
    : words.withoutShort;
  const shown = online ? newer : !onPage;
  return (
    <div className="offline-line" role="status" data-shown={shown || undefined}>
      {!online && !onPage && (
        <>
          <p>{without}</p>
          <a href={hrefTo({ page: { kind: 'offline' }, ...NOTHING_CHOSEN })}>{words.details}</a>
        </>
      )}
      {online && newer && (
        <>
          <p>{words.newer}</p>
          <button type="button" className="button" onClick={showNewer}>
            {words.reload}
          </button>
        </>
      )}
    </div>
  );
}
