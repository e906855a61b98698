import type { BoxMm, PageItem } from '../page.ts';
import { inset } from '../plane.ts';

/** A4 across, folded once to A5. */
export const A4_ACROSS_MM = { width: 297, height: 210 } as const;

/** Where it is folded, from the left. */
export const FOLD_MM = A4_ACROSS_MM.width / 2;
/** Free ground along edges and on each side of the fold. */
const FREE_MM = 6;
const MARK_MM = 4;

/** What may be printed on of both halves, clear of edges and fold. */
export const A5_ROOMS: readonly [BoxMm, BoxMm] = [
  inset({ x: 0, y: 0, width: FOLD_MM, height: A4_ACROSS_MM.height }, FREE_MM),
  inset({ x: FOLD_MM, y: 0, width: FOLD_MM, height: A4_ACROSS_MM.height }, FREE_MM),
];

/** The strip round the fold, so wide on each side. */
export function foldStrip(sideMm: number): readonly BoxMm[] {
  return [{ x: FOLD_MM - sideMm, y: 0, width: 2 * sideMm, height: A4_ACROSS_MM.height }];
}

/** Short lines at both edges that show where to fold. */
export function foldMark(): PageItem {
  const { height } = A4_ACROSS_MM;
  const d = `M${FOLD_MM} 0L${FOLD_MM} ${MARK_MM}M${FOLD_MM} ${height - MARK_MM}L${FOLD_MM} ${height}`;
  return { kind: 'path', d, stroke: '#8b8578', strokeMm: 0.2, dashMm: [1, 0.6] };
}
