import { FLAVOUR } from './map-ink.ts';
import { textWidthMm, wrapText } from './measure.ts';
import { MM_PER_PT, type PageItem, type PointMm, type Weight } from './page.ts';
import type { Taken } from './taken.ts';

/** Size of the names of stops, parks and squares. */
export const NAME_PT = 7;
const HEIGHT_MM = NAME_PT * MM_PER_PT;
const LINE_MM = HEIGHT_MM * 1.1;
const RADIUS_MM = HEIGHT_MM * 0.42;
const MOST_LINES = 4;

interface NameStyle {
  readonly weight: Weight;
  readonly colour: string;
}

interface StackLine extends NameStyle {
  readonly text: string;
}

/**
 * A name on centred lines, none of its words broken, below it the name in the other language in lighter type, at the first of the centres where
 * all of it is free; where it is not, the first name alone; else nothing.
 */
export function bilingualStack(
  names: { readonly name: string; readonly other: string | null },
  centres: readonly PointMm[],
  widthMm: number,
  style: NameStyle & { readonly otherColour: string },
  taken: Taken,
): readonly PageItem[] {
  const own = linesOf(names.name, widthMm, style);
  const other = names.other ? linesOf(names.other, widthMm, { weight: 400, colour: style.otherColour }) : [];
  for (const lines of other.length > 0 ? [[...own, ...other], own] : [own]) {
    if (lines.length > MOST_LINES) continue;
    const centre = centres.find((at) => stackIsFree(lines, at, taken));
    if (centre)
      return lines.map((line, index) =>
        nameLine(line.text, lineAt(centre, index, lines.length), line, taken),
      );
  }
  return [];
}

function linesOf(text: string, widthMm: number, style: NameStyle): readonly StackLine[] {
  const words = text.split(' ').map((word) => textWidthMm(word, NAME_PT, style.weight));
  const width = Math.max(widthMm, ...words) + 0.01;
  return wrapText(text, NAME_PT, style.weight, width).map((line) => ({ ...style, text: line }));
}

function lineAt([x, y]: PointMm, index: number, count: number): PointMm {
  return [x, y + (index - (count - 1) / 2) * LINE_MM];
}

function stackIsFree(lines: readonly StackLine[], centre: PointMm, taken: Taken): boolean {
  return lines.every(({ text, weight }, index) =>
    lineIsFree(lineAt(centre, index, lines.length), textWidthMm(text, NAME_PT, weight), taken),
  );
}

/** True when a level line of letters of that width, centred on a point, is free. */
function lineIsFree([x, y]: PointMm, widthMm: number, taken: Taken): boolean {
  for (let dx = -widthMm / 2; dx < widthMm / 2; dx += RADIUS_MM) {
    if (!taken.isFree([x + dx, y], RADIUS_MM)) return false;
  }
  return taken.isFree([x + widthMm / 2, y], RADIUS_MM);
}

/** A level line of letters centred on a point; takes its ground. */
function nameLine(text: string, [x, y]: PointMm, { weight, colour }: NameStyle, taken: Taken): PageItem {
  const half = textWidthMm(text, NAME_PT, weight) / 2;
  taken.addLine([x - half, y], [x + half, y], RADIUS_MM + 0.3);
  return {
    kind: 'text',
    text,
    x,
    y: y + HEIGHT_MM * 0.34,
    sizePt: NAME_PT,
    weight,
    colour,
    anchor: 'middle',
    halo: FLAVOUR.halo,
  };
}
