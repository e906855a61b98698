import type { ReactNode } from 'react';
import { areaOf } from '../../domain/proposals/reviewing/area-of.ts';
import { type JournalLine, journalOf } from '../../domain/proposals/reviewing/journal.ts';
import { subjectOf } from '../../domain/proposals/subject.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { reviewHref } from '../../state/review-address.ts';
import type { ReviewView } from './review-view.ts';
import { useMadeBy } from './use-made-by.ts';

/** The journal of everything that is shown: who decided what, and when. */
export function JournalPage({ view }: { readonly view: ReviewView }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { area, kinds } = view.choices;
  const lines = journalOf(view.set).filter(
    ({ proposal }) =>
      (area === null ||
        (proposal !== null && area === (areaOf(proposal, view.known, view.areas) ?? 'region'))) &&
      (kinds.length === 0 || (proposal !== null && kinds.includes(proposal.kind))),
  );
  return (
    <section className="review-journal" aria-labelledby="review-journal">
      <h2 id="review-journal">{words.journal}</h2>
      <p>{words.journalLead}</p>
      {lines.length === 0 && <p className="review-empty">{words.journalEmpty}</p>}
      <JournalList view={view} lines={lines} names />
    </section>
  );
}

/** Lines of the journal, the latest first; `names` says what each is about. */
export function JournalList(props: {
  readonly view: ReviewView;
  readonly lines: readonly JournalLine[];
  readonly names?: boolean;
}): ReactNode {
  return (
    <ol className="review-entries">
      {props.lines.map((line) => (
        <Entry key={line.record.id} {...props} line={line} />
      ))}
    </ol>
  );
}

function Entry(props: {
  readonly view: ReviewView;
  readonly line: JournalLine;
  readonly names?: boolean;
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const madeBy = useMadeBy();
  const { view } = props;
  const { record, proposal, counts } = props.line;
  const decision = record.record === 'removal' ? 'removal' : record.decision;
  return (
    <li className="review-entry" data-void={!counts || undefined}>
      <span className="review-state" data-state={decision}>
        {words.decided[decision]}
      </span>
      {props.names &&
        (proposal ? (
          <a href={reviewHref({ ...view.choices, journal: false, proposal: proposal.id })}>
            {PROPOSE_MESSAGES[language].kinds[proposal.kind]}: <bdi>{subjectOf(proposal, view.nameOf)}</bdi>
          </a>
        ) : (
          <span>{words.notHere}</span>
        ))}
      <span className="note">
        {madeBy(record)} <time dateTime={record.at}>{record.at.slice(11, 16)} UTC</time>
      </span>
      {'reason' in record && record.reason && (
        <span className="review-entry-reason" dir="auto">
          {record.reason}
        </span>
      )}
      {!counts && <span className="note">{words.notCounted}</span>}
    </li>
  );
}
