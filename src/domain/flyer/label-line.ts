import { MM_PER_PT, type PointMm } from './page.ts';
import { distance, lineLength } from './plane.ts';
import { turnDegrees } from './street-lines.ts';
import type { Taken } from './taken.ts';

const SHARPEST_DEGREES = 24;
const MOST_BENT_DEGREES = 55;

const halfHeightMm = (sizePt: number): number => sizePt * MM_PER_PT * 0.42;

/** True when letters of this size stand free all along a line. */
export function lineIsFree(
  points: readonly PointMm[],
  widthMm: number,
  sizePt: number,
  taken: Taken,
): boolean {
  const radius = halfHeightMm(sizePt);
  for (let at = 0; at <= widthMm; at += radius) if (!taken.isFree(along(points, at), radius)) return false;
  return taken.isFree(along(points, widthMm), radius);
}

/** Takes the ground under letters of this size along a line. */
export function takeLine(points: readonly PointMm[], sizePt: number, taken: Taken): void {
  const radius = halfHeightMm(sizePt);
  const length = lineLength(points);
  for (let at = 0; at <= length; at += radius) taken.add(along(points, at), radius + 0.35);
}

/** Sum of the turns in degrees; null when one is too sharp for letters. */
export function bending(points: readonly PointMm[]): number | null {
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
export function along(points: readonly PointMm[], at: number): PointMm {
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
export function cut(points: readonly PointMm[], from: number, to: number): readonly PointMm[] {
  const inner: PointMm[] = [];
  let walked = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) walked += distance(before, point);
    if (walked > from + 0.05 && walked < to - 0.05) inner.push(point);
  }
  return [along(points, from), ...inner, along(points, to)];
}

/** True when text along this line must run from its last point to its first to read upright. */
export function readsBackwards(points: readonly PointMm[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const dx = last[0] - first[0];
  const upright = Math.abs(dx) < Math.abs(last[1] - first[1]) * 0.03;
  return upright ? last[1] > first[1] : dx < 0;
}

/** The same line, begun at the end from which text reads upright; nearly upright lines read upwards. */
export function leftToRight(points: readonly PointMm[]): readonly PointMm[] {
  return readsBackwards(points) ? [...points].reverse() : points;
}
