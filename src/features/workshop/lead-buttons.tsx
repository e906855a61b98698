import { type ReactNode, useState } from 'react';
import type { Choice } from '../../domain/proposals/conflicts.ts';
import type { Proposal, ProposalRecord } from '../../domain/proposals/proposal.ts';
import type { Standing } from '../../domain/proposals/review.ts';
import { acceptOf, undoOf } from '../../domain/room/accepting.ts';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { addRecords, randomId } from '../../state/proposals.ts';
import { steer, useRoom } from '../../state/room.ts';
import { SureButton } from './sure-button.tsx';

interface LeadButtonsProps {
  readonly proposal: Proposal;
  readonly standing: Standing | undefined;
  readonly choices: readonly Choice[];
  readonly subject: string;
}

/** What who leads does with one proposal: accept and take that back, hide and show, remove for good. */
export function LeadButtons({ proposal, standing, choices, subject }: LeadButtonsProps): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const isHidden = useRoom(({ contents }) => contents.hidden.has(proposal.id));
  const [hasFailed, setFailed] = useState(false);
  const say = (record: ProposalRecord): void => void addRecords([record]);
  const given = () => ({ id: randomId(), now: new Date().toISOString(), choices });
  const change = (): void =>
    void steer(isHidden ? { show: proposal.id } : { hide: proposal.id }).then((done) => setFailed(!done));
  const isDecided = (standing?.last.length ?? 0) > 0;
  const button = (label: string, act: () => void): ReactNode => (
    <button type="button" className="button" aria-label={words.about(label, subject)} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <p className="room-buttons">
        {standing && !isDecided && button(words.accept, () => say(acceptOf(proposal, standing, given())))}
        {standing && isDecided && button(words.undo, () => say(undoOf(proposal, standing, given())))}
        {button(isHidden ? words.show : words.hide, change)}
        <SureButton
          label={words.remove}
          name={words.about(words.remove, subject)}
          onSure={() => say(removalOf(proposal))}
        />
      </p>
      {hasFailed && <p role="alert">{words.notDone}</p>}
    </>
  );
}

function removalOf({ id }: Proposal): ProposalRecord {
  const at = new Date().toISOString();
  return { record: 'removal', id: randomId(), at, by: { role: 'coordinator' }, of: id, what: 'all' };
}
