import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { STATES as EVERY_STATE } from '../../domain/proposals/review.ts';
import { itemWith, queueOf } from '../../domain/proposals/reviewing/queue.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useProposals } from '../../state/proposals.ts';
import { reviewHref } from '../../state/review-address.ts';
import { useReviewer } from '../../state/reviewer.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { Notice } from '../../ui/notice.tsx';
import { JournalPage } from './journal-list.tsx';
import { LastDecision } from './last-decision.tsx';
import { NextStep } from './next-step.tsx';
import { OneProposal } from './one-proposal.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import type { ReviewView } from './review-view.ts';
import { WhoReviews } from './who-reviews.tsx';
import './review.css';

export interface ReviewPageProps extends Omit<ReviewView, 'queue' | 'set'> {
  /** takes in a file or link */
  readonly receive: ReactNode;
  /** hands the records on; `below` stands under the ways */
  send(below: ReactNode): ReactNode;
}

/** Where a person decides about what others propose. */
export function ReviewPage(props: ReviewPageProps): ReactNode {
  const { messages, language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { records: set, status } = useProposals();
  const reviewer = useReviewer((state) => state.reviewer);
  const { known, areas, choices } = props;
  const queue = useMemo(() => queueOf(set, known, areas, choices), [set, known, areas, choices]);
  const view: ReviewView = { ...props, set, queue };
  const hasProposals = set.some(({ record }) => record === 'proposal');
  return (
    <article className="review-page">
      <Band>
        <h1 tabIndex={-1}>{messages.site.review}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      {(status === 'blocked' || status === 'full') && <Notice alert>{words[status]}</Notice>}
      <WhoReviews />
      {reviewer && hasProposals && (
        <>
          <nav className="review-ways" aria-label={messages.site.review}>
            <QueueFilters view={view} />
            <a
              className="button"
              href={reviewHref({ ...choices, proposal: null, journal: !choices.journal })}
            >
              {choices.journal ? words.toQueue : words.journal}
            </a>
          </nav>
          <LastDecision view={view} />
          {choices.journal ? <JournalPage view={view} /> : <Columns view={view} />}
        </>
      )}
      {!hasProposals && <p className="review-empty">{words.nothingHere}</p>}
      <div className="review-carry">
        {props.receive}
        {hasProposals && props.send(<NextStep />)}
      </div>
      <p>
        <a className="button" href={hrefTo({ page: { kind: 'privacy' }, ...NOTHING_CHOSEN })}>
          {words.rules}
        </a>
      </p>
    </article>
  );
}

/** The queue, and beside it (on a phone: in its place) the proposal that is open. */
function Columns({ view }: { readonly view: ReviewView }): ReactNode {
  const { choices, queue } = view;
  const item = itemWith(queue.items, choices.proposal) ?? settledItem(view);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (choices.proposal === null && left.current) document.getElementById(`line-${left.current}`)?.focus();
    left.current = choices.proposal;
  }, [choices.proposal]);
  return (
    <div className="review-columns" data-open={item !== null || undefined}>
      <QueueList view={view} />
      {item && <OneProposal key={item.proposal.id} view={view} item={item} />}
    </div>
  );
}

/** A proposal that a link names and that is not among those shown: it was decided, or is filtered out. */
function settledItem({ set, known, areas, choices }: ReviewView) {
  if (choices.proposal === null) return null;
  const everything = queueOf(set, known, areas, { area: null, states: EVERY_STATE, kinds: [] });
  return itemWith(everything.items, choices.proposal);
}
