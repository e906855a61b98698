import polylabel from 'polylabel';
import type { Geometry } from './sources.ts';

type Point = readonly [number, number];
type Rings = readonly (readonly Point[])[];

const METRES_PER_DEGREE = 111_320;
const LABEL_PRECISION_METRES = 5;

/** Where the name of an area goes, and how large the area is. */
export interface LabelPoint {
  readonly position: [number, number];
  readonly areaSquareMetres: number;
}

/**
 * Gives the point of the largest part of an area that is farthest from its edge (polylabel), with the surface of
 * all its parts on a plane at its own latitude. Gives null for points and lines.
 */
export function labelPoint(geometry: Geometry): LabelPoint | null {
  const parts = partsOf(geometry).map((rings) => ({ rings, area: areaOf(rings) }));
  const largest = parts.reduce<(typeof parts)[number] | null>(
    (best, part) => (best && best.area >= part.area ? best : part),
    null,
  );
  const origin = largest?.rings[0]?.[0];
  if (!largest || !origin) return null;
  const east = METRES_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180);
  const plane = largest.rings.map((ring) =>
    ring.map(([x, y]): [number, number] => [(x - origin[0]) * east, (y - origin[1]) * METRES_PER_DEGREE]),
  );
  const found = polylabel(plane, LABEL_PRECISION_METRES);
  return {
    position: [
      round(origin[0] + (found[0] ?? 0) / east),
      round(origin[1] + (found[1] ?? 0) / METRES_PER_DEGREE),
    ],
    areaSquareMetres: parts.reduce((sum, part) => sum + part.area, 0),
  };
}

function partsOf(geometry: Geometry): readonly Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function areaOf(rings: Rings): number {
  const [outer = 0, ...holes] = rings.map(ringArea);
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

function ringArea(ring: readonly Point[]): number {
  const latitude = ring[0]?.[1] ?? 0;
  let doubled = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const before = ring[i - 1];
    if (before) doubled += before[0] * y - x * before[1];
  }
  return (Math.abs(doubled) / 2) * METRES_PER_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
