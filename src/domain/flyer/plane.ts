import type { BoxMm, PointMm } from './page.ts';

/** Distance of two points, in the unit of their coordinates. */
export function distance(a: PointMm, b: PointMm): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Length of a line along its points. */
export function lineLength(points: readonly PointMm[]): number {
  let sum = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) sum += distance(before, point);
  }
  return sum;
}

/** Shortest distance from a point to the segment a–b. */
export function distanceToSegment(point: PointMm, a: PointMm, b: PointMm): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  const t = Math.min(1, Math.max(0, share));
  return distance(point, [a[0] + t * dx, a[1] + t * dy]);
}

function side(a: PointMm, b: PointMm, c: PointMm): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** True when the segments a–b and c–d cross at a point inside both. */
export function segmentsCross(a: PointMm, b: PointMm, c: PointMm, d: PointMm): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Tells whether a point lies in the area of these rings (even-odd rule). */
export function insideRings(point: PointMm, rings: readonly (readonly PointMm[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [a, b] = [ring[i], ring[j]];
      if (!a || !b || a[1] > point[1] === b[1] > point[1]) continue;
      if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** Tells whether a box holds a point. */
export function boxHolds(box: BoxMm, [x, y]: PointMm): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** A box made smaller (or larger, when negative) on each side. */
export function inset(box: BoxMm, by: number): BoxMm {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

/** The parts of the segment a–b inside a box, as shares of its length (Liang and Barsky, 1984); null when none. */
function clipSegment(a: PointMm, b: PointMm, box: BoxMm): readonly [number, number] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ];
  let [from, to] = [0, 1];
  for (const [direction, gap] of sides) {
    if (direction === 0 && gap < 0) return null;
    if (direction < 0) from = Math.max(from, gap / direction);
    if (direction > 0) to = Math.min(to, gap / direction);
  }
  return from < to ? [from, to] : null;
}

/** The parts of a line that lie inside a box. */
export function clipLine(points: readonly PointMm[], box: BoxMm): readonly (readonly PointMm[])[] {
  const parts: PointMm[][] = [];
  let open: PointMm[] | null = null;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    const shares = a && clipSegment(a, b, box);
    if (!a || !shares) {
      open = null;
      continue;
    }
    const at = (t: number): PointMm => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    if (!open || shares[0] > 0) {
      open = [at(shares[0])];
      parts.push(open);
    }
    open.push(at(shares[1]));
    if (shares[1] < 1) open = null;
  }
  return parts;
}

/** SVG path data of lines or rings, to a hundredth of a millimetre. */
export function pathData(lines: readonly (readonly PointMm[])[], closed: boolean): string {
  const short = (value: number): string => String(Math.round(value * 100) / 100);
  return lines
    .filter((line) => line.length > 1)
    .map((line) => `M${line.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');
}

/** SVG path data of a rectangle, its corners rounded by `radius`. */
export function boxPath({ x, y, width, height }: BoxMm, radius = 0): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * radius, height - 2 * radius];
  return (
    `M${x + radius} ${y}h${w}${arc(radius, radius)}v${h}${arc(-radius, radius)}` +
    `h${-w}${arc(-radius, -radius)}v${-h}${arc(radius, -radius)}Z`
  );
}

/** SVG path data of a circle. */
export function discPath([x, y]: PointMm, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
