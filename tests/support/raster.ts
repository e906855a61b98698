import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Raster } from '../../src/domain/paper/raster.ts';

/** Draws the first page of a PDF in greys with poppler, at so many pixels to the inch. */
export function rasterOf(pdf: string, dpi: number): Raster {
  const stem = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-singlefile', pdf, stem]);
  const file = readFileSync(`${stem}.pgm`);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('pdftoppm wrote something else than a grey picture.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const greys = file.subarray(head[0].length);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.fill(greys[pixel] ?? 255, pixel * 4, pixel * 4 + 3);
  return { width, height, data };
}
