/** Squares drawn over a map so that people can say where something is. */
export interface Grid {
  /** side of a square on the ground, a round number */
  readonly metres: number;
  /** metres on the ground for one metre on the paper */
  readonly scale: number;
  /** side of a square on the sheet */
  readonly sizeMm: number;
  readonly columns: number;
  readonly rows: number;
}

interface Ask {
  readonly widthMetres: number;
  readonly heightMetres: number;
  /** room for the squares on the sheet */
  readonly widthMm: number;
  readonly heightMm: number;
  /** least ground round the area */
  readonly marginMm: number;
}

const STEPS_METRES = [50, 100, 200, 250, 500, 1000] as const;
/** Smaller squares crowd, larger ones say too little. */
const LEAST_MM = 22;
const MOST_MM = 42;
const SCALE_STEP = 10;

/**
 * The grid of whole squares that shows an area largest and leaves little of the room empty: every square that fills the
 * width or the height is tried. Throws when the area is too large for any.
 */
export function gridFor(ask: Ask): Grid {
  const grids = STEPS_METRES.flatMap((metres) => sizesFor(ask).map((sizeMm) => gridOf(metres, sizeMm, ask)));
  const [best] = grids.filter((grid) => shows(grid, ask)).sort((a, b) => cost(a, ask) - cost(b, ask));
  if (best) return best;
  throw new Error(`No grid shows ${ask.widthMetres.toFixed(0)} by ${ask.heightMetres.toFixed(0)} m.`);
}

function sizesFor({ widthMm, heightMm }: Ask): readonly number[] {
  return [widthMm, heightMm]
    .flatMap((length) =>
      Array.from({ length: Math.floor(length / LEAST_MM) }, (_, index) => length / (index + 1)),
    )
    .filter((size) => size <= MOST_MM);
}

function gridOf(metres: number, wantedMm: number, { widthMm, heightMm }: Ask): Grid {
  const scale = Math.ceil((metres * 1000) / wantedMm / SCALE_STEP) * SCALE_STEP;
  const sizeMm = (metres * 1000) / scale;
  return {
    metres,
    scale,
    sizeMm,
    columns: Math.floor(widthMm / sizeMm),
    rows: Math.floor(heightMm / sizeMm),
  };
}

function shows(
  { scale, sizeMm, columns, rows }: Grid,
  { widthMetres, heightMetres, marginMm }: Ask,
): boolean {
  const mm = (metres: number): number => (metres * 1000) / scale + 2 * marginMm;
  return columns * sizeMm >= mm(widthMetres) && rows * sizeMm >= mm(heightMetres) && sizeMm >= LEAST_MM - 1;
}

/** A small scale is bad, and so is room that no square covers. */
function cost({ scale, sizeMm, columns, rows }: Grid, { widthMm, heightMm }: Ask): number {
  const covered = (columns * rows * sizeMm ** 2) / (widthMm * heightMm);
  return scale / covered;
}

/** Name of a column, from the left: A, B, C … */
export function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
