import { describe, expect, it } from 'vitest';
import { compareChanges, knownOf } from '../../../../src/domain/proposals/changes.ts';
import { choicesIn } from '../../../../src/domain/proposals/conflicts.ts';
import { sameValue } from '../../../../src/domain/proposals/equal.ts';
import { clashIssues, joinSets } from '../../../../src/domain/proposals/merge.ts';
import { signsIn } from '../../../../src/domain/proposals/signs.ts';
import { lookAlikes, sayingTheSame } from '../../../../src/domain/proposals/similar.ts';
import { actorAt, anActor } from '../../../support/actors.ts';
import { aProposal, minute, phone, uuid } from '../../../support/proposals.ts';

const NOW = '+3225110001';
const actor = {
  ...actorAt('an-actor', [4.3463, 50.8365], ['housing']),
  properties: anActor({ phone: NOW, name_fr: 'La Maison verte', details: { cost: 'free' } }),
};
const gone = {
  id: 'gone-actor',
  name: 'Gone',
  name_nl: null,
  name_fr: null,
  neighbourhood: null,
  closed_on: null,
};
const known = knownOf([actor], { actors: [gone] } as unknown as Parameters<typeof knownOf>[1]);
const changed = (field: string, seen: unknown, value: unknown) =>
  aProposal(1, { changes: [{ field, seen, value }] });

describe('old and new, field by field', () => {
  it('PR-9: tells done, clean and conflict apart by what was seen', () => {
    const outcome = (seen: string | null, value: string) =>
      compareChanges(aProposal(1, { changes: [phone(seen, value)] }), known)[0]?.outcome;
    expect(outcome(NOW, '+3225110002')).toBe('clean');
    expect(outcome('+3225110009', '+3225110002')).toBe('conflict');
    expect(outcome('+3225110009', NOW)).toBe('done');
  });

  it('reads fields among the details, points, and closures', () => {
    const now = (field: string, value: unknown) => compareChanges(changed(field, null, value), known)[0]?.now;
    expect(now('cost', 'paid')).toBe('free');
    expect(now('point', [4.35, 50.84])).toEqual([4.3463, 50.8365]);
    expect(now('closure', null)).toBeNull();
    const closed = {
      kind: 'closed',
      actor: 'gone-actor',
      seen: null,
      closed: { extent: 'for-good', on: null },
    };
    expect(compareChanges(aProposal(1, closed), known)).toMatchObject([{ outcome: 'done' }]);
  });

  it('says how far a point moves', () => {
    const [change] = compareChanges(changed('point', [4.3463, 50.8365], [4.3463, 50.8375]), known);
    expect(change?.metres).toBeGreaterThan(110);
    expect(change?.metres).toBeLessThan(112);
  });

  it('PR-11: takes values as equal that differ in spaces, composition, order of properties or less than 0.1 m', () => {
    expect(sameValue(' Cafe\u0301', 'Café')).toBe(true);
    expect(sameValue({ nl: 'a', fr: 'b' }, { fr: 'b', nl: 'a' })).toBe(true);
    expect(sameValue([4.35000001, 50.8], [4.35, 50.8])).toBe(true);
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameValue([4.35001, 50.8], [4.35, 50.8])).toBe(false);
  });
});

describe('choices', () => {
  it('PR-10: offers each of two values with who proposed it, also when each alone is clean', () => {
    const two = [2, 3, 4].map((n) => aProposal(n, { changes: [phone(NOW, `+322511000${n === 4 ? 2 : n}`)] }));
    const options = [
      { value: '+3225110002', proposals: [uuid(2), uuid(4)] },
      { value: '+3225110003', proposals: [uuid(3)] },
    ];
    expect(choicesIn(two, known)).toEqual([{ actor: 'an-actor', field: 'phone', now: NOW, options }]);
    expect(choicesIn([...two].reverse(), known)).toEqual(choicesIn(two, known));
  });

  it('PR-9: asks when the value of now is one that nobody saw, not when there is nothing to choose', () => {
    expect(choicesIn([aProposal(2, { changes: [phone(null, '+3225110002')] })], known)).toHaveLength(1);
    expect(choicesIn([aProposal(2), aProposal(3)], known)).toEqual([]);
    expect(choicesIn([aProposal(2, { changes: [phone(null, NOW)] })], known)).toEqual([]);
  });
});

describe('joining', () => {
  it('PR-13: keeps both records of one id, counts neither, and says so', () => {
    const one = aProposal(1);
    const other = { ...one, reason: 'something else' };
    const set = joinSets([one], [other]);
    expect(set).toHaveLength(2);
    expect(clashIssues(set, 'file')).toMatchObject([{ code: 'id-clash', record: one.id }]);
  });
});

describe('look-alikes', () => {
  const house = (number: number, name: string, at: readonly number[]) =>
    aProposal(number, {
      ...{ kind: 'new-actor', geometry: { type: 'Point', coordinates: at } },
      fields: [
        { field: 'name_fr', value: name },
        { field: 'category', value: 'neighbourhood-house' },
      ],
    });

  it('finds the published actor and the other proposal that a new one repeats', () => {
    const [near, far] = [
      house(5, 'La maison verte asbl', [4.3464, 50.8366]),
      house(6, 'La Boussole', [4.36, 50.85]),
    ];
    const again = house(7, 'Boussole', [4.36, 50.85]);
    const found = lookAlikes([near, far, again], [actor]);
    const ids = (of: { id: string }) => found.get(of.id)?.map(({ id }) => id);
    expect([ids(near), ids(far), ids(again)]).toEqual([['an-actor'], [again.id], [far.id]]);
  });

  it('groups proposals that say the same, whoever made them and why', () => {
    const same = [3, 2].map((n) => aProposal(n, { reason: `reason ${n}`, by: { role: 'actor' } }));
    expect(sayingTheSame([...same, aProposal(4, { changes: [phone(NOW, null)] })])).toEqual([
      [uuid(2), uuid(3)],
    ]);
  });
});

describe('signs of spam', () => {
  const remark = (number: number, text: string, given = {}) =>
    aProposal(number, { kind: 'remark', actor: 'an-actor', geometry: null, text, ...given });
  const signsOf = (text: string) => signsIn([remark(1, text)]).get(uuid(1))?.signs;

  it.each([
    ['cheap loans on https://example.com', ['link-in-text']],
    ['<a href="x">here</a>', ['markup']],
    ['call me: 0470 12 34 56', ['contact-in-text']],
    ['THIS PLACE IS CLOSED FOREVER AND EVER', ['capitals']],
    ['Open from 9.00 to 12.30, ring twice. Tram 3 < 5 minutes.', []],
    ['مغلق يوم الاثنين بسبب الأعمال في الشارع', []],
  ])('PR-35: %s', (text, signs) => expect(signsOf(text)).toEqual(signs));

  it('PR-35: sees the same text often, many within a minute, and a closure without a reason', () => {
    const often = Array.from({ length: 10 }, (_, n) =>
      remark(n, n < 3 ? 'the very same long sentence' : `one of many: ${n}`, { at: minute(n / 20) }),
    );
    const found = signsIn([...often, remark(50, 'a lone remark')]);
    expect(found.get(uuid(0))?.signs).toEqual(['repeated-text', 'burst']);
    expect(found.get(uuid(9))?.signs).toEqual(['burst']);
    expect(found.get(uuid(50))?.signs).toEqual([]);
    const closed = aProposal(1, {
      kind: 'closed',
      actor: 'a',
      seen: null,
      closed: { extent: 'for-good', on: null },
    });
    expect(signsIn([closed]).get(closed.id)?.signs).toEqual(['no-reason']);
  });
});
