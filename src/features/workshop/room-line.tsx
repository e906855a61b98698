import { type ReactNode, useEffect } from 'react';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useRoom } from '../../state/room.ts';
import { startRoom } from '../../state/room-outbox.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import './workshop.css';

/** Under the head of each page while this device is in a room: which one, and what is on its way there. */
export function RoomLine(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { membership, facts } = useRoom();
  useView((view) => view.address);
  useEffect(() => void startRoom(), []);
  if (!membership) return null;
  return (
    <div className="room-line">
      <a href={hrefTo({ page: { kind: 'workshop', screen: false }, ...NOTHING_CHOSEN })}>
        {words.inRoom(facts?.word ?? '…')}
      </a>
      <RoomStatus />
    </div>
  );
}

/** How the line to the room is, and how much of what was made here is there. */
export function RoomStatus(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { facts, line, outbox } = useRoom();
  const states = [...outbox.values()].map(({ state }) => state);
  const many = (wanted: string): number => states.filter((state) => state === wanted).length;
  const refusals = new Set([...outbox.values()].flatMap(({ code }) => code ?? []));
  const why: Readonly<Record<string, string>> = words.refusals;
  const said = [
    line === 'over' && words.over,
    line === 'away' && facts && words.away,
    line === 'live' && facts?.state === 'paused' && words.paused,
    line === 'live' && facts?.state === 'closed' && words.closed,
    states.length > 0 && words.counts(many('sent'), many('waiting')),
    many('refused') > 0 && `${words.refused(many('refused'))}:`,
    ...[...refusals].map((code) => why[code]),
  ].filter(Boolean);
  return (
    <span className="room-status" role="status" data-line={line}>
      {said.join(' · ')}
    </span>
  );
}
