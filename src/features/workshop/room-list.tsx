import { type ReactNode, useMemo, useState } from 'react';
import type { Known } from '../../domain/proposals/changes.ts';
import { choicesIn } from '../../domain/proposals/conflicts.ts';
import { joinSets, sortRecords } from '../../domain/proposals/merge.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import { type Standing, standings } from '../../domain/proposals/review.ts';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useRoom } from '../../state/room.ts';
import { LeadButtons } from './lead-buttons.tsx';

const AT_FIRST = 30;

export interface RoomListProps {
  /** what is known now of the actors that proposals are about */
  readonly known: Known;
  /** says what a proposal says */
  say(proposal: Proposal): ReactNode;
  subjectOf(proposal: Proposal): string;
}

/** What came in, the newest first. Who leads decides and hides here. */
export function RoomList(props: RoomListProps): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { contents, facts } = useRoom();
  const [most, setMost] = useState(AT_FIRST);
  const { proposals, standing, choices } = useMemo(() => {
    const records = [...contents.records.values()];
    const standing = standings(sortRecords(joinSets(records)));
    const proposals = records.filter((record) => record.record === 'proposal').reverse();
    const open = proposals.filter(({ id }) => isOpen(standing.get(id)) && !contents.hidden.has(id));
    return { proposals, standing, choices: choicesIn(open, props.known) };
  }, [contents, props.known]);
  const isChoice = (proposal: Proposal): boolean =>
    choices.some(({ options }) => options.some((option) => option.proposals.includes(proposal.id)));
  return (
    <section className="room-list" aria-labelledby="room-list">
      <h2 id="room-list" aria-live="polite">
        {words.cameIn(proposals.length)}
      </h2>
      {proposals.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {proposals.slice(0, most).map((proposal) => (
          <li
            key={proposal.id}
            className="room-item"
            data-hidden={contents.hidden.has(proposal.id) || undefined}
          >
            {props.say(proposal)}
            <State standing={standing.get(proposal.id)} isHidden={contents.hidden.has(proposal.id)} />
            {isChoice(proposal) && <p className="room-choice">{words.otherValues}</p>}
            {facts?.leads && (
              <LeadButtons
                {...{ proposal, choices }}
                standing={standing.get(proposal.id)}
                subject={props.subjectOf(proposal)}
              />
            )}
          </li>
        ))}
      </ul>
      {proposals.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + 100)}>
          {words.more(proposals.length - most)}
        </button>
      )}
    </section>
  );
}

const isOpen = (standing: Standing | undefined): boolean =>
  standing === undefined || ['open', 'asked', 'disputed'].includes(standing.state);

function State(props: { readonly standing: Standing | undefined; readonly isHidden: boolean }): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const state = props.standing?.state ?? 'open';
  if (!props.isHidden && state === 'open') return null;
  return (
    <p className="room-standing" data-state={state}>
      {props.isHidden ? words.hidden : words.states[state]}
    </p>
  );
}
