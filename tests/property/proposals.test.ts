import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/domain/proposals/ledger.ts';
import { joinSets, type ProposalSet, sortRecords } from '../../src/domain/proposals/merge.ts';
import type { Proposal, ProposalRecord } from '../../src/domain/proposals/proposal.ts';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { momentAfter, standingOf, standings } from '../../src/domain/proposals/review.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { aContact, aProposal, aRemoval, aReview, minute, phone } from '../support/proposals.ts';
import { random } from '../support/random.ts';

const HISTORIES = 1000;
const PEOPLE = 4;
const STEPS = 24;

/** People who each hold a set, write into it, and now and then hand over all of it or the part that came through. */
class History {
  readonly written: ProposalRecord[] = [];
  readonly people: ProposalSet[] = Array.from({ length: PEOPLE }, () => []);
  readonly #next: () => number;
  #number = 0;

  constructor(seed: number) {
    this.#next = random(seed);
    for (let step = 0; step < STEPS; step++) this.#step();
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #step(): void {
    const person = this.below(PEOPLE);
    const mine = this.people[person] ?? [];
    const chance = this.#next();
    if (chance < 0.3) {
      this.#handOver(person, mine);
      return;
    }
    const record = this.#record(chance, mine);
    this.written.push(record);
    this.people[person] = joinSets(mine, [record]);
  }

  #handOver(to: number, mine: ProposalSet): void {
    const theirs = this.people[this.below(PEOPLE)] ?? [];
    const whole = this.#next() < 0.5;
    const part = whole ? theirs : theirs.filter(() => this.#next() < 0.6);
    this.people[to] = joinSets(mine, part, part);
  }

  #record(chance: number, mine: ProposalSet): ProposalRecord {
    const number = ++this.#number;
    const proposals = mine.filter((record): record is Proposal => record.record === 'proposal');
    const about = proposals[this.below(proposals.length)];
    if (!about || chance < 0.5) return this.#proposal(number);
    if (chance < 0.53) return this.#clashing(about);
    if (chance < 0.55)
      return aRemoval(number, about, { by: { role: this.#next() < 0.5 ? 'resident' : 'coordinator' } });
    if (chance < 0.6) return aContact(number, about);
    return this.#review(number, about, mine);
  }

  #proposal(number: number): Proposal {
    const value = `+32251100${10 + this.below(5)}`;
    return aProposal(number, { changes: [phone('+3225110001', value)] });
  }

  #clashing(about: Proposal): Proposal {
    return { ...about, reason: `another text ${this.below(3)}` };
  }

  #review(number: number, about: Proposal, mine: ProposalSet): ProposalRecord {
    const { last } = standingOf(about, sortRecords(mine).reviews.get(about.id) ?? []);
    const decisions = ['accept', 'refuse', 'ask', 'answer', 'withdraw', ...(last.length > 0 ? ['undo'] : [])];
    const decision = decisions[this.below(decisions.length)];
    const role = ['resident', 'bar', 'coordinator'][this.below(3)];
    // A clock of one of the people may run hours behind.
    const now = minute(number - 300 * this.below(2));
    return aReview(number, about, {
      ...{ decision, by: { role }, follows: last.map(({ id }) => id), at: momentAfter(now, last) },
      ...(decision === 'refuse' || decision === 'ask' ? { reason: 'because' } : {}),
    });
  }

  shuffled<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => [this.#next(), item] as const);
    return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
  }
}

const halves = <T>(items: readonly T[]): T[][] => [
  items.filter((_, index) => index % 2 === 0),
  items.filter((_, index) => index % 2 === 1),
];

const statesOf = (set: ProposalSet) =>
  [...standings(sortRecords(set))].map(([id, { state, values, last }]) => [
    id,
    state,
    values,
    last.map((r) => r.id),
  ]);

const seeds = Array.from({ length: HISTORIES }, (_, index) => 20261201 + index);
const histories = seeds.map((seed) => ({ seed, history: new History(seed) }));

describe('1,000 histories of four people', () => {
  it('PR-12: give the same set and states in any order, repeated, interrupted', () => {
    for (const { seed, history } of histories) {
      const whole = joinSets(...history.people);
      const pieces = history.shuffled([...history.people, ...halves(history.written)]);
      const piecemeal = pieces.reduce<ProposalSet>((set, piece) => joinSets(set, piece, set), []);
      const again = joinSets(joinSets(...history.shuffled(history.people)), whole);
      expect(writeProposals(piecemeal, { contacts: true }), `seed ${seed}`).toBe(
        writeProposals(whole, { contacts: true }),
      );
      expect(again, `seed ${seed}`).toEqual(whole);
      expect(statesOf(piecemeal), `seed ${seed}`).toEqual(statesOf(whole));
    }
  });

  it('drop no record but what a removal deletes', () => {
    for (const { seed, history } of histories) {
      const { written, people } = history;
      const kept = new Set(joinSets(...people).map((record) => JSON.stringify(record)));
      const removed = new Set(
        written.flatMap((r) => (r.record === 'removal' && r.by.role === 'coordinator' ? [r.of] : [])),
      );
      const lost = written.filter((record) => !kept.has(JSON.stringify(record)));
      const unasked = lost.filter((r) => !removed.has(r.record === 'proposal' ? r.id : r.of));
      expect(unasked, `seed ${seed}`).toEqual([]);
    }
  });

  it('PR-23: count every proposal once: inputs = published + refused + open', () => {
    const seen = new Set<string>();
    for (const { seed, history } of histories) {
      const whole = joinSets(...history.people);
      const ids = new Set(history.written.flatMap((r) => (r.record === 'proposal' ? [r.id] : [])));
      const ledger = ledgerOf(whole, new Set([...ids].filter(() => history.below(2) === 0)));
      expect(ledger.inputs, `seed ${seed}`).toBe(ids.size);
      expect(ledger.published + ledger.refused + ledger.open, `seed ${seed}`).toBe(ids.size);
      expect(new Set(Object.values(ledger.ids).flat()), `seed ${seed}`).toEqual(ids);
      for (const [name, mine] of Object.entries(ledger.ids)) if (mine.length > 0) seen.add(name);
    }
    expect([...seen].sort()).toEqual(
      [
        'published',
        'waiting',
        'refused',
        'withdrawn',
        'removed',
        'clashing',
        'open',
        'asked',
        'disputed',
      ].sort(),
    );
  });

  it('PR-30: come back from their file as they were', () => {
    for (const { seed, history } of histories.slice(0, 200)) {
      const whole = joinSets(...history.people);
      const { value, issues } = readProposals(writeProposals(whole, { contacts: true }), 'file');
      expect(issues, `seed ${seed}`).toEqual([]);
      expect(value, `seed ${seed}`).toEqual(whole);
    }
  });
});
