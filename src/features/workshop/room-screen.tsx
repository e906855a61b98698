import { type ReactNode, useMemo } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { sortRecords } from '../../domain/proposals/merge.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import { standings } from '../../domain/proposals/review.ts';
import { shownSet } from '../../domain/room/contents.ts';
import { type Tally, tallyOf } from '../../domain/room/tally.ts';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useRoom } from '../../state/room.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { RoomStatus } from './room-line.tsx';
import './workshop.css';
import './room-screen.css';

const ROSE_PX = 460;
const LATEST = 6;
/** Proposals in these states no longer count. */
const DROPPED: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

export interface RoomScreenProps {
  readonly areaName: string | null;
  /** actors of the neighbourhood of the room */
  readonly actors: readonly ActorProperties[];
  actorOf(id: string): ActorProperties | undefined;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  say(proposal: Proposal): ReactNode;
  qr(content: string, label: string): ReactNode;
}

/** What stands large in a room: how to come in, what people talk about, and what came in last. */
export function RoomScreen(props: RoomScreenProps): ReactNode {
  const { messages } = useMessages();
  const membership = useRoom((room) => room.membership);
  if (membership) return <InRoom {...props} />;
  return (
    <main className="room-begin" id="content" tabIndex={-1}>
      {membership === undefined ? <p role="status">{messages.state.loading}</p> : <HowToBegin />}
    </main>
  );
}

/** In no room there is nothing to count: the screen tells how a room begins. */
function HowToBegin(): ReactNode {
  const { language } = useMessages();
  const { begin, ...words } = ROOM_MESSAGES[language];
  const page = hrefTo({ page: { kind: 'workshop', screen: false }, ...NOTHING_CHOSEN });
  return (
    <>
      <h1 tabIndex={-1}>{begin.title}</h1>
      <p>{words.lead}</p>
      <ol>
        <li>
          {words.howToStart} <code dir="ltr">npm run share</code>
        </li>
        <li>{begin.link}</li>
        <li>{begin.screen(words.screen)}</li>
      </ol>
      <p className="room-begin-join">
        {begin.hasWord}{' '}
        <a className="button" data-primary href={page}>
          {words.join}
        </a>
      </p>
    </>
  );
}

function InRoom(props: RoomScreenProps): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { facts, contents } = useRoom();
  const { actors, actorOf } = props;
  const latest = useMemo(() => {
    const sorted = sortRecords(shownSet(contents));
    const standing = standings(sorted);
    const counts = ({ id }: Proposal): boolean => !DROPPED.has(standing.get(id)?.state ?? 'open');
    const known = new Set(sorted.proposals.filter(counts).map(({ id }) => id));
    const inOrder = [...contents.records.values()].filter((record) => record.record === 'proposal');
    return inOrder.filter(({ id }) => known.has(id)).reverse();
  }, [contents]);
  const tally = useMemo(() => tallyOf(latest, actors, actorOf), [latest, actors, actorOf]);
  const back = hrefTo({ page: { kind: 'workshop', screen: false }, ...NOTHING_CHOSEN });
  return (
    <main className="room-screen" id="content" tabIndex={-1}>
      <header className="room-screen-head">
        <h1 tabIndex={-1}>{props.areaName ?? words.title}</h1>
        <p className="room-screen-count" aria-live="polite">
          {words.cameIn(latest.length)}
        </p>
        <a href={back}>{words.inRoom(facts?.word ?? '…')}</a>
        <RoomStatus />
      </header>
      <Invitation qr={props.qr} />
      <Themes tally={tally} themeWords={props.themeWords} />
      <Rose tally={tally} themeWords={props.themeWords} />
      <section className="room-latest" aria-labelledby="room-latest">
        <h2 id="room-latest">{words.latest}</h2>
        {latest.length === 0 && <p>{words.nothing}</p>}
        <ul>
          {latest.slice(0, LATEST).map((proposal) => (
            <li key={proposal.id}>{props.say(proposal)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

const isThisMachine = (host: string): boolean => host === 'localhost' || host.startsWith('127.');

function Invitation(props: Pick<RoomScreenProps, 'qr'>): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const facts = useRoom((room) => room.facts);
  if (!facts) return null;
  const origin = isThisMachine(location.hostname) ? (facts.address ?? location.origin) : location.origin;
  const page = new URL(hrefTo({ page: { kind: 'workshop', screen: false }, ...NOTHING_CHOSEN }), origin);
  return (
    <section className="room-invitation" aria-labelledby="room-invitation">
      <h2 id="room-invitation">{words.phone}</h2>
      {props.qr(`${page.href}#word=${facts.word}`, words.phone)}
      <p>{words.scan}</p>
      <p className="room-address" dir="ltr">
        {page.host}
        <wbr />
        {page.pathname}
      </p>
      <p className="room-word" dir="ltr">
        {facts.word}
      </p>
    </section>
  );
}

interface InThemes {
  readonly tally: Tally;
  readonly themeWords: RoomScreenProps['themeWords'];
}

function Themes({ tally, themeWords }: InThemes): ReactNode {
  const { language } = useMessages();
  const counted = THEME_IDS.map((theme) => ({ theme, count: tally.themes[theme] ?? 0 }));
  return (
    <section className="room-themes" aria-labelledby="room-themes">
      <h2 id="room-themes">{ROOM_MESSAGES[language].themes}</h2>
      <ul>
        {counted.map(({ theme, count }) => (
          <li key={theme} data-none={count === 0 || undefined}>
            <ThemeMark theme={theme} sizePx={34} />
            <span>{themeWords[theme]}</span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rose({ tally, themeWords }: InThemes): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  if (Object.keys(tally.after).length === 0) return null;
  return (
    <section className="room-rose" aria-labelledby="room-rose">
      <h2 id="room-rose">{words.rose}</h2>
      <NeighbourhoodRose
        counts={tally.after}
        compared={tally.before}
        labels={themeWords}
        language={language}
        sizePx={ROSE_PX}
      />
      <p className="note">{words.roseKey}</p>
    </section>
  );
}
