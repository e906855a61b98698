import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../src/domain/paper/raster.ts';
import { type PhotoReading, readPhoto } from '../../../../src/domain/paper/read-photo.ts';

const SIZE = 640;
const MODULE_PX = 8;

/** A white sheet with a code on it and no marks. */
function sheetWith(text: string): Raster {
  const { data: modules, size } = encode(text, { ecc: 'M', border: 0 });
  const data = new Uint8ClampedArray(SIZE * SIZE * 4).fill(255);
  for (let pixel = 0; pixel < SIZE * SIZE; pixel += 1) {
    const column = Math.floor(((pixel % SIZE) - 60) / MODULE_PX);
    const row = Math.floor((Math.floor(pixel / SIZE) - 60) / MODULE_PX);
    const isDark = column >= 0 && column < size && modules[row]?.[column];
    if (isDark) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { width: SIZE, height: SIZE, data };
}

describe('PR-66 a photo without marks', () => {
  it.each<[string, PhotoReading]>([
    ['https://example.org/nl/marollen', { problem: 'other-sheet', marks: 0 }],
    [
      'BK1:WORKSHOP:MAROLLEN:1:4346300/50836500/4000/0/1400/3600/30000/22000',
      { problem: 'few-marks', marks: 0 },
    ],
  ])('that says “%s”', (text, reading) => {
    expect(readPhoto(sheetWith(text))).toEqual(reading);
  });

  it('that says nothing and is sharp shows no sheet', () => {
    const { width, height, data } = sheetWith('a code');
    data.fill(0, 0, width * 300);
    data.fill(255, width * 4 * 60, width * 4 * 200);
    expect(readPhoto({ width, height, data })).toEqual({ problem: 'no-marks', marks: 0 });
  });
});
