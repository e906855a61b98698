import type { PlanePoint } from './plane.ts';

/** Numbers at the crossings of a square grid, row by row from the south-west corner; those on its rim are positive. */
export interface Grid {
  readonly corner: PlanePoint;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** The corners of a cell counter-clockwise from the south-west, in [column, row] steps; side n goes from corner n. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/**
 * Gives the lines round all places where a grid is below zero, as closed rings: outer ones counter-clockwise, holes
 * clockwise. Marching squares, the plane form of Lorensen and Cline, “Marching cubes” (SIGGRAPH 1987); where two
 * opposite corners are below zero they are kept apart. A cell with four corners below zero lies wholly inside, one
 * with none wholly outside.
 */
export function ringsBelowZero(grid: Grid): readonly (readonly PlanePoint[])[] {
  const next = nextCrossings(grid);
  const rings: PlanePoint[][] = [];
  while (next.size > 0) {
    const ring: PlanePoint[] = [];
    let [side] = next.keys();
    while (side !== undefined && next.has(side)) {
      const following = next.get(side);
      next.delete(side);
      ring.push(crossingAt(grid, side));
      side = following;
    }
    const [first] = ring;
    if (first) rings.push([...ring, first]);
  }
  return rings;
}

/** For each crossed side of a cell the one where the line goes on, with what is below zero on its left. */
function nextCrossings(grid: Grid): Map<number, number> {
  const { columns, rows, values } = grid;
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const below = CORNERS.map(([x, y]) => (values[(row + y) * columns + column + x] ?? 1) < 0);
      for (let side = 0; side < 4; side += 1) {
        if (!below[side] || below[(side + 1) % 4]) continue;
        let start = side;
        while (below[(start + 3) % 4]) start = (start + 3) % 4;
        next.set(sideKey(grid, column, row, side), sideKey(grid, column, row, (start + 3) % 4));
      }
    }
  }
  return next;
}

/** Numbers a side so that both cells beside it give the same: even lies along a row, odd along a column. */
function sideKey({ columns }: Grid, column: number, row: number, side: number): number {
  const [x, y] = [column + (side === 1 ? 1 : 0), row + (side === 2 ? 1 : 0)];
  return 2 * (y * columns + x) + (side % 2);
}

/** Where the line crosses a side, by straight interpolation. */
function crossingAt({ corner, cellMetres, columns, values }: Grid, key: number): PlanePoint {
  const [place, upright] = [key >> 1, key % 2];
  const [column, row] = [place % columns, Math.floor(place / columns)];
  const [a, b] = [values[place] ?? 1, values[place + (upright ? columns : 1)] ?? 1];
  const share = a / (a - b);
  return [
    corner[0] + (column + (upright ? 0 : share)) * cellMetres,
    corner[1] + (row + (upright ? share : 0)) * cellMetres,
  ];
}
