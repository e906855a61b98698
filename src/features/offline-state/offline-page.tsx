import type { ReactNode } from 'react';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import { formatDate } from '../../i18n/language.ts';
import { OFFLINE_MESSAGES } from '../../i18n/offline-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useOffline } from '../../state/offline.ts';
import { hrefTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { KeptList } from './kept-list.tsx';
import { WholeRegion } from './whole-region.tsx';
import './offline-page.css';

/** What works without network: what is kept on this device, the whole Region by one button, and the way to remove it. */
export function OfflinePage(props: { readonly areas: readonly NeighbourhoodProperties[] }): ReactNode {
  const { messages, language } = useMessages();
  const words = OFFLINE_MESSAGES[language];
  const { online, edition } = useOffline();
  const date = edition && formatDate(edition.date, language);
  return (
    <article className="offline-page">
      <Band
        back={{ href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home }}
      >
        <h1 tabIndex={-1}>{messages.site.offline}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <p className="offline-connection" role="status" data-online={online || undefined}>
        {online
          ? words.connected
          : edition && date
            ? words.without(edition.number, date)
            : words.withoutShort}
        {online && edition && date && <span> {messages.about.edition(edition.number, date)}.</span>}
      </p>
      <KeptList areas={props.areas} />
      <WholeRegion />
      <p className="note">{words.install}</p>
    </article>
  );
}
