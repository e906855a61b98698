import type { JSHandle, Page } from 'playwright-core';

/** How far two pictures are from one another. */
export interface PixelDifference {
  readonly sameSize: boolean;
  /** share of the pixels of which a channel differs by more than `tolerance` */
  readonly share: number;
}

/** A PNG picture as the browser of a page reads it. */
function pictureIn(page: Page, png: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** Compares two PNG pictures pixel by pixel, inside the browser, which can read them. */
export async function pixelDifference(
  page: Page,
  a: Buffer,
  b: Buffer,
  tolerance = 48,
): Promise<PixelDifference> {
  const pictures = { one: await pictureIn(page, a), two: await pictureIn(page, b) };
  return page.evaluate(
    ({ one, two, limit }) => {
      if (one.width !== two.width || one.height !== two.height) return { sameSize: false, share: 1 };
      const pixels = one.width * one.height;
      let off = 0;
      for (let pixel = 0; pixel < pixels; pixel += 1) {
        const channels = [0, 1, 2].map((channel) => 4 * pixel + channel);
        if (channels.some((at) => Math.abs((one.data[at] ?? 0) - (two.data[at] ?? 0)) > limit)) off += 1;
      }
      return { sameSize: true, share: off / pixels };
    },
    { ...pictures, limit: tolerance },
  );
}

/** Finds the middle of all pixels of a picture that are close to a colour; null when fewer than `fewest` are. */
export async function middleOfColour(
  page: Page,
  png: Buffer,
  colour: readonly number[],
  { tolerance = 60, fewest = 12 } = {},
): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate(
    ({ picture: { data, width, height }, wanted, limit, least }) => {
      let [count, sumX, sumY] = [0, 0, 0];
      for (let pixel = 0; pixel < width * height; pixel += 1) {
        const isIt = wanted.every(
          (value, channel) => Math.abs((data[pixel * 4 + channel] ?? 0) - value) <= limit,
        );
        if (!isIt) continue;
        count += 1;
        sumX += pixel % width;
        sumY += Math.floor(pixel / width);
      }
      return count < least ? null : { x: sumX / count, y: sumY / count };
    },
    { picture: await pictureIn(page, png), wanted: colour, limit: tolerance, least: fewest },
  );
}
