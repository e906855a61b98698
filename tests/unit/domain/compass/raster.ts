import { PICTOGRAM_GRID, PICTOGRAMS } from '../../../../src/domain/compass/pictograms.ts';
import type { PictogramId } from '../../../../src/domain/model/taxonomy.ts';
import { isInside, outlines } from './outline.ts';

const SAMPLES = 4;

/** Share of each pixel that a pictogram covers when it is drawn that many pixels wide, row by row. */
export function raster(id: PictogramId, pixels: number): number[] {
  const rings = outlines(PICTOGRAMS[id]);
  const step = PICTOGRAM_GRID / pixels / SAMPLES;
  return Array.from({ length: pixels * pixels }, (_, pixel) => {
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % pixels) * SAMPLES + (sample % SAMPLES) + 0.5) * step;
      const y = (Math.floor(pixel / pixels) * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
      if (isInside(rings, { x, y })) covered += 1;
    }
    return covered / (SAMPLES * SAMPLES);
  });
}

/** Number of parts that a square picture falls into: pixels of at least half ink that touch by a side. */
export function parts(picture: readonly number[]): number {
  const width = Math.sqrt(picture.length);
  const inked = new Set(picture.flatMap((value, pixel) => (value >= 0.5 ? [pixel] : [])));
  let count = 0;
  while (inked.size > 0) {
    count += 1;
    removeConnected(inked, width);
  }
  return count;
}

function removeConnected(inked: Set<number>, width: number): void {
  const open = [...inked].slice(0, 1);
  for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
    if (!inked.delete(pixel)) continue;
    open.push(...neighbours(pixel, width).filter((next) => inked.has(next)));
  }
}

function neighbours(pixel: number, width: number): number[] {
  const column = pixel % width;
  const beside = [...(column > 0 ? [pixel - 1] : []), ...(column < width - 1 ? [pixel + 1] : [])];
  return [...beside, pixel - width, pixel + width];
}
