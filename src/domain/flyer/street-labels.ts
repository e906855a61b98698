import { textWidthMm } from './measure.ts';
import { MM_PER_PT, type PointMm } from './page.ts';
import { distance, lineLength } from './plane.ts';
import { type NamedStreet, turnDegrees } from './street-lines.ts';
import type { Taken } from './taken.ts';

/** A street name on its street: the piece of line under the middle of its letters. */
export interface StreetLabel {
  readonly name: string;
  readonly sizePt: number;
  readonly points: readonly PointMm[];
  readonly middle: PointMm;
}

const STEP_MM = 1.5;
const END_MM = 0.8;
/** Two labels of one street stand at least this far apart. */
const REPEAT_MM = 85;
const SHARPEST_DEGREES = 24;
const MOST_BENT_DEGREES = 55;

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
      take(best, taken);
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
      const off = Math.abs(start + widthMm / 2 - length / 2) / length;
      const score = rate(middle) - bend / 40 - off * 0.8;
      if (best !== null && score <= best.score) continue;
      if (!isFree(points, widthMm, street.labelPt, taken)) continue;
      best = { score, label: { name: street.name, sizePt: street.labelPt, points, middle } };
    }
  }
  return best?.label ?? null;
}

const halfHeightMm = (sizePt: number): number => sizePt * MM_PER_PT * 0.42;

function isFree(points: readonly PointMm[], widthMm: number, sizePt: number, taken: Taken): boolean {
  const radius = halfHeightMm(sizePt);
  for (let at = 0; at <= widthMm; at += radius) if (!taken.isFree(along(points, at), radius)) return false;
  return taken.isFree(along(points, widthMm), radius);
}

function take(label: StreetLabel, taken: Taken): void {
  const radius = halfHeightMm(label.sizePt);
  const length = lineLength(label.points);
  for (let at = 0; at <= length; at += radius) taken.add(along(label.points, at), radius + 0.35);
}

/** Sum of the turns in degrees; null when one is too sharp for letters. */
function bending(points: readonly PointMm[]): number | null {
  let sum = 0;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
    if (!a || !b || !c) continue;
    const turn = turnDegrees([b[0] - a[0], b[1] - a[1]], [c[0] - b[0], c[1] - b[1]]);
    if (turn > SHARPEST_DEGREES) return null;
    sum += turn;
  }
  return sum > MOST_BENT_DEGREES ? null : sum;
}

/** The point at a distance along a line; its last point when the line is shorter. */
function along(points: readonly PointMm[], at: number): PointMm {
  let left = at;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) continue;
    const step = distance(a, b);
    if (left <= step && step > 0)
      return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return points.at(-1) ?? [0, 0];
}

/** The part of a line between two distances from its start. */
function cut(points: readonly PointMm[], from: number, to: number): readonly PointMm[] {
  const inner: PointMm[] = [];
  let walked = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) walked += distance(before, point);
    if (walked > from + 0.05 && walked < to - 0.05) inner.push(point);
  }
  return [along(points, from), ...inner, along(points, to)];
}

/** The same line, begun at the end from which text reads upright; nearly upright lines read upwards. */
function leftToRight(points: readonly PointMm[]): readonly PointMm[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return points;
  const dx = last[0] - first[0];
  const upright = Math.abs(dx) < Math.abs(last[1] - first[1]) * 0.03;
  const backwards = upright ? last[1] > first[1] : dx < 0;
  return backwards ? [...points].reverse() : points;
}
