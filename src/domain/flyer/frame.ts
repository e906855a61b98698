import { boundsOf } from '../geo/polygon.ts';
import type { AreaGeometry } from '../model/area.ts';
import type { Position } from '../model/identity.ts';
import { projectionOf, type SheetFrame } from '../paper/sheet-frame.ts';
import type { MapView } from './own-choices.ts';
import type { BoxMm, PointMm } from './page.ts';

/** Turns places into millimetres on the sheet, at one true scale in both directions. */
export interface Frame {
  readonly box: BoxMm;
  /** the place in the middle of the box */
  readonly centre: Position;
  /** metres on the ground for one metre on the paper */
  readonly scale: number;
  /** what the box shows: west, south, east, north in degrees */
  readonly bounds: readonly [number, number, number, number];
  project(position: Position): PointMm;
}

/**
 * Gives the frame that shows a whole area inside `box` with at least `marginMm` round it, north up. The scale number is
 * rounded up to a full fifty. A view of one's own takes the place of all that.
 */
export function frameFor(geometry: AreaGeometry, box: BoxMm, marginMm: number, view?: MapView): Frame {
  if (view) return frameAt({ ...view, rotationDegrees: 0, box });
  const { centre, widthMetres, heightMetres } = extentOf(geometry);
  const needed = Math.max(
    (widthMetres * 1000) / (box.width - 2 * marginMm),
    (heightMetres * 1000) / (box.height - 2 * marginMm),
  );
  const scale = Math.max(1000, Math.ceil(needed / 50) * 50);
  return frameAt({ centre, scale, rotationDegrees: 0, box });
}

/** Middle of an area, and how far it reaches from west to east and from north to south. */
export function extentOf(geometry: AreaGeometry): {
  readonly centre: Position;
  readonly widthMetres: number;
  readonly heightMetres: number;
} {
  const [west, south, east, north] = boundsOf(geometry);
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const { toSheet } = projectionOf({ centre, scale: MM_PER_METRE, rotationDegrees: 0, box: NO_BOX });
  const [[left, top], [right, bottom]] = [toSheet([west, north]), toSheet([east, south])];
  return { centre, widthMetres: right - left, heightMetres: bottom - top };
}

/** At this scale a millimetre is a metre. */
const MM_PER_METRE = 1000;
const NO_BOX: BoxMm = { x: 0, y: 0, width: 0, height: 0 };

/** The frame of a map whose place on ground and sheet is known. */
export function frameAt(place: SheetFrame): Frame {
  const { toSheet, toGround } = projectionOf(place);
  const { box, centre, scale } = place;
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => toGround([x, y])),
  );
  const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    ...{ box, centre, scale },
    bounds: [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ],
    project: toSheet,
  };
}

/** The longest round distance (1, 2 or 5 times a power of ten) whose bar is at most `longestMm`. */
export function scaleBar(scale: number, longestMm: number): { metres: number; lengthMm: number } {
  const limit = (longestMm * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = [5, 2, 1].map((step) => step * power).find((candidate) => candidate <= limit) ?? power;
  return { metres, lengthMm: (metres * 1000) / scale };
}
