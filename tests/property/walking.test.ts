import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WalkableLine } from '../../scripts/data/network/walkable.ts';
import type { WalkingNetwork } from '../../src/domain/walking/network.ts';
import { toPlane } from '../../src/domain/walking/plane.ts';
import { walkingRoute } from '../../src/domain/walking/route.ts';
import { arrivalAt, walkOut } from '../../src/domain/walking/search.ts';
import { type Snap, snapper } from '../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../support/walking.ts';

const RUNS = { seed: 20261125, numRuns: 150 };
const coordinate = fc.integer({ min: 0, max: 12 }).map((value) => value * 40);
const point = fc.tuple(coordinate, coordinate);
const line = fc
  .array(point, { minLength: 2, maxLength: 4 })
  .filter((points) => new Set(points.map(String)).size === points.length)
  .map((points): WalkableLine => street(points));
const town = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => townOf(lines));
const place = fc.tuple(fc.integer({ min: -20, max: 500 }), fc.integer({ min: -20, max: 500 }));

/** Shortest distances between all junctions, by trying every junction in between (Floyd and Warshall, 1962). */
function everyDistance({ junctions, stretches }: WalkingNetwork): number[][] {
  const table = junctions.map((_, i) => junctions.map((__, j) => (i === j ? 0 : Infinity)));
  const row = (i: number): number[] => table[i] ?? [];
  for (const { from, to, metres } of stretches) {
    row(from)[to] = Math.min(row(from)[to] ?? Infinity, metres);
    row(to)[from] = row(from)[to] ?? Infinity;
  }
  for (const k of junctions.keys()) {
    for (const i of junctions.keys()) {
      for (const j of junctions.keys()) {
        const over = (row(i)[k] ?? Infinity) + (row(k)[j] ?? Infinity);
        if (over < (row(i)[j] ?? Infinity)) row(i)[j] = over;
      }
    }
  }
  return table;
}

function oracle(network: WalkingNetwork, table: readonly number[][], from: Snap, to: Snap): number {
  const ends = (snap: Snap): [number, number][] => {
    const stretch = network.stretches[snap.stretch];
    return stretch
      ? [
          [stretch.from, snap.alongMetres],
          [stretch.to, stretch.metres - snap.alongMetres],
        ]
      : [];
  };
  const direct = from.stretch === to.stretch ? Math.abs(from.alongMetres - to.alongMetres) : Infinity;
  const ways = ends(from).flatMap(([a, first]) =>
    ends(to).map(([b, last]) => first + (table[a]?.[b] ?? Infinity) + last),
  );
  return Math.min(direct, ...ways);
}

describe('walks in any town', () => {
  it('are as short as trying everything', () => {
    fc.assert(
      fc.property(town, place, place, (network, a, b) => {
        const snap = snapper(network);
        const [from, to] = [snap(at(...a)), snap(at(...b))];
        if (!from || !to) return;
        const found = arrivalAt(network, walkOut(network, from), from, to).metres;
        const expected = oracle(network, everyDistance(network), from, to);
        if (expected === Infinity) expect(found).toBe(Infinity);
        else expect(found).toBeCloseTo(expected, 6);
      }),
      RUNS,
    );
  });

  it('have a line as long as the route says', () => {
    fc.assert(
      fc.property(town, place, place, (network, a, b) => {
        const route = walkingRoute(network, snapper(network), at(...a), at(...b));
        if (!route) return;
        const points = route.line.map(toPlane);
        const length = points.slice(1).reduce((sum, [x, y], index) => {
          const [px, py] = points[index] ?? [x, y];
          return sum + Math.hypot(x - px, y - py);
        }, 0);
        expect(length).toBeCloseTo(route.metres, 3);
      }),
      RUNS,
    );
  });

  it('start from the street that is nearest of all', () => {
    fc.assert(
      fc.property(town, place, (network, spot) => {
        const snap = snapper(network)(at(...spot));
        const [x, y] = toPlane(at(...spot));
        const away = network.stretches.flatMap(({ points }) =>
          points.slice(1).flatMap(([bx, by], index) => {
            const [ax, ay] = points[index] ?? [bx, by];
            return Array.from({ length: 101 }, (_, step) =>
              Math.hypot(ax + (step / 100) * (bx - ax) - x, ay + (step / 100) * (by - ay) - y),
            );
          }),
        );
        const nearest = Math.min(...away);
        if (nearest > 250) return;
        expect(snap?.awayMetres).toBeLessThanOrEqual(nearest + 1e-9);
        expect(nearest - (snap?.awayMetres ?? 0)).toBeLessThan(6);
      }),
      RUNS,
    );
  });
});
