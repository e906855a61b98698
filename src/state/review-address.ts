import { readNeighbourhoodId } from '../domain/model/identity.ts';
import { KINDS, type Proposal } from '../domain/proposals/proposal.ts';
import { STATES, type State } from '../domain/proposals/review.ts';
import type { QueueFilter } from '../domain/proposals/reviewing/queue.ts';
import { writtenQuery } from './address.ts';
import { hrefTo, NOTHING_CHOSEN } from './view.ts';

/** What one looks at on the review page, as its address says it (PR-49). */
export interface ReviewChoices extends QueueFilter {
  /** id of the proposal that is open; null: the queue alone */
  readonly proposal: string | null;
  /** the journal in place of the queue */
  readonly journal: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the query of the review page; what it does not know is left out. */
export function readReviewChoices(query: string): ReviewChoices {
  const search = new URLSearchParams(query);
  const given = (name: string): ReadonlySet<string> => new Set((search.get(name) ?? '').split(','));
  const [states, kinds, proposal] = [given('state'), given('kind'), search.get('proposal') ?? ''];
  return {
    area: readNeighbourhoodId(search.get('in')),
    states: STATES.filter((state: State) => states.has(state)),
    kinds: KINDS.filter((kind: Proposal['kind']) => kinds.has(kind)),
    proposal: UUID.test(proposal) ? proposal : null,
    journal: search.get('show') === 'journal',
  };
}

/** Writes the query of the review page. The reverse of `readReviewChoices`. */
export function writeReviewChoices(choices: ReviewChoices): string {
  const search = new URLSearchParams();
  if (choices.area) search.set('in', choices.area);
  if (choices.states.length > 0) search.set('state', choices.states.join(','));
  if (choices.kinds.length > 0) search.set('kind', choices.kinds.join(','));
  if (choices.journal) search.set('show', 'journal');
  if (choices.proposal) search.set('proposal', choices.proposal);
  return writtenQuery(search);
}

/** Gives the part of an address that shows these choices. */
export function reviewAddress(choices: ReviewChoices) {
  return { page: { kind: 'review', choices: writeReviewChoices(choices) }, ...NOTHING_CHOSEN } as const;
}

/** Gives the link to the review page with these choices. */
export function reviewHref(choices: ReviewChoices): string {
  return hrefTo(reviewAddress(choices));
}
