import { describe, expect, it } from 'vitest';
import { walkingMinutes } from '../../../../src/domain/walking/distances.ts';
import { unpackNetwork } from '../../../../src/domain/walking/network.ts';
import { networkWalks } from '../../../../src/domain/walking/network-walks.ts';
import { walkingRoute } from '../../../../src/domain/walking/route.ts';
import { snapper } from '../../../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../../../support/walking.ts';

const NAMES = [
  [null, null],
  ['Rue Haute', 'Hoogstraat'],
  ['Rue Blaes', null],
] as const;
/** An L: the Rue Haute eastwards, then the Rue Blaes northwards. */
const town = townOf(
  [
    street(
      [
        [0, 0],
        [300, 0],
      ],
      1,
    ),
    street(
      [
        [300, 0],
        [300, 200],
      ],
      2,
    ),
  ],
  NAMES,
);
const snap = snapper(town);

describe('a route', () => {
  it('follows the streets and names them in order', () => {
    const route = walkingRoute(town, snap, at(20, 0), at(300, 150));
    expect(route?.streets.map(({ name_fr }) => name_fr)).toEqual(['Rue Haute', 'Rue Blaes']);
    expect(route?.line.at(0)).toEqual(at(20, 0));
    expect(route?.line.at(-1)).toEqual(at(300, 150));
    expect(route?.metres).toBeCloseTo(280 * 0.7044 + 150 * 1.1126, 0);
  });

  it('stays on the street when both ends lie on it', () => {
    const route = walkingRoute(town, snap, at(250, 3), at(50, 3));
    expect(route?.streets.map(({ name_nl }) => name_nl)).toEqual(['Hoogstraat']);
  });

  it('is the same walk there and back', () => {
    const there = walkingRoute(town, snap, at(20, 4), at(310, 150));
    const back = walkingRoute(town, snap, at(310, 150), at(20, 4));
    expect(back?.metres).toBeCloseTo(there?.metres ?? 0, 6);
    expect(back?.streets.map(({ name_fr }) => name_fr)).toEqual(['Rue Blaes', 'Rue Haute']);
  });

  it('is null when a place is 250 m or more from every street', () => {
    expect(walkingRoute(town, snap, at(20, 0), at(900, 900))).toBeNull();
  });
});

describe('a route that is told', () => {
  const from = (east: number, north: number) =>
    networkWalks(town)
      .routeBetween(at(east, north), at(300, 150))
      ?.startsIn.map(({ name_fr }) => name_fr);

  it('starts in a street, or at the corner of two', () => {
    expect(from(100, 0)).toEqual(['Rue Haute']);
    expect(from(297, 0)).toEqual(['Rue Haute', 'Rue Blaes']);
  });
});

describe('walks', () => {
  it('are worked out from the straight line, and say so, where no street leads', () => {
    const [walk] = networkWalks(town).walksFrom(at(0, 0), [at(0, 900)]);
    expect(walk?.isAbout).toBe(true);
    expect(walk?.metres).toBeCloseTo(1.3 * 1001, -1);
  });

  it('take a minute for each 75 m begun, and none where one stands', () => {
    expect([0, 1, 75, 76, 750].map(walkingMinutes)).toEqual([0, 1, 1, 2, 10]);
  });
});

describe('a broken network file', () => {
  const file = {
    names: [[null, null]] as [null, null][],
    junctions: [0, 0, 5, 5],
    counts: { junctions: 2, stretches: 1 },
  };
  it('is refused with the place of the fault', () => {
    expect(() => unpackNetwork({ ...file, stretches: [0, 7, 0, 0] })).toThrow('no junction 7');
    expect(() => unpackNetwork({ ...file, stretches: [0, 1, 3, 0] })).toThrow('no name 3');
    expect(() => unpackNetwork({ ...file, stretches: [0, 1, 0] })).toThrow('ends in a stretch');
    expect(() => unpackNetwork({ ...file, stretches: [0, 1, 0, 2, 1, 1] })).toThrow('lacks coordinates');
    expect(() => unpackNetwork({ ...file, stretches: [0, 1, 0, 0, 9] })).toThrow('goes on');
  });
});
