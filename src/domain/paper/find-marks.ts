import aruco from 'js-aruco2';
import type { PointMm } from '../flyer/page.ts';
import { type Raster, shrunk } from './raster.ts';
import { refinedCorners } from './refine-corners.ts';

/** A mark in a photo: its number, and its corners in pixels, clockwise from the one that is upper left on the sheet. */
export interface FoundMark {
  readonly id: number;
  readonly corners: readonly PointMm[];
}

/** Sizes at which marks are looked for, longer side in pixels: the smaller is faster and sees less of the grain. */
const TRIES = [1600, 2400] as const;
/** Cells of 36 that may be read wrongly; two marks differ in at least 12. */
const WRONG_CELLS = 4;
/** A sheet has these marks. */
const MARKS = 4;

/** Finds the corner marks of a sheet in a photo, each once, by number. */
export function findMarks(photo: Raster): readonly FoundMark[] {
  const found = new Map<number, FoundMark>();
  for (const longest of TRIES) {
    if (found.size === MARKS) break;
    for (const mark of marksAt(photo, longest)) if (!found.has(mark.id)) found.set(mark.id, mark);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** The detector leaves what it is not sure about out, and gives corners as whole pixels of the smaller picture. */
function marksAt(photo: Raster, longest: number): readonly FoundMark[] {
  const small = shrunk(photo, longest);
  const scale = photo.width / small.width;
  const detector = new aruco.AR.Detector({
    dictionaryName: 'ARUCO_MIP_36h12',
    maxHammingDistance: WRONG_CELLS,
  });
  return detector
    .detect(small)
    .filter(({ id }) => id < MARKS)
    .sort((a, b) => a.hammingDistance - b.hammingDistance)
    .map(({ id, corners }) => {
      const rough = corners.map(({ x, y }): PointMm => [(x + 0.5) * scale, (y + 0.5) * scale]);
      return { id, corners: refinedCorners(photo, rough, 2 * scale + 1) };
    });
}
