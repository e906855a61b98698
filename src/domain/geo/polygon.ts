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

/** Gives west, south, east and north of the outer rings. */
export function boundsOf(geometry: AreaGeometry): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry)) {
    for (const [x, y] of ring) {
      if (x < bounds[0]) bounds[0] = x;
      if (y < bounds[1]) bounds[1] = y;
      if (x > bounds[2]) bounds[2] = x;
      if (y > bounds[3]) bounds[3] = y;
    }
  }
  return bounds;
}

/** Tells whether a position is inside a ring (even-odd rule, PNPOLY): left and lower borders count as inside. */
export function isInRing(position: Position, ring: Ring): boolean {
  const [x, y] = position;
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [x1, y1] = ring[index] as Position;
    const [x2, y2] = ring[last] as Position;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Tells whether a position is inside a geometry; holes are outside. */
export function isInArea(position: Position, geometry: AreaGeometry): boolean {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) =>
      outer !== undefined && isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole)),
  );
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

/** Gives the area that contains the position, or undefined. With shared borders at most one does. */
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
