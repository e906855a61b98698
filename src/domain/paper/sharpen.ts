import type { Raster } from './raster.ts';

const CHANNELS = 4;
/** How much of what the blur took is given back. */
const STRENGTH = 2;

/** Gives a picture in greys with its edges steeper, by so many pixels: each pixel is moved away from the mean round it. */
export function sharpened({ width, height, data }: Raster, radius: number): Raster {
  const greys: Float32Array = Float32Array.from(
    { length: width * height },
    (_, pixel) => data[pixel * CHANNELS + 1] ?? 0,
  );
  const means = [1, width, 1, width].reduce(
    (soft: Float32Array, stride) => meaned(soft, radius, stride),
    greys,
  );
  const out = new Uint8ClampedArray(data.length).fill(255);
  greys.forEach((grey, pixel) => {
    const sharp = grey + STRENGTH * (grey - (means[pixel] ?? grey));
    out.fill(sharp, pixel * CHANNELS, pixel * CHANNELS + CHANNELS - 1);
  });
  return { width, height, data: out };
}

/** The mean of each value and those up to `radius` steps before and after it. */
function meaned(values: Float32Array, radius: number, stride: number): Float32Array {
  const out = values.slice();
  const reach = radius * stride;
  for (let index = reach; index < values.length - reach; index += 1) {
    let sum = 0;
    for (let at = index - reach; at <= index + reach; at += stride) sum += values[at] as number;
    out[index] = sum / (2 * radius + 1);
  }
  return out;
}
