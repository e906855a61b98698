import { FLAVOURS } from '../../cartography/flavours.ts';
import type { Position } from '../../model/identity.ts';
import type { Frame } from '../frame.ts';
import { INK, MAP_MIN_PT } from '../ink.ts';
import { textWidthMm } from '../measure.ts';
import type { BoxMm, PageItem, PointMm } from '../page.ts';
import { boxPath, discPath, distance, pathData } from '../plane.ts';
import { POINTER_MM } from '../pointers.ts';

/** Diameter of the sign of the start. */
export const START_MM = 6;
const BAND_MM = 3.2;
const CORE_MM = 0.7;

/** The number of each step but the first, where it begins; one that would lie on another is left out. */
export function numberedTurns(
  turns: readonly Position[],
  frame: Frame,
  ends: readonly PointMm[],
): readonly { readonly number: number; readonly at: PointMm }[] {
  const placed: { number: number; at: PointMm }[] = [];
  for (const [index, position] of turns.entries()) {
    const at = frame.project(position);
    const others = [...placed.map((other) => other.at), ...ends];
    const isFree = others.every((other) => distance(other, at) >= POINTER_MM + 0.6);
    if (index > 0 && isFree) placed.push({ number: index + 1, at });
  }
  return placed;
}

/** A pale band under the names, with a dark line in it that shows in grey as well. */
export function bandItems(line: readonly PointMm[]): readonly PageItem[] {
  const d = pathData([line], false);
  const { band, line: core } = FLAVOURS.print.route;
  return [
    { kind: 'path', d, stroke: band, strokeMm: BAND_MM, cap: 'round' },
    { kind: 'path', d, stroke: core, strokeMm: CORE_MM, cap: 'round' },
  ];
}

/** Who made the map, in its lower right corner. */
export function sourceItems(text: string, { width, height }: BoxMm): readonly PageItem[] {
  const widthMm = textWidthMm(text, MAP_MIN_PT, 400) + 3;
  const plate = { x: width - widthMm, y: height - 4.4, width: widthMm, height: 4.4 };
  const style = { sizePt: MAP_MIN_PT, weight: 400, colour: INK.text, anchor: 'end' } as const;
  return [
    { kind: 'path', d: boxPath(plate), fill: INK.white },
    { kind: 'text', text, x: width - 1.5, y: height - 1.3, ...style },
  ];
}

/** A dark disc with a light middle: one stands here. */
export function startItems(at: PointMm): readonly PageItem[] {
  return [
    { kind: 'path', d: discPath(at, START_MM / 2), fill: INK.text, stroke: INK.white, strokeMm: 0.5 },
    { kind: 'path', d: discPath(at, START_MM / 6), fill: INK.white },
  ];
}
