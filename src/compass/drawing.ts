import { short } from '../domain/compass/petal.ts';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../domain/compass/pictograms.ts';
import type { Disc } from '../domain/compass/ring.ts';
import type { PictogramId } from '../domain/model/taxonomy.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One drawn thing: an SVG element with presentation attributes under their React names. */
export type Shape =
  | { readonly tag: 'circle' | 'path'; readonly attributes: Attributes }
  | { readonly tag: 'text'; readonly attributes: Attributes; readonly text: string };

export const VIEW_BOX = '-50 -50 100 100';

const NUMBER_FONT = "'Atkinson Hyperlegible Next', sans-serif";
/** How far the base line lies under the middle of a digit, as a share of the type size. */
const DIGIT_DROP = 0.334;

export function circle({ x, y, radius }: Disc, paint: Attributes): Shape {
  return { tag: 'circle', attributes: { cx: short(x), cy: short(y), r: short(radius), ...paint } };
}

export function path(d: string, paint: Attributes): Shape {
  return { tag: 'path', attributes: { d, ...paint } };
}

/** A number, or a word in its place, centred on a point in bold type; `size` in units of the box. */
export function digits(
  value: number | string,
  at: { x: number; y: number },
  size: number,
  fill: string,
): Shape {
  return {
    tag: 'text',
    text: String(value),
    attributes: {
      x: short(at.x),
      y: short(at.y + size * DIGIT_DROP),
      fill,
      fontFamily: NUMBER_FONT,
      fontSize: short(size),
      fontWeight: 700,
      textAnchor: 'middle',
    },
  };
}

/** A pictogram inside a disc; `share` is its side as a share of the disc's diameter. */
export function pictogram(id: PictogramId, { x, y, radius }: Disc, fill: string, share = 0.66): Shape {
  const side = 2 * radius * share;
  const transform = `translate(${short(x - side / 2)} ${short(y - side / 2)}) scale(${(side / PICTOGRAM_GRID).toFixed(4)})`;
  return path(PICTOGRAMS[id], { fill, fillRule: 'evenodd', transform });
}
