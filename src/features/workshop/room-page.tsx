import type { ReactNode } from 'react';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { leaveRoom, useRoom } from '../../state/room.ts';
import { areaHref, hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { JoinRoom } from './join-room.tsx';
import { LeadBar } from './lead-bar.tsx';
import { RoomStatus } from './room-line.tsx';
import { RoomList, type RoomListProps } from './room-list.tsx';
import './workshop.css';

/** The page of a workshop: coming in, and then what one can do and what came in. */
export function RoomPage(props: RoomListProps & { readonly areaName: string | null }): ReactNode {
  const { messages, language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { membership, facts } = useRoom();
  if (membership === undefined) return <p role="status">{messages.state.loading}</p>;
  return (
    <article className="room-page">
      <Band>
        <h1 tabIndex={-1}>{membership ? words.inRoom(facts?.word ?? '…') : words.title}</h1>
        <p className="band-facts">{(membership && props.areaName) ?? words.lead}</p>
      </Band>
      {membership ? <InRoom {...props} /> : <JoinRoom />}
    </article>
  );
}

function InRoom(props: RoomListProps): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { facts } = useRoom();
  return (
    <>
      <p className="room-state">
        <RoomStatus />
      </p>
      {facts?.leads && <LeadBar />}
      <section aria-labelledby="room-propose">
        <h2 id="room-propose">{words.propose}</h2>
        <ProposeLinks />
        <p className="note">{words.privacy}</p>
      </section>
      <RoomList {...props} />
      <p className="room-buttons">
        <a className="button" href={hrefTo({ page: { kind: 'workshop', screen: true }, ...NOTHING_CHOSEN })}>
          {words.screen}
        </a>
        <button type="button" className="button" onClick={() => void leaveRoom()}>
          {words.leave}
        </button>
      </p>
    </>
  );
}

function ProposeLinks(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const area = useRoom(({ facts }) => facts?.neighbourhood ?? null);
  const start = hrefTo({ page: { kind: 'start' }, ...NOTHING_CHOSEN });
  const missing = hrefTo({ page: { kind: 'propose', area, actor: null }, ...NOTHING_CHOSEN });
  return (
    <p className="room-buttons">
      <a className="button" data-primary href={area ? missing : start}>
        {words.missing}
      </a>
      <a className="button" href={area ? areaHref(area) : start}>
        {words.correct}
      </a>
      <a
        className="button"
        href={hrefTo({ page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN })}
      >
        {words.mine}
      </a>
    </p>
  );
}
