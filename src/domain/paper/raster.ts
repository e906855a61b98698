/** A picture as cameras and readers of codes know it: red, green, blue and opacity of each pixel, by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const CHANNELS = 4;

/** Gives a size with the same shape whose longer side is at most so long; a smaller one stays. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Gives the picture with its longer side at most so many pixels, each the mean of those it stands for. */
export function shrunk(raster: Raster, longest: number): Raster {
  const { width, height } = sizeWithin(raster, longest);
  if (width === raster.width && height === raster.height) return raster;
  const data = new Uint8ClampedArray(width * height * CHANNELS);
  const columns = Array.from({ length: width + 1 }, (_, x) => Math.floor((x * raster.width) / width));
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * raster.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * raster.height) / height));
    for (let x = 0; x < width; x += 1) {
      const [left = 0, right = 0] = [columns[x], columns[x + 1]];
      meanInto(data, (y * width + x) * CHANNELS, raster, {
        left,
        right: Math.max(left + 1, right),
        top,
        bottom,
      });
    }
  }
  return { width, height, data };
}

interface Cells {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function meanInto(to: Uint8ClampedArray, at: number, { width, data }: Raster, cells: Cells): void {
  const { left, right, top, bottom } = cells;
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (
      let index = (y * width + left) * CHANNELS;
      index < (y * width + right) * CHANNELS;
      index += CHANNELS
    ) {
      red += data[index] as number;
      green += data[index + 1] as number;
      blue += data[index + 2] as number;
    }
  }
  const count = (right - left) * (bottom - top);
  to[at] = red / count;
  to[at + 1] = green / count;
  to[at + 2] = blue / count;
  to[at + 3] = 255;
}

/** Size at which sharpness is judged, longer side in pixels. */
const JUDGED_PX = 1600;
/** Share of pixels that may be steeper: letters and lines are that rare. */
const STEEPEST = 0.002;
/** A sharp edge rises by more than this part of all grey within three pixels. */
const SHARP = 0.4;

/** Tells whether even the sharpest edges of a picture are soft: the camera moved, or was too near. */
export function isBlurred(raster: Raster): boolean {
  const { width, height, data } = shrunk(raster, JUDGED_PX);
  const rises = new Uint32Array(256);
  const greys = new Uint32Array(256);
  const green = (x: number, y: number): number => data[(y * width + x) * CHANNELS + 1] as number;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const across = Math.abs(green(x + 1, y) - green(x - 1, y));
      const down = Math.abs(green(x, y + 1) - green(x, y - 1));
      count(rises, Math.max(across, down));
      count(greys, green(x, y));
    }
  }
  const range = quantile(greys, 0.99) - quantile(greys, 0.01);
  return quantile(rises, 1 - STEEPEST) < SHARP * Math.max(1, range);
}

function count(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

function quantile(counts: Uint32Array, part: number): number {
  const all = counts.reduce((sum, some) => sum + some, 0);
  let seen = 0;
  return counts.findIndex((some) => {
    seen += some;
    return seen >= part * all;
  });
}
