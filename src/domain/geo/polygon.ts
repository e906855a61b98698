import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { AreaGeometry } from '../model/area.ts';
import type { Position } from '../model/identity.ts';
import { ringAreaSquareMetres } from './measure.ts';

export type Ring = readonly Position[];
/** The outer ring first, then its holes. */
type Polygon = readonly Ring[];

/** Gives the polygons of a geometry, one for a Polygon, several for a MultiPolygon. */
function polygonsOf(geometry: AreaGeometry): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Gives all rings of a geometry, outer rings and holes alike. */
export function ringsOf(geometry: AreaGeometry): readonly Ring[] {
  return polygonsOf(geometry).flat();
}

/** Gives west, south, east and north of a geometry, in degrees. */
export function boundsOf(geometry: AreaGeometry): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ringsOf(geometry).flat()) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** Tells whether a position is inside a geometry or on its border; holes, and rings that are not closed, are outside. */
export function isInArea(position: Position, geometry: AreaGeometry): boolean {
  if (!ringsOf(geometry).every(isClosed)) return false;
  return booleanPointInPolygon([position[0], position[1]], geometry);
}

/** Gives the area of a geometry in square metres, holes taken off, in the plane tangent at `latitude`. */
export function areaSquareMetres(geometry: AreaGeometry, latitude: number): number {
  let sum = 0;
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    if (outer) sum += ringAreaSquareMetres(outer, latitude);
    for (const hole of holes) sum -= ringAreaSquareMetres(hole, latitude);
  }
  return sum;
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Gives the area that contains the position, the first one where a border is shared, or undefined. */
export function areaAt<T extends { readonly geometry: AreaGeometry }>(
  position: Position,
  areas: readonly (T & { readonly bounds: readonly [number, number, number, number] })[],
): T | undefined {
  return areas.find(
    ({ bounds, geometry }) =>
      position[0] >= bounds[0] &&
      position[0] <= bounds[2] &&
      position[1] >= bounds[1] &&
      position[1] <= bounds[3] &&
      isInArea(position, geometry),
  );
}
