import { metresPerDegree } from '../../../src/domain/geo/measure.ts';
import { STEPS_PER_DEGREE } from '../../../src/domain/model/network.ts';
import { pieceSearch } from '../../../src/domain/walking/snap.ts';
import type { Step, WalkableLine } from './walkable.ts';

/** The straight piece between two points of a line. */
export interface Segment {
  readonly a: Step;
  readonly b: Step;
  readonly line: number;
  readonly apart: boolean;
  readonly name: number;
}

const SCALE = metresPerDegree(50.85);
const METRES = { x: SCALE.x / STEPS_PER_DEGREE, y: SCALE.y / STEPS_PER_DEGREE };

/** Distance between two points in metres. */
export function metresBetween(a: Step, b: Step): number {
  return Math.hypot((a[0] - b[0]) * METRES.x, (a[1] - b[1]) * METRES.y);
}

/** Cuts lines into their straight pieces; pieces without length fall away. */
export function segmentsOf(lines: readonly WalkableLine[]): Segment[] {
  return lines.flatMap(({ points, apart, name }, line) =>
    points.flatMap((b, index) => {
      const a = points[index - 1];
      return a && metresBetween(a, b) > 0 ? [{ a, b, line, apart, name }] : [];
    }),
  );
}

/** Gives a search for the segments whose box comes within a distance in metres of a box from `a` to `b`. */
export function segmentSearch(
  segments: readonly Segment[],
): (a: Step, b: Step, metres: number) => readonly number[] {
  const near = pieceSearch(segments);
  return (a, b, metres) => {
    const [dx, dy] = [metres / METRES.x, metres / METRES.y];
    const [west, east] = [Math.min(a[0], b[0]) - dx, Math.max(a[0], b[0]) + dx];
    const [south, north] = [Math.min(a[1], b[1]) - dy, Math.max(a[1], b[1]) + dy];
    return near(west, south, east, north);
  };
}

/** Where a point lies along a segment (0 at its start, 1 at its end) and how far from it, in metres. */
export function project(point: Step, { a, b }: Segment): { readonly share: number; readonly metres: number } {
  const [dx, dy] = [(b[0] - a[0]) * METRES.x, (b[1] - a[1]) * METRES.y];
  const [px, py] = [(point[0] - a[0]) * METRES.x, (point[1] - a[1]) * METRES.y];
  const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return { share, metres: Math.hypot(px - share * dx, py - share * dy) };
}

/** Where two segments cross inside both, as shares of each; null when they do not. */
export function crossing(one: Segment, other: Segment): { readonly s: number; readonly t: number } | null {
  const [rx, ry] = [one.b[0] - one.a[0], one.b[1] - one.a[1]];
  const [qx, qy] = [other.b[0] - other.a[0], other.b[1] - other.a[1]];
  const determinant = rx * qy - ry * qx;
  if (determinant === 0) return null;
  const [wx, wy] = [other.a[0] - one.a[0], other.a[1] - one.a[1]];
  const s = (wx * qy - wy * qx) / determinant;
  const t = (wx * ry - wy * rx) / determinant;
  return s > 0 && s < 1 && t > 0 && t < 1 ? { s, t } : null;
}
