import { crossing, metresBetween, project, type Segment, segmentSearch, segmentsOf } from './segments.ts';
import { keyOf, type Step, type WalkableLine } from './walkable.ts';

/** A straight piece between two points, after every meeting of streets has become a point of both. */
export interface Piece {
  readonly a: Step;
  readonly b: Step;
  readonly name: number;
  /** on a bridge or in a tunnel */
  readonly apart: boolean;
}

/** Lines that end this near to another meet it: the source is generalised to 2 m. */
const TOUCH_METRES = 3;

interface Cut {
  readonly share: number;
  readonly point: Step;
}

/**
 * Splits lines where they meet: where two cross at grade, where one ends at another, where both have the same
 * point. Bridges and tunnels meet others only in points that are the same.
 */
export function planarise(lines: readonly WalkableLine[]): readonly Piece[] {
  const segments = segmentsOf(lines);
  const near = segmentSearch(segments);
  const cuts = segments.map((): Cut[] => []);
  const same = new SamePoints();
  for (const [index, segment] of segments.entries()) {
    for (const other of near(segment.a, segment.b, 0)) {
      if (other > index) cutCrossing(segments, cuts, index, other);
    }
  }
  for (const { points } of lines) {
    for (const end of [points[0], points.at(-1)]) {
      if (end) touch(end, segments, near, cuts, same);
    }
  }
  return piecesOf(segments, cuts, same);
}

function cutCrossing(segments: readonly Segment[], cuts: readonly Cut[][], i: number, j: number): void {
  const [one, other] = [segments[i], segments[j]];
  if (!one || !other || one.apart || other.apart) return;
  const found = crossing(one, other);
  if (!found) return;
  const { a, b } = one;
  const meeting: Step = [
    Math.round(a[0] + found.s * (b[0] - a[0])),
    Math.round(a[1] + found.s * (b[1] - a[1])),
  ];
  const corners = [a, b, other.a, other.b].filter((corner) => metresBetween(corner, meeting) <= TOUCH_METRES);
  const point = nearest(corners, meeting) ?? meeting;
  cuts[i]?.push({ share: found.s, point });
  cuts[j]?.push({ share: found.t, point });
}

function nearest(points: readonly Step[], to: Step): Step | undefined {
  return [...points].sort((one, other) => metresBetween(one, to) - metresBetween(other, to))[0];
}

/** Lets the end of a line meet whatever passes it: a corner becomes the same point, a segment bends to it. */
function touch(
  end: Step,
  segments: readonly Segment[],
  near: ReturnType<typeof segmentSearch>,
  cuts: readonly Cut[][],
  same: SamePoints,
): void {
  for (const index of near(end, end, TOUCH_METRES)) {
    const segment = segments[index];
    if (!segment || segment.apart) continue;
    const { share, metres } = project(end, segment);
    if (metres > TOUCH_METRES) continue;
    const corner = [segment.a, segment.b].find((point) => metresBetween(point, end) <= TOUCH_METRES);
    if (corner) same.join(corner, end);
    else cuts[index]?.push({ share, point: end });
  }
}

function piecesOf(segments: readonly Segment[], cuts: readonly Cut[][], same: SamePoints): readonly Piece[] {
  const pieces = new Map<string, Piece>();
  for (const [index, { a, b, name, apart }] of segments.entries()) {
    const sorted = [...(cuts[index] ?? [])].sort((one, other) => one.share - other.share);
    const points = [a, ...sorted.map(({ point }) => point), b].map((point) => same.of(point));
    for (const [place, to] of points.entries()) {
      const from = points[place - 1];
      const [one, other] = [from && keyOf(from), keyOf(to)];
      if (!from || one === undefined || one === other) continue;
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      if (!pieces.has(key) || pieces.get(key)?.name === 0) pieces.set(key, { a: from, b: to, name, apart });
    }
  }
  return [...pieces.values()];
}

/** Points that count as one; the one with the lowest key stands for all (union-find). */
class SamePoints {
  readonly #parents = new Map<number, Step>();

  of(point: Step): Step {
    const parent = this.#parents.get(keyOf(point));
    return parent === undefined ? point : this.of(parent);
  }

  join(one: Step, other: Step): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (keyOf(a) === keyOf(b)) return;
    const [first, second] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
    this.#parents.set(keyOf(second), first);
  }
}
