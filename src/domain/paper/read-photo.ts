import decodeQr from 'qr/decode.js';
import { SHEET_MM } from '../flyer/flyer-input.ts';
import type { BoxMm, PointMm } from '../flyer/page.ts';
import { type CornerMark, cornerMarks } from './corner-marks.ts';
import { type FoundMark, findMarks } from './find-marks.ts';
import { fitError, fitHomography, type Homography, inverted, type PointPair } from './homography.ts';
import { isBlurred, type Raster, shrunk } from './raster.ts';
import { sharpened } from './sharpen.ts';
import { type IdentityProblem, readSheetIdentity, type SheetIdentity } from './sheet-identity.ts';
import { straightened } from './straighten.ts';

/** A sheet found in a photo. */
export interface SheetInPhoto {
  /** millimetres of the sheet to pixels of the photo */
  readonly toPhoto: Homography;
  /** how many of its four marks were found */
  readonly marks: number;
  /** how well the marks fit a flat sheet: root mean square, in millimetres */
  readonly errorMm: number;
  /** false: lines may be some millimetres off */
  readonly isFlat: boolean;
}

/** Why a photo cannot be laid on the map. */
export type PhotoProblem =
  | 'no-marks'
  | 'few-marks'
  | 'blurred'
  | 'crumpled'
  | 'other-sheet'
  | 'newer-version';

/** What a photo shows. `identity` null: the sheet is found, its code cannot be read. */
export type PhotoReading =
  | { readonly sheet: SheetInPhoto; readonly identity: SheetIdentity | null }
  | { readonly problem: PhotoProblem; readonly marks: number };

/** Two marks leave the far side of the sheet undecided. */
const FEWEST_MARKS = 3;
/** Marks that fit worse lie on a crumpled sheet: between them a line would be some ten times as far off. */
const WORST_FIT_MM = 1;
const CODE_TIME_MS = 4000;
/** Where the code stands on every sheet to draw on, with room to spare. */
const CODE_BOX: BoxMm = { x: 250, y: 150, width: 165, height: 130 };
const CODE_PIXELS_PER_MM = 6;
/** Blurs, in pixels of the straightened code, that are taken back. */
const CODE_BLURS_PX = [3, 5] as const;
const WHOLE_PX = 1600;
const SHEET = { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height } as const;

/** Steps that take long, told as they begin. */
export type PhotoStep = 'marks' | 'code';

/**
 * Reads the photo of a sheet to draw on: finds its marks, works out how it lies, reads its code. The longer side of the
 * photo should have 2,400 pixels. Never throws for what a photo shows.
 */
export function readPhoto(photo: Raster, onStep: (step: PhotoStep) => void = () => undefined): PhotoReading {
  onStep('marks');
  const found = findMarks(photo);
  onStep('code');
  if (found.length < FEWEST_MARKS) return { problem: withoutSheet(photo, found.length), marks: found.length };
  const sheet = sheetFrom(found);
  if (!sheet || sheet.errorMm > WORST_FIT_MM) return { problem: 'crumpled', marks: found.length };
  const code = codeIn(photo, sheet);
  if ('identity' in code) return { sheet, identity: code.identity };
  return code.problem === 'unread' || code.problem === 'damaged'
    ? { sheet, identity: null }
    : { problem: code.problem === 'newer-version' ? code.problem : 'other-sheet', marks: found.length };
}

/** Marks that fit worse than this say that lines may be some millimetres off. */
const FLAT_FIT_MM = 0.3;

/** How a sheet lies whose marks were found; null when they decide nothing. */
function sheetFrom(found: readonly FoundMark[]): SheetInPhoto | null {
  const marks = cornerMarks(SHEET);
  const pairs = found.flatMap(({ id, corners }): readonly PointPair[] => {
    const mark = marks.find((one) => one.id === id);
    return mark ? cornersOf(mark).map((to, index) => ({ from: corners[index] ?? [0, 0], to })) : [];
  });
  const toSheet = fitHomography(pairs);
  if (!toSheet) return null;
  const errorMm = fitError(toSheet, pairs);
  return { toPhoto: inverted(toSheet), marks: found.length, errorMm, isFlat: errorMm <= FLAT_FIT_MM };
}

const cornersOf = ({ box: { x, y, width, height } }: CornerMark): readonly PointMm[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Says why there is no sheet: what its code says, or how the photo is, tells most. */
function withoutSheet(photo: Raster, marks: number): PhotoProblem {
  if (marks > 0) return 'few-marks';
  const text = codeText(shrunk(photo, WHOLE_PX));
  if (text !== null) return 'identity' in readSheetIdentity(text) ? 'few-marks' : 'other-sheet';
  return isBlurred(photo) ? 'blurred' : 'no-marks';
}

type Code = { readonly identity: SheetIdentity } | { readonly problem: IdentityProblem | 'unread' };

function codeIn(photo: Raster, { toPhoto }: SheetInPhoto): Code {
  const near = straightened(photo, toPhoto, { box: CODE_BOX, pixelsPerMm: CODE_PIXELS_PER_MM });
  const sharper = CODE_BLURS_PX.map((radius) => () => sharpened(near, radius));
  const text = firstText([() => near, ...sharper, () => shrunk(photo, WHOLE_PX)]);
  if (text === null) return { problem: 'unread' };
  const read = readSheetIdentity(text);
  return 'identity' in read && read.identity.kind !== 'workshop' ? { problem: 'not-a-sheet' } : read;
}

function firstText(pictures: readonly (() => Raster)[]): string | null {
  for (const picture of pictures) {
    const text = codeText(picture());
    if (text !== null) return text;
  }
  return null;
}

/** What the code in a picture says; null when there is none that can be read. */
function codeText(picture: Raster): string | null {
  try {
    return decodeQr(picture, { timeLimit: CODE_TIME_MS });
  } catch {
    return null;
  }
}
