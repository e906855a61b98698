import type { Position } from '../model/identity.ts';

/** West, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/** Gives the part of the segment inside the bounds (Liang–Barsky), or null. */
function clipSegment(
  a: Position,
  b: Position,
  [west, south, east, north]: Bounds,
): readonly [Position, Position] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let from = 0;
  let to = 1;
  for (const [p, q] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ] as const) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  if (from >= to) return null;
  const at = (t: number): Position => [a[0] + t * dx, a[1] + t * dy];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** Gives the parts of a line that lie inside the bounds. */
export function clipLine(line: readonly Position[], bounds: Bounds): Position[][] {
  const parts: Position[][] = [];
  let open: Position[] | null = null;
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index] as Position, line[index + 1] as Position];
    const inside = clipSegment(a, b, bounds);
    if (!inside) {
      open = null;
      continue;
    }
    const [start, end] = inside;
    if (open === null || start !== a) {
      open = [start];
      parts.push(open);
    }
    open.push(end);
    if (end !== b) open = null;
  }
  return parts;
}

/** Gives the part of a closed ring inside the bounds (Sutherland–Hodgman), closed; empty when none is. */
export function clipRing(ring: readonly Position[], [west, south, east, north]: Bounds): Position[] {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  let points: Position[] = ring.slice(0, -1);
  for (const [axis, limit, sign] of sides) {
    const isInside = (position: Position) => (position[axis] - limit) * sign >= 0;
    const corners = points;
    points = corners.flatMap((here, index) => {
      const before = corners[(index + corners.length - 1) % corners.length] as Position;
      if (isInside(here) === isInside(before)) return isInside(here) ? [here] : [];
      const share = (limit - before[axis]) / (here[axis] - before[axis]);
      const cut: Position = [
        before[0] + share * (here[0] - before[0]),
        before[1] + share * (here[1] - before[1]),
      ];
      return isInside(here) ? [cut, here] : [cut];
    });
  }
  const [first] = points;
  return first && points.length >= 3 ? [...points, first] : [];
}
