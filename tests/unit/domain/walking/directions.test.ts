import { describe, expect, it } from 'vitest';
import type { Step as Point } from '../../../../scripts/data/network/walkable.ts';
import { directionsOf, roundedMetres, turnOf } from '../../../../src/domain/walking/directions.ts';
import { walkingRoute } from '../../../../src/domain/walking/route.ts';
import { snapper } from '../../../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../../../support/walking.ts';

const NAMES = [
  [null, null],
  ['Rue Haute', 'Hoogstraat'],
  ['Rue Blaes', 'Blaesstraat'],
  ['Boulevard', 'Laan'],
] as const;

type Line = readonly [name: number, ...points: Point[]];

/** The steps from the start of the first line to a door beside the end of the last one. */
function walk(lines: readonly Line[], door: Point = lines.at(-1)?.at(-1) as Point) {
  const town = townOf(
    lines.map(([name, ...points]) => street(points, name)),
    NAMES,
  );
  const start = lines[0]?.[1] ?? [0, 0];
  const route = walkingRoute(town, snapper(town), at(...start), at(...door));
  if (!route) throw new Error('no way in this town');
  return directionsOf(route, at(...door));
}

const turns = (lines: readonly Line[]) =>
  walk(lines).steps.map(({ turn, name }) => [turn, name.name_nl] as const);

describe('directions', () => {
  it('begin with the street and its direction, then say each turn', () => {
    const { steps } = walk([
      [1, [0, 0], [300, 0]],
      [2, [300, 0], [300, 200]],
    ]);
    expect(steps.map(({ turn, name }) => [turn, name.name_nl])).toEqual([
      [null, 'Hoogstraat'],
      ['left', 'Blaesstraat'],
    ]);
    expect(steps[0]?.bearingDegrees).toBeCloseTo(90, 0);
  });

  it('say straight on where another street goes on', () => {
    expect(
      turns([
        [1, [0, 0], [300, 0]],
        [2, [300, 0], [600, 30]],
      ]).at(1),
    ).toEqual(['straight', 'Blaesstraat']);
  });

  it('do not tell the crossing of a street', () => {
    const over = turns([
      [1, [0, 0], [300, 0]],
      [3, [300, 0], [300, 10]],
      [2, [300, 10], [600, 10]],
    ]);
    expect(over).toEqual([
      [null, 'Hoogstraat'],
      ['straight', 'Blaesstraat'],
    ]);
  });

  it('do not tell a short path without a name, but tell a long one', () => {
    const path = (length: number): Line[] => [
      [1, [0, 0], [300, 0]],
      [0, [300, 0], [300 + length, 0]],
      [2, [300 + length, 0], [300 + length, 300]],
    ];
    expect(turns(path(30)).map(([, name]) => name)).toEqual(['Hoogstraat', 'Blaesstraat']);
    expect(turns(path(90)).map(([, name]) => name)).toEqual(['Hoogstraat', null, 'Blaesstraat']);
  });

  it('tell a street again where it turns at a crossing, and say that one stays in it', () => {
    const { steps } = walk([
      [1, [0, 0], [200, 0]],
      [1, [200, 0], [200, -200]],
      [2, [200, 0], [400, 0]],
      [2, [200, -200], [260, -200]],
    ]);
    expect(steps.slice(0, 2).map(({ turn, stays }) => [turn, stays])).toEqual([
      [null, false],
      ['right', true],
    ]);
  });

  it.each([
    [[250, 12], 'left'],
    [[250, -12], 'right'],
    [[250, 1], 'ahead'],
  ] as const)('say on which side the door at %s lies', (door, side) => {
    expect(walk([[1, [0, 0], [300, 0]]], door).arrival).toBe(side);
  });

  it('have no steps where one is there already', () => {
    expect(walk([[1, [0, 0], [300, 0]]], [0, 0]).steps).toEqual([]);
  });
});

describe('turnOf', () => {
  it.each([
    [0, 'straight'],
    [-24, 'straight'],
    [40, 'keep-right'],
    [-40, 'keep-left'],
    [90, 'right'],
    [-90, 'left'],
    [170, 'sharp-right'],
    [-170, 'sharp-left'],
  ] as const)('calls %i degrees %s', (degrees, turn) => {
    expect(turnOf(degrees)).toBe(turn);
  });
});

describe('roundedMetres', () => {
  it('gives tens, then fifties, then hundreds, and never nothing', () => {
    expect([2, 44, 246, 274, 1234].map(roundedMetres)).toEqual([10, 40, 250, 250, 1200]);
  });
});
