import { contentOf } from './equal.ts';
import type { FieldChange } from './fields.ts';
import type { Sorted } from './merge.ts';
import type { Proposal, Review } from './proposal.ts';
import { may } from './rights.ts';

/** Where a proposal can stand (PR-17). */
export const STATES = ['open', 'asked', 'disputed', 'accepted', 'changed', 'refused', 'withdrawn'] as const;
export type State = (typeof STATES)[number];
/** States in which a proposal is put into the data. */
export const TAKEN: readonly State[] = ['accepted', 'changed'];
/** States in which a person has something to do. */
export const WAITING: readonly State[] = ['open', 'asked', 'disputed'];

/** Where a proposal stands. */
export interface Standing {
  readonly state: State;
  /** values of the reviewer's own; empty unless it was changed */
  readonly values: readonly FieldChange[];
  /** the accept that decided, the latest of several that agree; null unless it is accepted */
  readonly decidedBy: Review | null;
  /** the last reviews that count: a new one has to follow all of them */
  readonly last: readonly Review[];
  /** reviews that do not count: their maker lacks the right (PR-20) */
  readonly void: readonly Review[];
}

type Outcome = Pick<Standing, 'state' | 'values' | 'decidedBy'>;

const OPEN: Outcome = { state: 'open', values: [], decidedBy: null };
const STATE_AFTER = { refuse: 'refused', ask: 'asked', withdraw: 'withdrawn', answer: 'open' } as const;

/** Tells whether a decision is that of a reviewer, not of who made the proposal (PR-18). */
const decides = ({ decision }: Review): boolean => decision !== 'withdraw' && decision !== 'answer';

const hasRight = (review: Review, proposal: Proposal): boolean => {
  if (!decides(review)) return may(review.by.role, 'propose');
  return may(review.by.role, proposal.kind === 'boundary' ? 'decide-boundary' : 'decide');
};

/** Gives the standing of each proposal of a set, by id. */
export function standings({ proposals, reviews }: Sorted): ReadonlyMap<string, Standing> {
  return new Map(
    proposals.map((proposal) => [proposal.id, standingOf(proposal, reviews.get(proposal.id) ?? [])]),
  );
}

/** Folds the journal of a proposal into where it stands (PR-15 to PR-20). The order of the reviews does not matter. */
export function standingOf(proposal: Proposal, reviews: readonly Review[]): Standing {
  const journal = new Journal(reviews, proposal);
  return { ...journal.outcome, last: journal.last, void: journal.void };
}

/**
 * Gives the moment of a review that follows others: now, or just after the latest of them where a clock runs behind
 * (PR-15). Moments are ISO texts in UTC.
 */
export function momentAfter(now: string, followed: readonly Review[]): string {
  const latest = Math.max(Date.parse(now), ...followed.map(({ at }) => Date.parse(at) + 1));
  return new Date(latest).toISOString();
}

/** The reviews of one proposal as a graph of which follows which. */
class Journal {
  readonly void: readonly Review[];
  readonly last: readonly Review[];
  readonly outcome: Outcome;
  readonly #byId: ReadonlyMap<string, Review>;
  readonly #voidIds: ReadonlySet<string>;
  readonly #followed = new Map<string, readonly Review[]>();
  readonly #outcomes = new Map<string, Outcome>();

  constructor(reviews: readonly Review[], proposal: Proposal) {
    const inOrder = [...reviews].sort(
      (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
    );
    this.#byId = new Map(inOrder.map((review) => [review.id, review]));
    this.void = inOrder.filter((review) => !hasRight(review, proposal));
    this.#voidIds = new Set(this.void.map(({ id }) => id));
    // Oldest first: what a review follows is worked out before it, so that long journals need no deep recursion.
    for (const review of inOrder) this.#followed.set(review.id, this.#followedBy(review));
    const counted = inOrder.filter(({ id }) => !this.#voidIds.has(id));
    for (const review of counted) this.#outcomes.set(review.id, this.#outcomeOf(review));
    const followed = new Set(counted.flatMap(({ id }) => this.#followed.get(id) ?? []));
    this.last = counted.filter((review) => !followed.has(review));
    this.outcome = this.#combined(this.last);
  }

  /** The counted reviews that one follows; through one that does not count, those which that one follows. */
  #followedBy(review: Review): readonly Review[] {
    const found = review.follows.flatMap((id) => {
      const other = this.#byId.get(id);
      if (!other || Date.parse(other.at) >= Date.parse(review.at)) return [];
      return this.#voidIds.has(id) ? (this.#followed.get(id) ?? []) : [other];
    });
    return [...new Set(found)];
  }

  #outcomeOf(review: Review): Outcome {
    const followed = this.#followed.get(review.id) ?? [];
    if (review.decision === 'undo')
      return this.#combined(followed.flatMap(({ id }) => this.#followed.get(id) ?? []));
    if (review.decision === 'accept') {
      const values = review.values ?? [];
      return { state: values.length > 0 ? 'changed' : 'accepted', values, decidedBy: review };
    }
    const before = this.#combined(followed);
    const isUndecided = before.state === 'open' || before.state === 'asked';
    return decides(review) || isUndecided ? { ...OPEN, state: STATE_AFTER[review.decision] } : before;
  }

  #combined(reviews: readonly Review[]): Outcome {
    const deciding = reviews.filter(decides);
    const outcomes = (deciding.length > 0 ? deciding : reviews).map(
      ({ id }) => this.#outcomes.get(id) ?? OPEN,
    );
    const [first = OPEN] = outcomes;
    const says = ({ state, values }: Outcome): string => contentOf({ state, values });
    if (outcomes.some((other) => says(other) !== says(first))) return { ...OPEN, state: 'disputed' };
    const latest = (a: Outcome, b: Outcome): Outcome => (isLater(b.decidedBy, a.decidedBy) ? b : a);
    return outcomes.reduce(latest, first);
  }
}

function isLater(a: Review | null, b: Review | null): boolean {
  if (!a || !b) return a !== null;
  return Date.parse(a.at) > Date.parse(b.at) || (a.at === b.at && a.id > b.id);
}
