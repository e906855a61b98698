import type { Bounds } from '../geo/clip.ts';
import type { Ground } from '../model/ground.ts';
import type { StreetName, WalkingNetwork } from './network.ts';
import { fromPlane, type PlanePoint, toPlane } from './plane.ts';

type Street = Ground['streets'][number];

/**
 * Gives the streets one can walk inside bounds (west, south, east, north in degrees) as ground for a map on paper, for
 * where no ground of a neighbourhood reaches. The network does not know how important a street is: named ones are
 * drawn as streets, the others as paths.
 */
export function streetsAround({ stretches }: WalkingNetwork, bounds: Bounds): Ground {
  const [west, south, east, north] = bounds;
  const corners = [toPlane([west, south]), toPlane([east, north])] as const;
  const byName = new Map<StreetName, Street>();
  for (const { points, name } of stretches) {
    if (!touches(points, corners)) continue;
    const street = byName.get(name) ?? emptyStreet(name);
    byName.set(name, street);
    street.lines.push(points.map((point) => [...fromPlane(point)] as [number, number]));
  }
  const nothing = { water: [], green: [], rail: [], stops: [] };
  return { bounds: [west, south, east, north], streets: [...byName.values()], ...nothing };
}

function emptyStreet({ name_fr, name_nl }: StreetName): Street {
  const named = name_fr !== null || name_nl !== null;
  return {
    name_fr,
    name_nl,
    class: named ? 'residential' : 'footway',
    tunnel: false,
    bridge: false,
    lines: [],
  };
}

/** Tells whether the box round a line meets the one between two corners. */
function touches(points: readonly PlanePoint[], [low, high]: readonly [PlanePoint, PlanePoint]): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const across = Math.max(...xs) >= low[0] && Math.min(...xs) <= high[0];
  return across && Math.max(...ys) >= low[1] && Math.min(...ys) <= high[1];
}
