import { describe, expect, it } from 'vitest';
import { changesBetween, recordOf } from '../../../../src/domain/editions/changes.ts';
import { EditionRecord } from '../../../../src/domain/model/edition-record.ts';
import { ActorId } from '../../../../src/domain/model/identity-checks.ts';
import { DrawingFeature } from '../../../../src/domain/proposals/drawing/published-drawing.ts';
import first from '../../../fixtures/editions/1.json' with { type: 'json' };
import second from '../../../fixtures/editions/2.json' with { type: 'json' };
import { anActor } from '../../../support/actors.ts';
import { uuid } from '../../../support/proposals.ts';

const [before, now] = [EditionRecord.parse(first), EditionRecord.parse(second)];
const { number, areas } = changesBetween(before, now, new Set([ActorId.parse('shut')]));
const marollen = areas.find(({ area }) => area === 'marollen')?.changes ?? [];
const kindsOf = (id: string) => marollen.find((change) => change.id === id)?.kinds;

describe('what changed from one edition to the next', () => {
  it('names the older edition, and only neighbourhoods where something changed', () => {
    expect(number).toBe(1);
    expect(areas.map(({ area }) => area)).toEqual(['anneessens', 'marollen']);
  });

  it('tells new, moved, renamed, renumbered, closed and gone apart', () => {
    expect(marollen.map(({ id, kinds }) => [id, kinds])).toEqual([
      ['fresh', ['new']],
      ['away', ['moved']],
      ['other-name', ['renamed', 'renumbered']],
      ['shut', ['closed']],
      ['unlisted', ['gone']],
      ['changed-area', ['gone']],
    ]);
  });

  it('says what the old sheet had', () => {
    expect(marollen.find(({ id }) => id === 'other-name')).toMatchObject({
      ...{ name: 'Naam nu', old_name: 'Naam toen', number: 9, old_number: 3 },
    });
  });

  it('takes a step of a few metres for a better measurement', () => {
    expect(kindsOf('measured')).toBeUndefined();
  });

  it('takes an actor that went to another neighbourhood for new there', () => {
    expect(areas[0]?.changes).toMatchObject([{ id: 'changed-area', kinds: ['new'] }]);
  });

  it('is nothing between an edition and itself', () => {
    expect(changesBetween(now, now, new Set()).areas).toEqual([]);
  });
});

describe('drawings', () => {
  const edition = { number: 1, date: '2026-11-24' };
  const at = (number: number, neighbourhood: string | null, name: string): DrawingFeature => {
    const [proposed, decided] = [
      { on: '2026-11-29', role: 'resident' },
      { on: '2026-11-30', role: 'bar', team: null },
    ];
    const properties = { id: uuid(number), kind: 'route', name, neighbourhood, proposed, decided };
    const geometry = {
      type: 'LineString',
      coordinates: [
        [4.35, 50.84],
        [4.36, 50.85],
      ],
    };
    return DrawingFeature.parse({ type: 'Feature', geometry, properties });
  };
  const recordOfDrawings = (...drawings: readonly DrawingFeature[]) =>
    EditionRecord.parse(recordOf(edition, { actors: [], drawings }));

  it('PR-78: that came or went are told by neighbourhood; those outside all of them are not', () => {
    const old = recordOfDrawings(
      at(1, 'marollen', 'Blijft'),
      at(2, 'marollen', 'Gaat'),
      at(3, null, 'Nergens'),
    );
    const fresh = recordOfDrawings(at(1, 'marollen', 'Blijft'), at(4, 'anneessens', 'Komt'));
    expect(changesBetween(old, fresh, new Set()).areas).toEqual([
      {
        area: 'anneessens',
        changes: [],
        drawings: [{ id: uuid(4), kind: 'route', name: 'Komt', change: 'new' }],
      },
      {
        area: 'marollen',
        changes: [],
        drawings: [{ id: uuid(2), kind: 'route', name: 'Gaat', change: 'gone' }],
      },
    ]);
  });

  it('leave no trace in the record of an edition without any', () => {
    expect(recordOfDrawings(at(3, null, 'Nergens'))).toEqual({ ...edition, actors: [] });
  });
});

describe('accepted proposals', () => {
  const edition = { number: 1, date: '2026-11-24' };
  const recordWith = (...fields: readonly (readonly string[])[]) => {
    const sources = fields.map((mine, index) => ({
      id: 'proposals',
      title: 't',
      record: `p${index}`,
      fields: mine,
    }));
    const properties = anActor({ sources: [{ id: 'register', title: 't' }, ...sources] });
    return recordOf(edition, { actors: [{ type: 'Feature', geometry: null, properties }], drawings: [] });
  };
  const kinds = (old: EditionRecord, current: EditionRecord) =>
    changesBetween(old, current, new Set()).areas[0]?.changes[0]?.kinds;

  it('make an actor corrected, and so does taking one back', () => {
    expect(kinds(recordWith(), recordWith(['phone', 'name_nl']))).toEqual(['corrected']);
    expect(kinds(recordWith(['phone']), recordWith())).toEqual(['corrected']);
    expect(kinds(recordWith(['phone']), recordWith(['phone']))).toBeUndefined();
  });

  it('make an actor corrected that was listed without a point and has one now', () => {
    const [listed] = recordWith().actors;
    const placed = {
      ...edition,
      actors: listed ? [{ ...listed, at: [4.35, 50.84] as [number, number] }] : [],
    };
    expect(kinds(recordWith(), placed)).toEqual(['corrected']);
    expect(kinds(placed, placed)).toBeUndefined();
  });

  it('are told as moved and renamed where they are about place and name only', () => {
    expect(kinds(recordWith(), recordWith(['point'], ['name_nl', 'name_fr']))).toBeUndefined();
  });
});
