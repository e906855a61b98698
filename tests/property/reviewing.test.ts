import { expect, it } from 'vitest';
import { knownOf } from '../../src/domain/proposals/changes.ts';
import { joinSets, type ProposalSet } from '../../src/domain/proposals/merge.ts';
import type { Proposal } from '../../src/domain/proposals/proposal.ts';
import { planPublishing } from '../../src/domain/proposals/publish.ts';
import { STATES, type State } from '../../src/domain/proposals/review.ts';
import { fieldsToDecide } from '../../src/domain/proposals/reviewing/fields-to-decide.ts';
import { knownAfter } from '../../src/domain/proposals/reviewing/known-after.ts';
import { queueOf } from '../../src/domain/proposals/reviewing/queue.ts';
import { EMPTY_DRAFT, type ReviewDraft } from '../../src/domain/proposals/reviewing/review-draft.ts';
import {
  type ReviewsResult,
  reviewsOfDraft,
  undoOf,
} from '../../src/domain/proposals/reviewing/reviews-of-draft.ts';
import { actorAt, anActor } from '../support/actors.ts';
import { aProposal, minute, phone, uuid } from '../support/proposals.ts';
import { random } from '../support/random.ts';

const HISTORIES = 120;
const STEPS = 14;
const PHONE = '+3225110001';
const actor = {
  ...actorAt('an-actor', [4.3463, 50.8365], ['housing']),
  properties: anActor({ phone: PHONE }),
};
const known = knownOf([actor], { actors: [] });
const EVERYTHING = { area: null, states: STATES, kinds: [] };

/** One reviewer at the page, and a plain list of states that says what the page should show. */
class Visit {
  set: ProposalSet;
  readonly proposals: readonly Proposal[];
  readonly expected = new Map<string, State[]>();
  readonly #next: () => number;
  #number = 100;

  constructor(seed: number) {
    this.#next = random(seed);
    this.proposals = Array.from({ length: 4 }, (_, index) =>
      aProposal(index + 1, { changes: [phone(this.#of([PHONE, '+3225110009']), `+32251100${10 + index}`)] }),
    );
    this.set = joinSets(this.proposals);
    for (const { id } of this.proposals) this.expected.set(id, ['open']);
  }

  #of<T>(items: readonly T[]): T {
    return items[Math.floor(this.#next() * items.length)] as T;
  }

  /** Decides about any proposal in any way, as the page would, or takes a decision back. */
  step(): void {
    const proposal = this.#of(this.proposals);
    const states = this.expected.get(proposal.id) ?? [];
    if (states.length > 1 && this.#next() < 0.3) {
      this.#keep(undoOf([proposal], this.#frame()));
      states.push(states.at(-2) ?? 'open');
    } else this.decide(proposal);
  }

  decide(proposal: Proposal): void {
    const draft = this.#draft(proposal);
    const made = reviewsOfDraft(draft, [proposal], this.#fields(proposal), this.#frame());
    if (!this.#keep(made)) return;
    const asProposed = 'reviews' in made && made.reviews[0]?.values === undefined;
    const state = { accept: asProposed ? 'accepted' : 'changed', refuse: 'refused', ask: 'asked' } as const;
    this.expected.get(proposal.id)?.push(state[draft.decision]);
  }

  #draft(proposal: Proposal): ReviewDraft {
    const decision = this.#of(['accept', 'accept', 'refuse', 'ask'] as const);
    const option = this.#of(this.#fields(proposal)[0]?.offered ?? []);
    const chosen = this.#next() < 0.7 && option ? { phone: option.key } : {};
    return { ...EMPTY_DRAFT, decision, chosen, reason: 'because' };
  }

  #fields(proposal: Proposal) {
    const open = this.proposals.filter(({ id }) =>
      ['open', 'asked'].includes(this.expected.get(id)?.at(-1) ?? ''),
    );
    return fieldsToDecide(proposal, open, knownAfter(this.set, known, proposal.id));
  }

  #frame() {
    const now = minute(this.#number - 300 * Math.floor(this.#next() * 2));
    const newId = () => uuid(this.#number++);
    return { set: this.set, by: { role: 'bar' as const }, now, newId, phoneOf: () => null };
  }

  #keep(made: ReviewsResult): boolean {
    if (!('reviews' in made)) return false;
    this.set = joinSets(this.set, made.reviews);
    return true;
  }
}

it('PR-51, PR-52: what is decided on the page stands as it was decided, and an undo as before it', () => {
  const seen = new Set<State>();
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const visit = new Visit(seed);
    for (let step = 0; step < STEPS; step++) visit.step();
    const { items } = queueOf(visit.set, known, [], EVERYTHING);
    const states = new Map(items.map(({ proposal, standing }) => [proposal.id, standing.state]));
    for (const [id, mine] of visit.expected) expect(states.get(id), `seed ${seed}`).toBe(mine.at(-1));
    for (const state of states.values()) seen.add(state);
  }
  expect([...seen].sort()).toEqual(['accepted', 'asked', 'changed', 'open', 'refused']);
});

it('PR-50: of what is accepted on the page nothing waits for a choice', () => {
  const words = { categories: new Set<string>(), services: new Set<string>(), audience: new Set<string>() };
  let published = 0;
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const visit = new Visit(seed);
    for (const proposal of visit.proposals) visit.decide(proposal);
    const plan = planPublishing({ set: visit.set, known, words, accepted: [], source: 'page' });
    expect(plan.issues, `seed ${seed}`).toEqual([]);
    published += plan.write.length;
  }
  expect(published).toBeGreaterThan(HISTORIES);
});
