import type { BoxMm, PageItem } from '../page.ts';

/** A4 across. */
export const LEAFLET_MM = { width: 297, height: 210 } as const;

/**
 * Where the sheet is folded, from the left of each side. A letter fold: the flap (left outside, right inside) folds
 * in first and is 1.5 mm narrower than the others, so that it lies flat.
 */
export const FOLDS_MM = { outside: [98, 197.5], inside: [99.5, 199] } as const;
export type LeafletSide = keyof typeof FOLDS_MM;

/** Free ground on each side of a fold and along the edges. Printers leave up to 5.3 mm of the edge blank. */
const FREE_MM = 6;

/** Where nothing but ground may stand round a fold: at least 5 mm on each side. */
const BARRED_MM = 5.2;

/** The three panels of a side, the free ground taken off. */
export function panels(side: LeafletSide): readonly [BoxMm, BoxMm, BoxMm] {
  const [first, second] = FOLDS_MM[side];
  const between = (from: number, to: number): BoxMm => ({
    x: from + FREE_MM,
    y: FREE_MM + 1,
    width: to - from - 2 * FREE_MM,
    height: LEAFLET_MM.height - 2 * FREE_MM - 2,
  });
  return [between(0, first), between(first, second), between(second, LEAFLET_MM.width)];
}

/** The strip round a fold that markers and names keep clear of. */
export function foldStrip(foldMm: number): BoxMm {
  return { x: foldMm - BARRED_MM, y: 0, width: 2 * BARRED_MM, height: LEAFLET_MM.height };
}

const MARK_MM = 4;

/** Short lines at both edges that show where to fold. */
export function foldMarks(side: LeafletSide): PageItem {
  const { height } = LEAFLET_MM;
  const d = FOLDS_MM[side]
    .map((x) => `M${x} 0L${x} ${MARK_MM}M${x} ${height - MARK_MM}L${x} ${height}`)
    .join('');
  return { kind: 'path', d, stroke: '#8b8578', strokeMm: 0.2, dashMm: [1, 0.6] };
}
