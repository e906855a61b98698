import { distance } from '@turf/distance';
import type { Position } from '../model/identity.ts';

const RADIANS = Math.PI / 180;

/** Gives the distance in metres between two positions on a sphere (haversine). */
export function distanceMetres(from: Position, to: Position): number {
  return distance([from[0], from[1]], [to[0], to[1]], { units: 'meters' });
}

/** Gives the signed area of a closed ring in square degrees: positive when counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1, y1] = ring[index] as Position;
    const [x2, y2] = ring[index + 1] as Position;
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Semi-axes of the WGS84 ellipsoid turned into metres per degree at a latitude (meridian and parallel arcs). */
export function metresPerDegree(latitude: number): { readonly x: number; readonly y: number } {
  const phi = latitude * RADIANS;
  return {
    x: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    y: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  };
}

/**
 * Gives the area of a closed ring in square metres, always positive, in the plane tangent at `latitude`.
 * Within 15 km of that latitude the error is below 0.1 %.
 */
export function ringAreaSquareMetres(ring: readonly Position[], latitude: number): number {
  const scale = metresPerDegree(latitude);
  const origin = ring[0] ?? [0, 0];
  const local = ring.map(([x, y]): Position => [(x - origin[0]) * scale.x, (y - origin[1]) * scale.y]);
  return Math.abs(signedArea(local));
}
