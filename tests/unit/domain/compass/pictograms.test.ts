import { describe, expect, it } from 'vitest';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../../../../src/domain/compass/pictograms.ts';
import { PICTOGRAM_IDS, type PictogramId } from '../../../../src/domain/model/taxonomy.ts';
import { outlines } from './outline.ts';
import { parts, raster } from './raster.ts';

const PIXELS = 12;
const rasters = new Map(PICTOGRAM_IDS.map((id) => [id, raster(id, PIXELS)]));
const pixelsOf = (id: PictogramId) => rasters.get(id) ?? [];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Share of the ink of two pictograms at 12 px that they do not have in common: 0 for equals, 1 for strangers. */
function unlike(a: PictogramId, b: PictogramId): number {
  const [one, two] = [pixelsOf(a), pixelsOf(b)];
  return sum(one.map((value, pixel) => Math.abs(value - (two[pixel] ?? 0)))) / (sum(one) + sum(two));
}

describe('PICTOGRAMS', () => {
  it.each(PICTOGRAM_IDS)(
    '%s lies inside the grid, fills it in one direction and stands in its middle',
    (id) => {
      const points = outlines(PICTOGRAMS[id]).flat();
      const xs = points.map(({ x }) => x);
      const ys = points.map(({ y }) => y);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(PICTOGRAM_GRID);
      expect(Math.max(right - left, bottom - top)).toBeGreaterThanOrEqual(19.5);
      expect(Math.abs((left + right) / 2 - PICTOGRAM_GRID / 2)).toBeLessThanOrEqual(1.1);
      expect(Math.abs((top + bottom) / 2 - PICTOGRAM_GRID / 2)).toBeLessThanOrEqual(1.1);
    },
  );

  it.each(PICTOGRAM_IDS)(
    '%s falls at 12 px into as many parts as at 96 px: nothing breaks, no gap closes',
    (id) => {
      expect(parts(pixelsOf(id))).toBe(parts(raster(id, 96)));
    },
  );

  it('give all themes a comparable weight', () => {
    const shares = PICTOGRAM_IDS.map((id) => sum(pixelsOf(id)) / PIXELS ** 2);
    expect(Math.min(...shares)).toBeGreaterThan(0.25);
    expect(Math.max(...shares)).toBeLessThan(0.6);
  });

  it('keep every two apart at 12 px: at least 22 % of their ink is not shared', () => {
    const alike = PICTOGRAM_IDS.flatMap((a, index) =>
      PICTOGRAM_IDS.slice(index + 1)
        .filter((b) => unlike(a, b) < 0.22)
        .map((b) => `${a} / ${b} ${unlike(a, b).toFixed(2)}`),
    );
    expect(alike).toEqual([]);
  });
});
