import type { Position } from '../model/identity.ts';

const RADIANS = Math.PI / 180;

/**
 * Gives the direction in which one sets out from a position to another along the shortest way: degrees clockwise
 * from true north, from 0 up to 360. Formula of the initial bearing on a sphere: Ed Williams, Aviation Formulary,
 * "Course between points". Gives 0 for two equal positions.
 */
export function bearingDegrees(from: Position, to: Position): number {
  const [fromLatitude, toLatitude] = [from[1] * RADIANS, to[1] * RADIANS];
  const turn = (to[0] - from[0]) * RADIANS;
  const east = Math.sin(turn) * Math.cos(toLatitude);
  const north =
    Math.cos(fromLatitude) * Math.sin(toLatitude) -
    Math.sin(fromLatitude) * Math.cos(toLatitude) * Math.cos(turn);
  return normalDegrees(Math.atan2(east, north) / RADIANS);
}

/** Gives the same direction as a number of degrees from 0 up to 360. */
export function normalDegrees(degrees: number): number {
  const rest = degrees % 360;
  return rest < 0 ? (rest + 360) % 360 : rest + 0;
}

/** Gives which of some directions, evenly spread clockwise from north, is the nearest to one in degrees. */
export function nearestDirection(directions: readonly string[], degrees: number): string {
  const turn = 360 / directions.length;
  return directions[Math.round(normalDegrees(degrees) / turn) % directions.length] ?? '';
}
