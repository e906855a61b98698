import type { BoxMm } from '../flyer/page.ts';
import { type Homography, mapped } from './homography.ts';
import type { Raster } from './raster.ts';

const CHANNELS = 4;
const WHITE = 255;

/**
 * Gives part of a sheet as seen from straight above, at so many pixels to the millimetre. `toPhoto` takes millimetres of
 * the sheet to pixels of the photo. What the photo does not show is white.
 */
export function straightened(
  photo: Raster,
  toPhoto: Homography,
  { box, pixelsPerMm }: { readonly box: BoxMm; readonly pixelsPerMm: number },
): Raster {
  const [width, height] = [Math.round(box.width * pixelsPerMm), Math.round(box.height * pixelsPerMm)];
  const data = new Uint8ClampedArray(width * height * CHANNELS).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    const sheetY = box.y + (y + 0.5) / pixelsPerMm;
    for (let x = 0; x < width; x += 1) {
      const at = mapped(toPhoto, [box.x + (x + 0.5) / pixelsPerMm, sheetY]);
      sampleInto(data, (y * width + x) * CHANNELS, photo, at[0] - 0.5, at[1] - 0.5);
    }
  }
  return { width, height, data };
}

/** The colour between four pixels; a pixel is known by its middle. */
export function sampleInto(to: Uint8ClampedArray, at: number, photo: Raster, x: number, y: number): void {
  const { width, height, data } = photo;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return;
  const [across, down] = [x - left, y - top];
  const first = (top * width + left) * CHANNELS;
  const below = first + width * CHANNELS;
  for (let channel = 0; channel < 3; channel += 1) {
    const upper =
      (data[first + channel] as number) * (1 - across) +
      (data[first + CHANNELS + channel] as number) * across;
    const lower =
      (data[below + channel] as number) * (1 - across) +
      (data[below + CHANNELS + channel] as number) * across;
    to[at + channel] = upper * (1 - down) + lower * down;
  }
}
