import { isOnMap } from '../list-order.ts';
import { noticesOf } from '../notices.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { insideFrame, mapWithKey } from '../panels/inside-map.ts';
import { inset } from '../plane.ts';
import { mapOf, withinView } from '../within-view.ts';
import { A4_ACROSS_MM, foldMark, foldStrip } from './a4-fold.ts';
import { a4ListSides } from './a4-list.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

const BOX: BoxMm = inset({ x: 0, y: 0, ...A4_ACROSS_MM }, 6);
const KEY_MM = 66;

/**
 * Lays out the small sheet of a neighbourhood: A4 across, folded once to A5; the map on one side, the list on the
 * other and on as many further sides as it needs. Pure. Throws naming an actor that has no room on the map.
 */
export function layOutA4(given: AreaSheetInput): Flyer {
  const { input, notices } = withinView(given, insideFrame(given, BOX));
  const plan = { box: BOX, keyMm: KEY_MM, strips: foldStrip, plain: hasThreeDigits(input) };
  const { map, items } = mapWithKey(input, plan);
  const sides = a4ListSides(input);
  return {
    pages: [items, ...sides].map(page),
    notices: [...noticesOf(input, map.markers, sides.length - 1), ...notices],
    scale: map.frame.scale,
    map: mapOf(map.frame, 0),
  };
}

/** A rose with a number of three digits is 10 mm wide: too large for so many on so small a map. */
export function hasThreeDigits({ actors }: AreaSheetInput): boolean {
  return actors.some((actor) => isOnMap(actor) && (actor.properties.number ?? 0) > 99);
}

function page(items: readonly PageItem[]): Page {
  return { widthMm: A4_ACROSS_MM.width, heightMm: A4_ACROSS_MM.height, items: [...items, foldMark()] };
}
