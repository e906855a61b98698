import { isNearBrussels } from '../geo/written-position.ts';
import { type NeighbourhoodId, readNeighbourhoodId } from '../model/identity.ts';
import { isSheetKind, type SheetKind } from '../model/sheet.ts';
import type { SheetFrame } from './sheet-frame.ts';

/** What a sheet of paper is: printed on it as a code, so that a photo of it can be put back in its place. */
export interface SheetIdentity {
  readonly kind: SheetKind;
  readonly area: NeighbourhoodId;
  /** number of the edition it was printed from */
  readonly edition: number;
  readonly frame: SheetFrame;
}

/** Why a text names no sheet: it is something else, it is of a later version than this one, or it is broken. */
export type IdentityProblem = 'not-a-sheet' | 'newer-version' | 'damaged';

const MARK = 'BK';
const VERSION = 1;
/** Name of the parameter that carries the identity in an address of the site. */
const PARAMETER = 'paper';
/** Nothing that we write is longer; longer texts are not looked at. */
const LONGEST = 400;
const DEGREE = 1e6;
const MM = 100;
const LARGEST_EDITION = 99_999;
const LARGEST_SHEET_MM = 1300;
const SCALES = { least: 100, most: 100_000 } as const;

/** The frame as the code can carry it: degrees to a millionth, whole scale and degrees of turning, hundredths of a millimetre. */
export function writableFrame({ centre, scale, rotationDegrees, box }: SheetFrame): SheetFrame {
  const mm = (value: number): number => Math.round(value * MM) / MM;
  return {
    centre: [Math.round(centre[0] * DEGREE) / DEGREE, Math.round(centre[1] * DEGREE) / DEGREE],
    scale: Math.round(scale),
    rotationDegrees: Math.round(rotationDegrees),
    box: { x: mm(box.x), y: mm(box.y), width: mm(box.width), height: mm(box.height) },
  };
}

/**
 * Writes an identity in the signs that a QR code holds most tightly (capitals, digits, `:` and `/`):
 * `BK1:WORKSHOP:MAROLLEN:1:` and then, with `/` between, longitude and latitude of the middle in millionths of a degree,
 * scale, turning in degrees, and left, top, width and height of the map in hundredths of a millimetre.
 * The frame must be a `writableFrame`.
 */
export function writeSheetIdentity({ kind, area, edition, frame }: SheetIdentity): string {
  const { centre, scale, rotationDegrees, box } = frame;
  const numbers = [
    ...centre.map((degrees) => Math.round(degrees * DEGREE)),
    ...[scale, rotationDegrees],
    ...[box.x, box.y, box.width, box.height].map((mm) => Math.round(mm * MM)),
  ];
  return [MARK + VERSION, kind, area, edition, numbers.join('/')].join(':').toUpperCase();
}

/** The identity as a parameter of a page of the site; the address is without a slash at the end. */
export function sheetIdentityLink(pageAddress: string, identity: SheetIdentity): string {
  return `${pageAddress}?${PARAMETER}=${writeSheetIdentity(identity)}`;
}

/** Reads an identity from what a code says, by itself or inside an address. Never throws: the text may be anything. */
export function readSheetIdentity(
  text: string,
): { readonly identity: SheetIdentity } | { readonly problem: IdentityProblem } {
  if (text.length > LONGEST) return { problem: 'not-a-sheet' };
  const [mark = '', ...parts] = withinAddress(text).toLowerCase().split(':');
  const version = /^bk([1-9]\d{0,3})$/.exec(mark)?.[1];
  if (version === undefined) return { problem: 'not-a-sheet' };
  if (Number(version) > VERSION) return { problem: 'newer-version' };
  const identity = identityFrom(parts);
  return identity ? { identity } : { problem: 'damaged' };
}

/** The parameter of an address, with its signs as they were before the address was written; else the text itself. */
function withinAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  return new URL(text).searchParams.get(PARAMETER) ?? '';
}

function identityFrom([
  kind = '',
  area,
  edition = '',
  numbers = '',
  ...more
]: readonly string[]): SheetIdentity | null {
  const id = readNeighbourhoodId(area);
  const frame = frameFrom(numbers.split('/'));
  const number = wholeNumber(edition);
  if (more.length > 0 || !isSheetKind(kind) || !id || !frame) return null;
  return number !== null && number >= 1 && number <= LARGEST_EDITION
    ? { kind, area: id, edition: number, frame }
    : null;
}

function wholeNumber(text: string): number | null {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

function frameFrom(texts: readonly string[]): SheetFrame | null {
  const [longitude, latitude, scale, turn, x, y, width, height, ...more] = texts.map(wholeNumber);
  if (more.length > 0 || longitude == null || latitude == null || scale == null || turn == null) return null;
  if (x == null || y == null || width == null || height == null) return null;
  const frame: SheetFrame = {
    centre: [longitude / DEGREE, latitude / DEGREE],
    scale,
    rotationDegrees: turn,
    box: { x: x / MM, y: y / MM, width: width / MM, height: height / MM },
  };
  return isPossible(frame) ? frame : null;
}

function isPossible({ centre, scale, rotationDegrees, box }: SheetFrame): boolean {
  const onSheet = box.x + box.width <= LARGEST_SHEET_MM && box.y + box.height <= LARGEST_SHEET_MM;
  const scaled = scale >= SCALES.least && scale <= SCALES.most;
  return (
    isNearBrussels(centre) && scaled && rotationDegrees < 360 && onSheet && box.width > 0 && box.height > 0
  );
}
