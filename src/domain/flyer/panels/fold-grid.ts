import { SHEET_MM } from '../flyer-input.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { inset } from '../plane.ts';

/** Where an A3 sheet is folded into eight panels of 105 by 148.5 mm: from the left, and from the top. */
export const FOLDS_MM = { across: [105, 210, 315], down: [148.5] } as const;

const PANEL_MM = { width: 105, height: 148.5 } as const;

/** Free ground along edges and on each side of a fold. */
const FREE_MM = 6;

/** Places of panels as column and row, in the order of reading. */
export const READING_ORDER: readonly (readonly [column: number, row: number])[] = [0, 1].flatMap((row) =>
  [0, 1, 2, 3].map((column) => [column, row] as const),
);

/** The whole ground of a panel, from fold to fold. */
export function panelGround(column: number, row: number): BoxMm {
  return { x: column * PANEL_MM.width, y: row * PANEL_MM.height, ...PANEL_MM };
}

/** What may be printed on of a panel: clear of its folds and edges. */
export function panelRoom(column: number, row: number): BoxMm {
  return inset(panelGround(column, row), FREE_MM);
}

/** Strips round all folds, so wide on each side. */
export function foldStrips(sideMm: number): readonly BoxMm[] {
  const { width, height } = SHEET_MM;
  return [
    ...FOLDS_MM.across.map((x) => ({ x: x - sideMm, y: 0, width: 2 * sideMm, height })),
    ...FOLDS_MM.down.map((y) => ({ x: 0, y: y - sideMm, width, height: 2 * sideMm })),
  ];
}

const MARK_MM = 4;

/** Short lines at the edges that show where to fold. */
export function foldMarks(): PageItem {
  const { width, height } = SHEET_MM;
  const upright = FOLDS_MM.across.map(
    (x) => `M${x} 0L${x} ${MARK_MM}M${x} ${height - MARK_MM}L${x} ${height}`,
  );
  const level = FOLDS_MM.down.map((y) => `M0 ${y}L${MARK_MM} ${y}M${width - MARK_MM} ${y}L${width} ${y}`);
  return {
    kind: 'path',
    d: [...upright, ...level].join(''),
    stroke: '#8b8578',
    strokeMm: 0.2,
    dashMm: [1, 0.6],
  };
}
