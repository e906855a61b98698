import { boundsOf } from '../geo/polygon.ts';
import type { AreaGeometry } from '../model/area.ts';
import type { Position } from '../model/identity.ts';
import type { BoxMm, PointMm } from './page.ts';

/** Turns places into millimetres on the sheet, at one true scale in both directions. */
export interface Frame {
  readonly box: BoxMm;
  /** metres on the ground for one metre on the paper */
  readonly scale: number;
  /** what the box shows: west, south, east, north in degrees */
  readonly bounds: readonly [number, number, number, number];
  project(position: Position): PointMm;
}

/** Mean metres of one degree of latitude, and of longitude at the equator, on the WGS84 ellipsoid near 51° N. */
const METRES_PER_LATITUDE = 111_247;
const METRES_PER_LONGITUDE = 111_544;

/**
 * Gives the frame that shows a whole area inside `box` with at least `marginMm` round it. Local equirectangular
 * projection about the middle of the area: over the few kilometres of a neighbourhood its scale varies by less
 * than 0.1 %. The scale number is rounded up to a full fifty.
 */
export function frameFor(geometry: AreaGeometry, box: BoxMm, marginMm: number): Frame {
  const [west, south, east, north] = boundsOf(geometry);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const metresPerLongitude = METRES_PER_LONGITUDE * Math.cos((middle[1] * Math.PI) / 180);
  const needed = Math.max(
    ((east - west) * metresPerLongitude * 1000) / (box.width - 2 * marginMm),
    ((north - south) * METRES_PER_LATITUDE * 1000) / (box.height - 2 * marginMm),
  );
  const scale = Math.max(1000, Math.ceil(needed / 50) * 50);
  const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
  const halfWidth = (box.width * scale) / 2000 / metresPerLongitude;
  const halfHeight = (box.height * scale) / 2000 / METRES_PER_LATITUDE;
  return {
    box,
    scale,
    bounds: [middle[0] - halfWidth, middle[1] - halfHeight, middle[0] + halfWidth, middle[1] + halfHeight],
    project: ([lon, lat]) => [
      centreX + ((lon - middle[0]) * metresPerLongitude * 1000) / scale,
      centreY - ((lat - middle[1]) * METRES_PER_LATITUDE * 1000) / scale,
    ],
  };
}

/** The longest round distance (1, 2 or 5 times a power of ten) whose bar is at most `longestMm`. */
export function scaleBar(scale: number, longestMm: number): { metres: number; lengthMm: number } {
  const limit = (longestMm * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = [5, 2, 1].map((step) => step * power).find((candidate) => candidate <= limit) ?? power;
  return { metres, lengthMm: (metres * 1000) / scale };
}
