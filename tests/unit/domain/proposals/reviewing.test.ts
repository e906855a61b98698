import { describe, expect, it } from 'vitest';
import { NeighbourhoodFeature } from '../../../../src/domain/model/area.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { compareChanges, knownOf } from '../../../../src/domain/proposals/changes.ts';
import { Draft } from '../../../../src/domain/proposals/draft.ts';
import { joinSets, sortRecords } from '../../../../src/domain/proposals/merge.ts';
import type { Proposal, ProposalRecord } from '../../../../src/domain/proposals/proposal.ts';
import { standings } from '../../../../src/domain/proposals/review.ts';
import { fieldsToDecide } from '../../../../src/domain/proposals/reviewing/fields-to-decide.ts';
import { journalOf } from '../../../../src/domain/proposals/reviewing/journal.ts';
import { lineAfter, lineToGoOn } from '../../../../src/domain/proposals/reviewing/keys.ts';
import { knownAfter } from '../../../../src/domain/proposals/reviewing/known-after.ts';
import { itemWith, type QueueFilter, queueOf } from '../../../../src/domain/proposals/reviewing/queue.ts';
import {
  decidesAnything,
  EMPTY_DRAFT,
  keptReview,
  OWN,
  type ReviewDraft,
  reviewInDraft,
  textsOfValue,
} from '../../../../src/domain/proposals/reviewing/review-draft.ts';
import {
  removalOf,
  reviewsOfDraft,
  undoOf,
} from '../../../../src/domain/proposals/reviewing/reviews-of-draft.ts';
import { strandedIn } from '../../../../src/domain/proposals/reviewing/stranded.ts';
import { toE164 } from '../../../../src/domain/register/phone.ts';
import { actorAt, anActor } from '../../../support/actors.ts';
import { aProposal, aRemoval, aReview, minute, phone, uuid } from '../../../support/proposals.ts';

const NOW = '+3225110001';
const actor = {
  ...actorAt('an-actor', [4.3463, 50.8365], ['housing']),
  properties: anActor({ phone: NOW, hours: 'Mo 09:00-12:00' }),
};
const known = knownOf([actor], { actors: [] });
const square = NeighbourhoodFeature.parse({
  type: 'Feature',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [4, 50],
        [5, 50],
        [5, 51],
        [4, 51],
        [4, 50],
      ],
    ],
  },
  properties: {
    ...{ id: 'kuregem', name_nl: 'K', name_fr: 'C', municipality_nl: 'A', municipality_fr: 'A' },
    ...{
      sectors: ['21001A00-'],
      population_2019: 1,
      area_m2: 1,
      hosting_partner: null,
      host: null,
      confidence: 'low',
    },
    ...{
      actor_count: 0,
      drawing_count: 0,
      theme_counts: Object.fromEntries(THEME_IDS.map((theme) => [theme, 0])),
    },
  },
});
const ALL: QueueFilter = { area: null, states: [], kinds: [] };
const idsOf = (records: readonly ProposalRecord[], filter: Partial<QueueFilter> = {}) =>
  queueOf(joinSets(records), known, [square], { ...ALL, ...filter }).items.map(({ proposal }) => proposal.id);

const to = (number: number, value: string) => aProposal(number, { changes: [phone(NOW, value)] });
const confirmation = (number: number) =>
  aProposal(number, { kind: 'confirmation', actor: 'an-actor', fields: [] });

const drawn = (number: number, place: object) =>
  aProposal(number, {
    ...{ kind: 'place', name: 'Bench', geometry: { type: 'Point', coordinates: [4.3, 50.8] } },
    ...place,
  });

describe('PR-48: the queue', () => {
  it('begins with the fewest signs of spam, then the oldest', () => {
    const shouting = aProposal(1, {
      ...{ kind: 'remark', actor: 'an-actor', geometry: null },
      text: 'see www.cheap.com <b>now</b>',
    });
    expect(idsOf([shouting, confirmation(3), to(2, '+3225110002')])).toEqual([uuid(2), uuid(3), uuid(1)]);
  });

  it('has what waits only, or the states and kinds that are asked for', () => {
    const refused = to(1, '+3225110002');
    const records = [refused, aReview(9, refused, { decision: 'refuse', reason: 'no' }), confirmation(2)];
    expect(idsOf(records)).toEqual([uuid(2)]);
    expect(idsOf(records, { states: ['refused'] })).toEqual([uuid(1)]);
    expect(idsOf(records, { states: ['open', 'refused'], kinds: ['correction'] })).toEqual([uuid(1)]);
    const { counts } = queueOf(joinSets(records), known, [], { ...ALL, kinds: ['closed'] });
    expect(counts).toMatchObject({ open: 1, refused: 1, accepted: 0 });
  });

  it('sorts by neighbourhood: that of the actor, the one named, the one round the point, or none', () => {
    const records = [
      confirmation(1),
      drawn(2, { neighbourhood: 'madou' }),
      drawn(3, {}),
      drawn(4, { geometry: { type: 'Point', coordinates: [4.3, 50.8] }, name: 'Tree' }),
    ];
    const inArea = (area: string) => idsOf(records, { area });
    expect(inArea('marollen')).toEqual([uuid(1)]);
    expect(inArea('madou')).toEqual([uuid(2)]);
    expect(inArea('kuregem')).toEqual([uuid(3), uuid(4)]);
    expect(queueOf(joinSets(records), known, [], { ...ALL, area: 'region' }).items).toHaveLength(2);
  });

  it('makes one line of those that say the same and stand in the same state', () => {
    const same = [to(1, '+3225110002'), to(2, '+3225110002'), to(3, '+3225110002')];
    const records = [...same, aReview(9, same[2] as Proposal)];
    const { items } = queueOf(joinSets(records), known, [], ALL);
    expect(items.map(({ proposal, also }) => [proposal.id, also.map(({ id }) => id)])).toEqual([
      [uuid(1), [uuid(2)]],
    ]);
    expect(itemWith(items, uuid(2))?.proposal.id).toBe(uuid(1));
    expect(itemWith(items, uuid(3))).toBeNull();
  });
});

describe('PR-50: what is known once the accepted ones are published', () => {
  const first = to(1, '+3225110002');
  const second = to(2, '+3225110003');
  const set = joinSets([first, second, aReview(9, first)]);

  it('is what a second proposal is compared with, never the first with itself', () => {
    const outcome = (proposal: Proposal) =>
      compareChanges(proposal, knownAfter(set, known, proposal.id))[0]?.outcome;
    expect([outcome(first), outcome(second)]).toEqual(['clean', 'conflict']);
  });
});

let count = 100;
const frame = (records: readonly ProposalRecord[], role: 'bar' | 'coordinator' | 'resident' = 'bar') => ({
  ...{ set: joinSets(records), by: { role, team: 'BAR Marollen' }, now: minute(60), phoneOf: toE164 },
  newId: () => uuid(count++),
});
const decide = (
  draft: Partial<ReviewDraft>,
  proposals: readonly Proposal[],
  records: readonly ProposalRecord[] = proposals,
  role: 'bar' | 'coordinator' | 'resident' = 'bar',
) => {
  const [first = confirmation(1)] = proposals;
  const open = records.filter((record) => record.record === 'proposal');
  const fields = fieldsToDecide(first, open, knownAfter(joinSets(records), known, first.id));
  return reviewsOfDraft({ ...EMPTY_DRAFT, ...draft }, proposals, fields, frame(records, role));
};

describe('PR-51: from what a reviewer says to a record', () => {
  const clean = to(1, '+3225110002');

  it('accepts as proposed without values, and all that say the same at once', () => {
    const made = decide({}, [clean, to(2, '+3225110002')]);
    expect(made).toMatchObject({ reviews: [{ of: uuid(1), decision: 'accept' }, { of: uuid(2) }] });
    expect(made).not.toHaveProperty('reviews.0.values');
  });

  it('PR-16, PR-45: accepts with a value that the reviewer typed, as the rules write it', () => {
    const own = { chosen: { phone: OWN }, texts: { phone: '02 511 00 09' } };
    expect(decide(own, [clean])).toMatchObject({
      reviews: [{ values: [{ field: 'phone', seen: NOW, value: '+3225110009' }] }],
    });
    expect(decide({ ...own, texts: { phone: '12' } }, [clean])).toEqual({
      problems: [{ field: 'phone', code: 'phone' }],
    });
  });

  it('PR-21: wants a choice where two differ, and states what stands there and what shall', () => {
    const other = to(2, '+3225110003');
    expect(decide({}, [clean], [clean, other])).toEqual({ problems: [{ field: 'phone', code: 'choose' }] });
    const [mine, theirs, now] = fieldsToDecide(clean, [clean, other], known)[0]?.offered ?? [];
    expect([mine, theirs, now].map((option) => option?.value)).toEqual(['+3225110002', '+3225110003', NOW]);
    expect(decide({ chosen: { phone: theirs?.key ?? '' } }, [clean], [clean, other])).toMatchObject({
      reviews: [{ values: [{ field: 'phone', seen: NOW, value: '+3225110003' }] }],
    });
  });

  it('does not accept what leaves everything as it is', () => {
    const now = fieldsToDecide(clean, [], known)[0]?.offered.at(-1);
    expect(decide({ chosen: { phone: now?.key ?? '' } }, [clean])).toEqual({
      problems: [{ field: 'form', code: 'as-it-is' }],
    });
  });

  it('wants a reason to refuse and to ask', () => {
    const needed = { problems: [{ field: 'reason', code: 'needed' }] };
    expect(decide({ decision: 'refuse' }, [clean])).toEqual(needed);
    expect(decide({ decision: 'ask', reason: ' ' }, [clean])).toEqual(needed);
    expect(decide({ decision: 'ask', reason: 'a\u202eb' }, [clean])).toEqual({
      problems: [{ field: 'reason', code: 'signs' }],
    });
    expect(decide({ decision: 'refuse', reason: ' It moved. ' }, [clean])).toMatchObject({
      reviews: [{ decision: 'refuse', reason: 'It moved.' }],
    });
  });

  it('PR-20: says who lacks the right', () => {
    const ring = [
      [4.3, 50.8],
      [4.4, 50.8],
      [4.4, 50.9],
      [4.3, 50.8],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    const boundary = aProposal(1, { kind: 'boundary', name: 'Ours', neighbourhood: 'marollen', geometry });
    const right = { problems: [{ field: 'form', code: 'right' }] };
    expect(decide({}, [clean], [clean], 'resident')).toEqual(right);
    expect(decide({}, [boundary])).toEqual(right);
    expect(decide({}, [boundary], [boundary], 'coordinator')).toHaveProperty('reviews');
  });

  it('dates a closure, and notices dates the wrong way round', () => {
    const closed = { extent: 'for-now', from: '2026-12-01', until: null };
    const proposal = aProposal(1, { kind: 'closed', actor: 'an-actor', seen: null, closed });
    const texts = { ...textsOfValue('closure', closed as never), until: '2026-12-24' };
    expect(decide({ chosen: { closure: OWN }, texts }, [proposal])).toMatchObject({
      reviews: [{ values: [{ field: 'closure', value: { ...closed, until: '2026-12-24' } }] }],
    });
    expect(
      decide({ chosen: { closure: OWN }, texts: { ...texts, until: '2026-11-01' } }, [proposal]),
    ).toEqual({
      problems: [{ field: 'closure', code: 'dates' }],
    });
  });
});

describe('PR-52: undoing', () => {
  it('follows what was last, and brings back the state before it', () => {
    const proposal = confirmation(1);
    const accept = aReview(9, proposal);
    const made = undoOf([proposal, confirmation(2)], frame([proposal, accept, confirmation(2)]));
    if (!('reviews' in made)) throw new Error('no undo');
    expect(made.reviews).toMatchObject([{ of: uuid(1), decision: 'undo', follows: [uuid(9)] }]);
    const states = standings(sortRecords(joinSets([proposal, accept], made.reviews)));
    expect(states.get(uuid(1))?.state).toBe('open');
  });
});

describe('PR-53: keys', () => {
  const press = (key: string, held = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });
  const ids = ['a', 'b', 'c'];

  it('go from line to line and stay at the ends', () => {
    const to = (at: string | null, key: string) => lineAfter(ids, at, press(key));
    expect([to('a', 'j'), to('a', 'ArrowDown'), to('c', 'J'), to(null, 'j')]).toEqual(['b', 'b', 'c', 'a']);
    expect([to('b', 'k'), to('b', 'ArrowUp'), to('a', 'k'), to('gone', 'k')]).toEqual(['a', 'a', 'a', 'a']);
    expect([to('b', 'Home'), to('b', 'End'), to('b', 'x')]).toEqual(['a', 'c', null]);
  });

  it('mean nothing together with others, or without lines', () => {
    expect(lineAfter(ids, 'a', press('j', { ctrlKey: true }))).toBeNull();
    expect(lineAfter([], null, press('j'))).toBeNull();
  });

  it('after a decision one goes on with the next that is left, else the one before', () => {
    expect(lineToGoOn(ids, ['a', 'c'], 'b')).toBe('c');
    expect(lineToGoOn(ids, ['a', 'b'], 'c')).toBe('b');
    expect(lineToGoOn(ids, ['a', 'b', 'c'], 'b')).toBe('c');
    expect(lineToGoOn(['a'], [], 'a')).toBeNull();
  });
});

describe('PR-55: the journal', () => {
  it('tells the latest first, and what does not count', () => {
    const proposal = confirmation(1);
    const byResident = aReview(9, proposal, { by: { role: 'resident' } });
    const records = [proposal, byResident, aReview(10, proposal), aReview(11, confirmation(2))];
    const lines = journalOf(joinSets(records));
    expect(lines.map(({ record, counts }) => [record.id, counts])).toEqual([
      [uuid(11), true],
      [uuid(10), true],
      [uuid(9), false],
    ]);
    expect(lines[0]?.proposal).toBeNull();
    expect(journalOf(joinSets(records), uuid(1))).toHaveLength(2);
    expect(journalOf(joinSets([proposal, aRemoval(12, proposal)]))).toMatchObject([{ proposal: null }]);
  });
});

it('PR-32: only a coordinator removes, and nothing but the role is left of them', () => {
  expect(removalOf(uuid(1), 'all', frame([]))).toBeNull();
  expect(removalOf(uuid(1), 'contact', frame([], 'coordinator'))).toMatchObject({
    ...{ of: uuid(1), what: 'contact' },
    by: { role: 'coordinator' },
  });
});

describe('PR-75: an accepted proposal whose ground went', () => {
  const first = to(1, '+3225110002');
  const second = to(2, '+3225110003');
  const accepted = aReview(11, first);
  const onTop = aReview(12, second, { values: [phone('+3225110002', '+3225110003')] });
  const undone = aReview(13, first, { decision: 'undo', follows: [accepted.id] });
  const all = [first, second, accepted, onTop, undone];
  const strandedWith = (...records: readonly ProposalRecord[]) => [...strandedIn(joinSets(records), known)];

  it('waits again, with the field, once the decision it builds on is undone', () => {
    expect(strandedWith(first, second, accepted, onTop)).toEqual([]);
    expect(strandedWith(...all)).toEqual([[second.id, ['phone']]]);
    const queue = queueOf(joinSets(all), known, [square], ALL);
    expect(queue.waiting).toBe(2);
    expect(queue.items.map(({ proposal, stranded }) => [proposal.id, stranded])).toEqual([
      [first.id, []],
      [second.id, ['phone']],
    ]);
    expect(idsOf(all, { states: ['open'] })).toEqual([first.id]);
  });

  it('is settled by deciding again: what stands there now, and what it shall be', () => {
    const set = joinSets(all);
    const fields = fieldsToDecide(second, [first], knownAfter(set, known, second.id));
    expect(fields).toMatchObject([{ field: 'phone', now: NOW, needsChoice: true }]);
    const [field] = fields;
    const draft = {
      ...EMPTY_DRAFT,
      chosen: { phone: field?.offered.find((one) => one.value === '+3225110003')?.key ?? '' },
    };
    const made = reviewsOfDraft(draft, [second], fields, {
      ...{ set, by: { role: 'bar' }, now: minute(20), newId: () => uuid(99), phoneOf: toE164 },
    });
    expect(strandedWith(...all, ...('reviews' in made ? made.reviews : []))).toEqual([]);
  });

  it('does not wait when the map already says what it says, nor when another replaced it since', () => {
    const published = knownOf([{ ...actor, properties: { ...actor.properties, phone: '+3225110003' } }], {
      actors: [],
    });
    expect([...strandedIn(joinSets([first, second, accepted, onTop]), published)]).toEqual([]);
  });

  it('waits as well where two people accepted different things', () => {
    const other = aReview(12, second);
    expect(strandedWith(first, second, accepted, other).map(([id]) => id)).toEqual([first.id, second.id]);
  });
});

describe('PR-74: a decision in the making', () => {
  const draft: ReviewDraft = {
    ...EMPTY_DRAFT,
    decision: 'refuse',
    reason: 'Het andere',
    chosen: { phone: OWN },
  };
  const keep = (form: object) =>
    Draft.parse(JSON.parse(JSON.stringify({ id: uuid(1), at: minute(1), form })));

  it('comes back from what is kept, for its proposal only', () => {
    const kept = keep(keptReview(uuid(1), draft));
    expect(reviewInDraft(kept, uuid(1))).toEqual(draft);
    expect(reviewInDraft(kept, uuid(2))).toBeNull();
  });

  it('is none in the draft of a form, nor in one that was broken', () => {
    expect(reviewInDraft(keep({ saying: 'new', area: 'marollen' }))).toBeNull();
    expect(reviewInDraft(keep({ review: uuid(1), draft: { ...draft, decision: 'burn' } }))).toBeNull();
  });

  it('is kept only once something was said', () => {
    expect([EMPTY_DRAFT, { ...EMPTY_DRAFT, reason: ' ' }, draft].map(decidesAnything)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
