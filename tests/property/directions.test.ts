import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WalkableLine } from '../../scripts/data/network/walkable.ts';
import { directionsOf, type Turn, turnOf } from '../../src/domain/walking/directions.ts';
import { lengthMetres } from '../../src/domain/walking/network.ts';
import { fromPlane, type PlanePoint } from '../../src/domain/walking/plane.ts';
import { type Leg, walkingRoute } from '../../src/domain/walking/route.ts';
import { snapper } from '../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../support/walking.ts';

const RUNS = { seed: 20261126, numRuns: 300 };

/**
 * A walk of straight legs: the direction in degrees and the length in metres of each. Steps of 7 degrees keep every
 * change of direction off the bounds between two turns.
 */
const walk = fc.array(
  fc.record({
    degrees: fc.integer({ min: 0, max: 51 }).map((sevenths) => sevenths * 7),
    metres: fc.integer({ min: 1, max: 300 }),
    name: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type Walk = readonly { readonly degrees: number; readonly metres: number; readonly name: number }[];

function legsOf(parts: Walk, mirrored = false): readonly Leg[] {
  let [east, north] = [5000, 5000];
  return parts.map(({ degrees, metres, name }) => {
    const start: PlanePoint = [east, north];
    const radians = (degrees * Math.PI) / 180;
    east += Math.sin(radians) * metres * (mirrored ? -1 : 1);
    north += Math.cos(radians) * metres;
    const text = name === 0 ? null : `street ${name}`;
    return { points: [start, [east, north]], name: { name_fr: text, name_nl: null } };
  });
}

const last = (legs: readonly Leg[]) => fromPlane(legs.at(-1)?.points.at(-1) ?? [0, 0]);
const steps = (legs: readonly Leg[]) => directionsOf({ legs }, last(legs)).steps;

const MIRROR: Readonly<Record<Turn, Turn>> = {
  straight: 'straight',
  'keep-left': 'keep-right',
  'keep-right': 'keep-left',
  left: 'right',
  right: 'left',
  'sharp-left': 'sharp-right',
  'sharp-right': 'sharp-left',
};

describe('the steps of any walk', () => {
  it('are together as long as it', () => {
    fc.assert(
      fc.property(walk, (parts) => {
        const whole = parts.reduce((sum, { metres }) => sum + metres, 0);
        const told = steps(legsOf(parts)).reduce((sum, { metres }) => sum + metres, 0);
        expect(told).toBeCloseTo(whole, 6);
      }),
      RUNS,
    );
  });

  it('turn the other way in a mirror, and are the same otherwise', () => {
    fc.assert(
      fc.property(walk, (parts) => {
        const plain = steps(legsOf(parts));
        const mirrored = steps(legsOf(parts, true));
        expect(mirrored.map(({ turn }) => turn)).toEqual(
          plain.map(({ turn }) => (turn === null ? null : MIRROR[turn])),
        );
        expect(mirrored.map(({ metres }) => Math.round(metres))).toEqual(
          plain.map(({ metres }) => Math.round(metres)),
        );
      }),
      RUNS,
    );
  });

  it('turn as the directions of long streets say, worked out another way', () => {
    const long = walk.map((parts) =>
      parts.map((part, index) => ({ ...part, metres: part.metres + 40, name: index + 1 })),
    );
    fc.assert(
      fc.property(long, (parts) => {
        const told = steps(legsOf(parts));
        expect(told).toHaveLength(parts.length);
        for (const [index, { degrees }] of parts.entries()) {
          const before = parts[index - 1];
          if (!before) continue;
          // Clockwise when the shorter way round from the old direction to the new one grows.
          const round = (degrees - before.degrees + 360) % 360;
          const signed = round > 180 ? round - 360 : round;
          expect(told[index]?.turn).toBe(turnOf(signed));
        }
      }),
      RUNS,
    );
  });

  it('do not change for how the stretches of one street are cut', () => {
    fc.assert(
      fc.property(walk, (parts) => {
        const legs = legsOf(parts);
        const cut = legs.flatMap(({ points: [a, b], name }): Leg[] => {
          if (!a || !b) return [];
          const middle: PlanePoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
          return [
            { points: [a, middle], name },
            { points: [middle, b], name },
          ];
        });
        const told = (of: readonly Leg[]) => steps(of).map(({ turn, name }) => [turn, name.name_fr]);
        expect(told(cut)).toEqual(told(legs));
      }),
      RUNS,
    );
  });
});

describe('the steps of a route through any town', () => {
  const coordinate = fc.integer({ min: 0, max: 12 }).map((value) => value * 40);
  const line = fc
    .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 4 })
    .filter((points) => new Set(points.map(String)).size === points.length)
    .map((points): WalkableLine => street(points));
  const town = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => townOf(lines));
  const place = fc.tuple(fc.integer({ min: -20, max: 500 }), fc.integer({ min: -20, max: 500 }));

  it('are as long as the way along its streets', () => {
    fc.assert(
      fc.property(town, place, place, (network, a, b) => {
        const route = walkingRoute(network, snapper(network), at(...a), at(...b));
        if (!route) return;
        const along = route.legs.reduce((sum, { points }) => sum + lengthMetres(points), 0);
        const told = directionsOf(route, at(...b)).steps.reduce((sum, { metres }) => sum + metres, 0);
        expect(told).toBeCloseTo(along, 6);
      }),
      RUNS,
    );
  });
});
