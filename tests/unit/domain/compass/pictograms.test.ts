import { describe, expect, it } from 'vitest';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../../../../src/domain/compass/pictograms.ts';
import { THEME_IDS, type ThemeId } from '../../../../src/domain/model/identity.ts';
import { isInside, outlines } from './outline.ts';

const PIXELS = 12;
const SAMPLES = 4;

/** Share of each pixel that a pictogram covers when it is drawn 12 px wide. */
function raster(theme: ThemeId): number[] {
  const rings = outlines(PICTOGRAMS[theme]);
  const step = PICTOGRAM_GRID / PIXELS / SAMPLES;
  return Array.from({ length: PIXELS * PIXELS }, (_, pixel) => {
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % PIXELS) * SAMPLES + (sample % SAMPLES) + 0.5) * step;
      const y = (Math.floor(pixel / PIXELS) * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
      if (isInside(rings, { x, y })) covered += 1;
    }
    return covered / (SAMPLES * SAMPLES);
  });
}

const rasters = new Map(THEME_IDS.map((theme) => [theme, raster(theme)]));
const pixelsOf = (theme: ThemeId) => rasters.get(theme) ?? [];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Share of the ink of two pictograms at 12 px that they do not have in common: 0 for equals, 1 for strangers. */
function unlike(a: ThemeId, b: ThemeId): number {
  const [one, two] = [pixelsOf(a), pixelsOf(b)];
  return sum(one.map((value, pixel) => Math.abs(value - (two[pixel] ?? 0)))) / (sum(one) + sum(two));
}

describe('PICTOGRAMS', () => {
  it.each(THEME_IDS)('%s lies inside the grid and fills it in one direction at least', (theme) => {
    const points = outlines(PICTOGRAMS[theme]).flat();
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs, ...ys)).toBeLessThanOrEqual(PICTOGRAM_GRID);
    const reach = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    expect(reach).toBeGreaterThanOrEqual(19.5);
  });

  it('gives all themes a comparable weight', () => {
    const shares = THEME_IDS.map((theme) => sum(pixelsOf(theme)) / PIXELS ** 2);
    expect(Math.min(...shares)).toBeGreaterThan(0.25);
    expect(Math.max(...shares)).toBeLessThan(0.65);
  });

  it('keeps every two apart at 12 px: at least a fifth of their ink is not shared', () => {
    const alike = THEME_IDS.flatMap((a, index) =>
      THEME_IDS.slice(index + 1)
        .filter((b) => unlike(a, b) < 0.2)
        .map((b) => `${a} / ${b} ${unlike(a, b).toFixed(2)}`),
    );
    expect(alike).toEqual([]);
  });
});
