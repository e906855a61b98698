import { along, bending, cut, leftToRight, lineIsFree, readsBackwards, takeLine } from './label-line.ts';
import { textWidthMm } from './measure.ts';
import type { PointMm } from './page.ts';
import { distance, lineLength } from './plane.ts';
import type { NamedStreet } from './street-lines.ts';
import type { Taken } from './taken.ts';

/** A street name on its street: the piece of line under the middle of its letters. */
export interface StreetLabel {
  readonly name: string;
  readonly sizePt: number;
  readonly points: readonly PointMm[];
  readonly middle: PointMm;
  readonly street: NamedStreet;
  /** the line it stands on, and from where to where along it, in millimetres from its first point */
  readonly line: readonly PointMm[];
  readonly from: number;
  readonly to: number;
}

const STEP_MM = 1.5;
const END_MM = 0.8;
/** Two labels of one street stand at least this far apart. */
const REPEAT_MM = 85;

/**
 * Chooses where street names go: along their own line, on its straightest free part, the most important and
 * longest streets first; long streets are named again at a distance. A name that does not fit its line is left
 * out. `rate` says how much a place is wanted (the area's own streets more than those around it).
 */
export function placeStreetLabels(
  streets: readonly NamedStreet[],
  taken: Taken,
  rate: (at: PointMm) => number,
): readonly StreetLabel[] {
  const labels: StreetLabel[] = [];
  for (const street of streets) {
    const widthMm = textWidthMm(street.name, street.labelPt, 400);
    const mine: StreetLabel[] = [];
    const most = Math.min(4, 1 + Math.floor(street.lengthMm / (widthMm + REPEAT_MM)));
    while (mine.length < most) {
      const best = bestPlace(street, widthMm, mine, taken, rate);
      if (!best) break;
      takeLine(best.points, best.sizePt, taken);
      mine.push(best);
    }
    labels.push(...mine);
  }
  return labels;
}

function bestPlace(
  street: NamedStreet,
  widthMm: number,
  mine: readonly StreetLabel[],
  taken: Taken,
  rate: (at: PointMm) => number,
): StreetLabel | null {
  let best: { label: StreetLabel; score: number } | null = null;
  for (const line of street.lines) {
    const length = lineLength(line);
    const room = length - widthMm - 2 * END_MM;
    for (let start = END_MM; start <= END_MM + room; start += STEP_MM) {
      const points = leftToRight(cut(line, start, start + widthMm));
      const middle = along(points, widthMm / 2);
      const bend = bending(points);
      if (bend === null || mine.some((other) => distance(other.middle, middle) < REPEAT_MM)) continue;
      const off = Math.abs(middleOfBoth(street, line, start, widthMm) - length / 2) / length;
      const score = rate(middle) - bend / 40 - off * 0.8;
      if (best !== null && score <= best.score) continue;
      if (!lineIsFree(points, widthMm, street.labelPt, taken)) continue;
      const stretch = { line, from: start, to: start + widthMm };
      best = {
        score,
        label: { name: street.name, sizePt: street.labelPt, points, middle, street, ...stretch },
      };
    }
  }
  return best?.label ?? null;
}

/**
 * Where the middle of a name together with its other name behind it would lie along the line; of the name alone when
 * the line is too short for both. The first name so leaves room for the second.
 */
function middleOfBoth(
  { other, labelPt }: NamedStreet,
  line: readonly PointMm[],
  start: number,
  widthMm: number,
): number {
  const both = other === null ? 0 : widthMm + SECOND_GAP_MM + textWidthMm(other, labelPt, 400);
  if (both === 0 || both + 2 * END_MM > lineLength(line)) return start + widthMm / 2;
  const backwards = readsBackwards(cut(line, start, start + widthMm));
  return backwards ? start + widthMm - both / 2 : start + both / 2;
}

/** Space between a name and the same name in the other language. */
const SECOND_GAP_MM = 1.6;

/**
 * The name in the other official language right behind a placed one, or right before it, on the same line, where
 * there is room; a name that does not fit is left out.
 */
export function placeSecondNames(labels: readonly StreetLabel[], taken: Taken): readonly StreetLabel[] {
  return labels.flatMap((label): readonly StreetLabel[] => {
    const { other } = label.street;
    if (other === null) return [];
    const widthMm = textWidthMm(other, label.sizePt, 400);
    const behind = [label.to + SECOND_GAP_MM, label.to + SECOND_GAP_MM + widthMm] as const;
    const before = [label.from - SECOND_GAP_MM - widthMm, label.from - SECOND_GAP_MM] as const;
    const backwards = readsBackwards(cut(label.line, label.from, label.to));
    const places = backwards ? [before, behind] : [behind, before];
    const second = places.map(([from, to]) => secondAt(label, other, from, to, taken)).find(Boolean);
    if (!second) return [];
    takeLine(second.points, second.sizePt, taken);
    return [second];
  });
}

function secondAt(
  label: StreetLabel,
  name: string,
  from: number,
  to: number,
  taken: Taken,
): StreetLabel | null {
  if (from < END_MM || to > lineLength(label.line) - END_MM) return null;
  const points = leftToRight(cut(label.line, from, to));
  if (bending(points) === null || !lineIsFree(points, to - from, label.sizePt, taken)) return null;
  return { ...label, name, points, from, to, middle: along(points, (to - from) / 2) };
}
