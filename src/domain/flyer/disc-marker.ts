import { inkOn, THEME_COLOURS } from '../compass/theme-colours.ts';
import type { ActorProperties } from '../model/actor.ts';
import { type TextStyle, textLine } from './block.ts';
import { INK, MAP_MIN_PT } from './ink.ts';
import type { PlacedMarker } from './markers.ts';
import { CAP_HEIGHT, textWidthMm } from './measure.ts';
import { MM_PER_PT, type PageItem } from './page.ts';
import { discPath } from './plane.ts';

const LEAST_MM = 5;
const RIM_MM = 0.3;
/** Free ground between the corners of a number and the rim of its disc. */
const PAD_MM = 0.25;
const capMm = (sizePt: number): number => CAP_HEIGHT * sizePt * MM_PER_PT;

/** Diameter of a disc that holds a number in that type. */
export function discSizeMm(number: number | null, numberPt = MAP_MIN_PT): number {
  const widthMm = textWidthMm(String(number ?? ''), numberPt, 700);
  return Math.max(LEAST_MM, Math.hypot(widthMm, capMm(numberPt)) + 2 * (PAD_MM + RIM_MM));
}

/** A marker without petals: the number on a disc in the colour of the main theme. */
export function discMarker(
  { themes, number }: ActorProperties,
  { at, radiusMm }: PlacedMarker,
  numberPt = MAP_MIN_PT,
): readonly PageItem[] {
  const fill = THEME_COLOURS[themes[0] ?? 'other'];
  const style: TextStyle = { sizePt: numberPt, weight: 700, colour: inkOn(fill) };
  const line = {
    ...textLine(String(number ?? ''), style, at[0], 0, 'middle'),
    y: at[1] + capMm(numberPt) / 2,
  };
  const disc = discPath(at, radiusMm - RIM_MM / 2);
  return [
    {
      kind: 'group',
      name: 'marker',
      items: [{ kind: 'path', d: disc, fill, stroke: INK.white, strokeMm: RIM_MM }, line],
    },
  ];
}
