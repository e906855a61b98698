import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Contact } from '../../domain/proposals/proposal.ts';
import { WAITING } from '../../domain/proposals/review.ts';
import { fieldsToDecide } from '../../domain/proposals/reviewing/fields-to-decide.ts';
import { journalOf } from '../../domain/proposals/reviewing/journal.ts';
import { lineAfter } from '../../domain/proposals/reviewing/keys.ts';
import { knownAfter } from '../../domain/proposals/reviewing/known-after.ts';
import { type QueueItem, queueOf } from '../../domain/proposals/reviewing/queue.ts';
import { subjectOf } from '../../domain/proposals/subject.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { reviewAddress, reviewHref } from '../../state/review-address.ts';
import { goTo } from '../../state/view.ts';
import { DecideForm } from './decide-form.tsx';
import { Hints } from './hints.tsx';
import { JournalList } from './journal-list.tsx';
import { PointSketch } from './point-sketch.tsx';
import { RemoveRequest } from './remove-request.tsx';
import type { ReviewView } from './review-view.ts';
import { useMadeBy } from './use-made-by.ts';

/** One proposal, old beside new, with what helps to decide, the decision, and its journal. */
export function OneProposal(props: { readonly view: ReviewView; readonly item: QueueItem }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { view, item } = props;
  const { proposal, standing, also } = item;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const madeBy = useMadeBy();
  const fields = useFields(view, item);
  const journal = journalOf(view.set, proposal.id);
  const contact = view.set.find(
    (record): record is Contact => record.record === 'contact' && record.of === proposal.id,
  );
  return (
    <article
      className="review-one"
      aria-labelledby="review-one"
      onKeyDown={(event) => onKeyDown(event, view, proposal.id)}
    >
      <Neighbours view={view} id={proposal.id} />
      <header>
        <p className="review-line-head">
          <span className="review-kind">{PROPOSE_MESSAGES[language].kinds[proposal.kind]}</span>
          <span className="review-state" data-state={standing.state}>
            {words.states[standing.state]}
          </span>
        </p>
        <h2 id="review-one" ref={heading} tabIndex={-1}>
          <bdi>{subjectOf(proposal, view.nameOf)}</bdi>
        </h2>
        <p className="note">
          {madeBy(proposal)}
          {also.length > 0 && ` · ${words.also(also.length)}`}
        </p>
      </header>
      <Hints view={view} item={item} contact={contact ?? null} />
      <PointSketch view={view} proposal={proposal} fields={fields} />
      <DecideForm {...{ view, item, fields }} />
      {journal.length > 0 && (
        <section aria-labelledby="review-history">
          <h3 id="review-history">{words.journal}</h3>
          <JournalList view={view} lines={journal} />
        </section>
      )}
      <RemoveRequest view={view} of={proposal.id} hasContact={contact !== undefined} />
    </article>
  );
}

/** The fields as they stand once everything else that was accepted is published. */
function useFields({ set, known, areas }: ReviewView, { proposal, also }: QueueItem) {
  return useMemo(() => {
    const open = queueOf(set, known, areas, { area: null, states: WAITING, kinds: [] }).items;
    const others = open.flatMap((item) => [item.proposal, ...item.also]).filter((one) => !also.includes(one));
    return fieldsToDecide(proposal, others, knownAfter(set, known, proposal.id));
  }, [set, known, areas, proposal, also]);
}

/** The ways back to the queue and to the proposals before and after. */
function Neighbours(props: { readonly view: ReviewView; readonly id: string }): ReactNode {
  const { messages, language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { choices, queue } = props.view;
  const ids = queue.items.map(({ proposal }) => proposal.id);
  const at = ids.indexOf(props.id);
  const [before, after] = [ids[at - 1], at < 0 ? undefined : ids[at + 1]];
  const link = (proposal: string | undefined, label: string): ReactNode =>
    proposal && (
      <a className="button" href={reviewHref({ ...choices, proposal })}>
        {label}
      </a>
    );
  return (
    <nav className="review-neighbours" aria-label={words.queue}>
      <a className="button" href={reviewHref({ ...choices, proposal: null })}>
        {messages.site.list}
      </a>
      {link(before, words.previous)}
      {link(after, words.next)}
    </nav>
  );
}

/** Letters go to the proposal before or after, Escape back to the queue; not while one types or chooses. */
function onKeyDown(event: KeyboardEvent, { choices, queue }: ReviewView, id: string): void {
  const { target, key } = event;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
  // Arrows scroll the proposal that one reads.
  const isLetter = key.length === 1;
  const ids = queue.items.map(({ proposal }) => proposal.id);
  const to = isLetter ? lineAfter(ids, id, event) : null;
  if (key !== 'Escape' && to === null) return;
  event.preventDefault();
  if (to !== id) goTo(reviewAddress({ ...choices, proposal: key === 'Escape' ? null : to }));
}
