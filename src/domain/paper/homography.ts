import type { PointMm } from '../flyer/page.ts';

/** Nine numbers by row: the plane of a photo to the plane of a sheet, or back. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** A point in one plane and the same point in the other. */
export interface PointPair {
  readonly from: PointMm;
  readonly to: PointMm;
}

/** Fewest pairs that decide eight unknowns. */
const FEWEST = 4;
const UNKNOWNS = 8;
/** A pivot smaller than this comes from points on one line: nothing is decided. */
const FLAT = 1e-10;

/** Gives where a homography takes a point. */
export function mapped(h: Homography, [x, y]: PointMm): PointMm {
  const w = h[6] * x + h[7] * y + h[8];
  return [(h[0] * x + h[1] * y + h[2]) / w, (h[3] * x + h[4] * y + h[5]) / w];
}

/** Gives the way back; its scale is such that its last number is 1. */
export function inverted(h: Homography): Homography {
  const [a, b, c, d, e, f, g, i, j] = h;
  return scaled([
    ...([e * j - f * i, c * i - b * j, b * f - c * e] as const),
    ...([f * g - d * j, a * j - c * g, c * d - a * f] as const),
    ...([d * i - e * g, b * g - a * i, a * e - b * d] as const),
  ]);
}

/**
 * Gives the homography that takes each point to its partner with the least squared error of the direct linear transform,
 * both planes normalised first (R. Hartley, “In defense of the eight-point algorithm”, 1997). Null for fewer than four
 * pairs, or where they lie on a line.
 */
export function fitHomography(pairs: readonly PointPair[]): Homography | null {
  if (pairs.length < FEWEST) return null;
  const from = normaliser(pairs.map((pair) => pair.from));
  const to = normaliser(pairs.map((pair) => pair.to));
  const solved = leastSquares(pairs.flatMap((pair) => rowsOf(mapped(from, pair.from), mapped(to, pair.to))));
  if (!solved) return null;
  const within = [...solved, 1] as unknown as Homography;
  return scaled(product(inverted(to), product(within, from)));
}

/** Gives the root mean square distance between where points go and where they belong, in the units of the second plane. */
export function fitError(h: Homography, pairs: readonly PointPair[]): number {
  const squares = pairs.map(({ from, to }) => {
    const [x, y] = mapped(h, from);
    return (x - to[0]) ** 2 + (y - to[1]) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Moves points to the middle of the plane, about 1 away from it. */
function normaliser(points: readonly PointMm[]): Homography {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const away = points.reduce((sum, point) => sum + Math.hypot(point[0] - x, point[1] - y), 0) / points.length;
  const scale = away === 0 ? 1 : Math.SQRT2 / away;
  return [scale, 0, -scale * x, 0, scale, -scale * y, 0, 0, 1];
}

type Row = { readonly left: readonly number[]; readonly right: number };

function rowsOf([x, y]: PointMm, [u, v]: PointMm): readonly Row[] {
  return [
    { left: [x, y, 1, 0, 0, 0, -u * x, -u * y], right: u },
    { left: [0, 0, 0, x, y, 1, -v * x, -v * y], right: v },
  ];
}

/** Solves the normal equations; null when they do not decide. */
function leastSquares(rows: readonly Row[]): readonly number[] | null {
  const sums = Array.from({ length: UNKNOWNS }, (_, i) => [
    ...Array.from({ length: UNKNOWNS }, (__, k) =>
      rows.reduce((sum, { left }) => sum + (left[i] ?? 0) * (left[k] ?? 0), 0),
    ),
    rows.reduce((sum, { left, right }) => sum + (left[i] ?? 0) * right, 0),
  ]);
  return eliminated(sums);
}

/** Gauss and Jordan, with the largest pivot of each column. */
function eliminated(matrix: number[][]): readonly number[] | null {
  for (let column = 0; column < UNKNOWNS; column += 1) {
    const rest = matrix.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const best = column + rest.indexOf(Math.max(...rest));
    const pivot = matrix[best];
    const size = pivot?.[column] ?? 0;
    if (!pivot || !(Math.abs(size) > FLAT)) return null;
    [matrix[best], matrix[column]] = [matrix[column] as number[], pivot.map((value) => value / size)];
    const top = matrix[column] ?? [];
    matrix.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column && factor !== 0)
        matrix[index] = row.map((value, at) => value - factor * (top[at] ?? 0));
    });
  }
  return matrix.map((row) => row[UNKNOWNS] ?? 0);
}

function product(a: Homography, b: Homography): Homography {
  const cell = (index: number): number => {
    const row = Math.floor(index / 3) * 3;
    return [0, 1, 2].reduce((sum, k) => sum + (a[row + k] ?? 0) * (b[k * 3 + (index % 3)] ?? 0), 0);
  };
  return Array.from({ length: 9 }, (_, index) => cell(index)) as unknown as Homography;
}

function scaled(h: Homography): Homography {
  return h.map((value) => value / h[8]) as unknown as Homography;
}
