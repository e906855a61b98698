import { describe, expect, it } from 'vitest';
import {
  marked,
  proposalsOfWalk,
  type Walk,
  walkOfDraft,
} from '../../../../src/domain/proposals/form/walk.ts';
import { actorAt } from '../../../support/actors.ts';
import { aProposal, minute, uuid } from '../../../support/proposals.ts';

const ACTORS = ['a', 'b', 'c'].map((id) => actorAt(id, [4.35, 50.84], ['food-aid']));
const [a, b, c] = ACTORS.map(({ properties }) => properties.id) as [never, never, never];
const EMPTY: Walk = { walk: 'marollen' as Walk['walk'], marks: {} };
const FRAME = {
  actors: ACTORS,
  edition: { number: 3, date: '2026-11-24' },
  remark: 'Something is not right here.',
  known: [],
};
const tap = (number: number, mark: 'right' | 'correct' | 'gone') =>
  ({ mark, at: minute(number), id: uuid(number) }) as const;

describe('PR-70: a walk', () => {
  it('becomes a confirmation, a closure and a remark, each of the moment of its tap', () => {
    const walk = marked(marked(marked(EMPTY, a, tap(1, 'right')), b, tap(2, 'gone')), c, tap(3, 'correct'));
    const made = proposalsOfWalk(walk, FRAME);
    expect(made.map(({ kind, at, id }) => [kind, at, id])).toEqual([
      ['confirmation', minute(1), uuid(1)],
      ['closed', minute(2), uuid(2)],
      ['remark', minute(3), uuid(3)],
    ]);
    expect(made[1]).toMatchObject({ actor: b, closed: { extent: 'for-good', on: null } });
    expect(made[2]).toMatchObject({ actor: c, text: FRAME.remark });
  });

  it('keeps the last mark of an actor, and a second tap on the same takes it away', () => {
    const changed = marked(marked(EMPTY, a, tap(1, 'gone')), a, tap(2, 'right'));
    expect(proposalsOfWalk(changed, FRAME).map(({ kind }) => kind)).toEqual(['confirmation']);
    expect(marked(changed, a, tap(3, 'right'))).toEqual(EMPTY);
  });

  it('says nothing about an actor that was corrected after its mark, and something when it was before', () => {
    const walk = marked(EMPTY, a, tap(5, 'correct'));
    const corrected = (at: number) =>
      proposalsOfWalk(walk, { ...FRAME, known: [aProposal(at, { actor: a })] });
    expect(corrected(6)).toEqual([]);
    expect(corrected(4).map(({ kind }) => kind)).toEqual(['remark']);
  });

  it('passes over an actor that left the list, and refuses a draft that is no walk', () => {
    const walk = marked(EMPTY, 'left' as never, tap(1, 'right'));
    expect(proposalsOfWalk(walk, FRAME)).toEqual([]);
    expect(walkOfDraft({ id: uuid(1), at: minute(1), form: { walk: '../x', marks: {} } })).toBeNull();
    expect(
      walkOfDraft({ id: uuid(1), at: minute(1), form: JSON.parse(JSON.stringify(walk)) })?.marks,
    ).toEqual(walk.marks);
  });
});
