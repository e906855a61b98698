import { metresPerDegree } from '../geo/measure.ts';
import type { Position } from '../model/identity.ts';

/** A point in metres east and north of the corner of the plane. */
export type PlanePoint = readonly [east: number, north: number];

const CORNER: Position = [4.2, 50.7];
/** One scale for the whole Region: it is off by 0.2 % at its edges, far less than a walker's pace varies. */
const SCALE = metresPerDegree(50.85);

/** Turns a position into metres on a plane that touches the earth in the middle of Brussels. */
export function toPlane([longitude, latitude]: Position): PlanePoint {
  return [(longitude - CORNER[0]) * SCALE.x, (latitude - CORNER[1]) * SCALE.y];
}

/** The reverse of `toPlane`. */
export function fromPlane([east, north]: PlanePoint): Position {
  return [CORNER[0] + east / SCALE.x, CORNER[1] + north / SCALE.y];
}
