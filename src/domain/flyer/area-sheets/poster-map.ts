import { moved } from '../block.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { type InsideMap, mapWithKey } from '../panels/inside-map.ts';
import { scaled } from '../scaled.ts';
import { hasThreeDigits } from './a4-sheet.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

/** The map is laid out on smaller paper and enlarged: its 7 pt become 10 pt. */
const ENLARGED = 1.43;
/** Numbers are read from farther away than names: 11 pt on the poster. */
const NUMBER_PT = 7.7;
const KEY_MM = 74;

/** The map of the poster. */
export interface PosterMap {
  readonly map: InsideMap['map'];
  /** metres on the ground for one metre on the paper */
  readonly scale: number;
  readonly items: readonly PageItem[];
}

/** The map of a neighbourhood that can be read from one metre, with its key. Throws naming whom it has no room for. */
export function posterMap(input: AreaSheetInput, box: BoxMm): PosterMap {
  const small = { x: 0, y: 0, width: box.width / ENLARGED, height: box.height / ENLARGED };
  const panel = { ...input.panel, listOnBack: input.sheet.listBeside };
  const { map, items } = mapWithKey(
    { ...input, panel },
    { box: small, keyMm: KEY_MM, strips: () => [], plain: hasThreeDigits(input), numberPt: NUMBER_PT },
  );
  return { map, scale: map.frame.scale / ENLARGED, items: moved(scaled(items, ENLARGED), box.x, box.y) };
}
