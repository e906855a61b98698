import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInArea } from '../../src/domain/geo/polygon.ts';
import type { AreaGeometry } from '../../src/domain/model/area.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { METRES_PER_MINUTE } from '../../src/domain/walking/distances.ts';
import type { WalkingNetwork } from '../../src/domain/walking/network.ts';
import { fromPlane, type PlanePoint, toPlane } from '../../src/domain/walking/plane.ts';
import { type ReachBand, reachFrom } from '../../src/domain/walking/reach.ts';
import { arrivalAt, walkOut } from '../../src/domain/walking/search.ts';
import { type Snap, snapper } from '../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../support/walking.ts';

const RUNS = { seed: 20261125, numRuns: 60 };
const coordinate = fc.integer({ min: 0, max: 12 }).map((value) => value * 60);
const line = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 4 })
  .filter((points) => new Set(points.map(String)).size === points.length)
  .map((points) => street(points));
const town = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => townOf(lines));
const place = fc.tuple(fc.integer({ min: -100, max: 820 }), fc.integer({ min: -100, max: 820 }));
const minutes = fc.integer({ min: 1, max: 6 });

const geometryOf = ({ polygons }: ReachBand): AreaGeometry =>
  ({ type: 'MultiPolygon', coordinates: polygons }) as unknown as AreaGeometry;

/** Points every few metres on all streets, each with the walk to it, by asking for each one alone. */
function everyWalk(network: WalkingNetwork, from: Snap): { at: PlanePoint; metres: number }[] {
  const reached = walkOut(network, from);
  return network.stretches.flatMap(({ points }, stretch) => {
    let along = 0;
    return points.slice(1).flatMap(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [bx, by];
      const [length, before] = [Math.hypot(bx - ax, by - ay), along];
      along += length;
      return Array.from({ length: 41 }, (_, step) => {
        const share = step / 40;
        const spot: PlanePoint = [ax + share * (bx - ax), ay + share * (by - ay)];
        const snap = { stretch, alongMetres: before + share * length, awayMetres: 0, at: spot };
        return { at: spot, metres: from.awayMetres + arrivalAt(network, reached, from, snap).metres };
      });
    });
  });
}

describe('the ground within some minutes, in any town', () => {
  it('holds every point of a street that the walk comes to', () => {
    fc.assert(
      fc.property(town, place, minutes, (network, spot, time) => {
        const snap = snapper(network);
        const from = snap(at(...spot));
        const [band] = reachFrom(network, snap, at(...spot), [time]) ?? [];
        if (!from || !band) return;
        const geometry = geometryOf(band);
        for (const walk of everyWalk(network, from)) {
          if (walk.metres <= time * METRES_PER_MINUTE)
            expect(isInArea(fromPlane(walk.at), geometry)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('holds nothing that is far from all of them', () => {
    fc.assert(
      fc.property(town, place, minutes, fc.array(place, { maxLength: 30 }), (network, spot, time, others) => {
        const snap = snapper(network);
        const from = snap(at(...spot));
        const [band] = reachFrom(network, snap, at(...spot), [time]) ?? [];
        if (!from || !band) return;
        const close = everyWalk(network, from).filter(({ metres }) => metres <= time * METRES_PER_MINUTE);
        for (const other of others.map(([x, y]) => at(x, y))) {
          const [x, y] = toPlane(other);
          const away = Math.min(...close.map((walk) => Math.hypot(walk.at[0] - x, walk.at[1] - y)));
          // 50 m beside the street, 36 m of the grid, 29 m of a small hole, 15 m between two points of the trial
          if (close.length > 0 && away > 130) expect(isInArea(other, geometryOf(band))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('grows with the time', () => {
    fc.assert(
      fc.property(town, place, fc.array(place, { maxLength: 30 }), (network, spot, others) => {
        const bands = reachFrom(network, snapper(network), at(...spot), [2, 4, 6]) ?? [];
        const held = bands.map((band) => others.filter(([x, y]) => isInArea(at(x, y), geometryOf(band))));
        for (const [index, some] of held.entries()) {
          expect(held[index + 1] ?? some).toEqual(expect.arrayContaining(some));
        }
      }),
      RUNS,
    );
  });

  it('is made of closed rings, outer ones counter-clockwise and holes clockwise', () => {
    fc.assert(
      fc.property(town, place, minutes, (network, spot, time) => {
        const [band] = reachFrom(network, snapper(network), at(...spot), [time]) ?? [];
        for (const rings of band?.polygons ?? []) {
          expect(rings.map((ring) => String(ring[0]) === String(ring.at(-1)))).not.toContain(false);
          expect(rings.map((ring) => Math.sign(turning(ring)))).toEqual(rings.map((_, i) => (i ? -1 : 1)));
        }
      }),
      RUNS,
    );
  });
});

function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y];
    return sum + (x - px) * (y + py) * -1;
  }, 0);
}
