import type { BoxMm } from '../flyer/page.ts';

type Corner = 'upper-left' | 'upper-right' | 'lower-right' | 'lower-left';

/** A mark at a corner of a sheet by which a photo of that sheet is straightened. */
export interface CornerMark {
  readonly corner: Corner;
  /** its number in the dictionary */
  readonly id: number;
  /** its black square, in millimetres of the sheet */
  readonly box: BoxMm;
  /** rows of cells from the top, true where a cell is black */
  readonly cells: readonly (readonly boolean[])[];
}

/** Side of the black square of a mark. */
export const MARK_MM = 18;
/** From the edges of the sheet to the square: printers leave 5 mm, and a mark needs white round it. */
export const MARK_EDGE_MM = 9;
/** White that nothing else may stand on, round each mark. */
export const MARK_QUIET_MM = 3;

/** Cells of a side without the black frame of one cell. */
const BITS = 6;

/**
 * Four marks of the dictionary ARUCO_MIP_36h12, which a camera tells apart even when 5 of 36 cells are read wrongly:
 * S. Garrido-Jurado, R. Muñoz-Salinas, F. J. Madrid-Cuevas, R. Medina-Carnicer, “Generation of fiducial marker
 * dictionaries using mixed integer linear programming” (Pattern Recognition 51, 2016). A bit of 1 is a white cell.
 */
const CODES: readonly { readonly corner: Corner; readonly id: number; readonly bits: number }[] = [
  { corner: 'upper-left', id: 0, bits: 0xd2b63a09d },
  { corner: 'upper-right', id: 1, bits: 0x6001134e5 },
  { corner: 'lower-right', id: 2, bits: 0x1206fbe72 },
  { corner: 'lower-left', id: 3, bits: 0xff8ad6cb4 },
];

/** The marks of a sheet of that size, clockwise from the upper left. */
export function cornerMarks(sheet: {
  readonly widthMm: number;
  readonly heightMm: number;
}): readonly CornerMark[] {
  const right = sheet.widthMm - MARK_EDGE_MM - MARK_MM;
  const low = sheet.heightMm - MARK_EDGE_MM - MARK_MM;
  return CODES.map(({ corner, id, bits }) => ({
    corner,
    id,
    box: {
      x: corner.endsWith('left') ? MARK_EDGE_MM : right,
      y: corner.startsWith('upper') ? MARK_EDGE_MM : low,
      width: MARK_MM,
      height: MARK_MM,
    },
    cells: cellsOf(bits),
  }));
}

function cellsOf(bits: number): readonly (readonly boolean[])[] {
  const white = bits.toString(2).padStart(BITS * BITS, '0');
  const side = Array.from({ length: BITS + 2 }, (_, index) => index - 1);
  const isInner = (at: number): boolean => at >= 0 && at < BITS;
  return side.map((row) =>
    side.map((column) => !(isInner(row) && isInner(column) && white[row * BITS + column] === '1')),
  );
}
