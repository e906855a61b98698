import { join } from 'node:path';
import * as fontkit from 'fontkit';

interface WeightMetrics {
  /** advance width of each character, in thousandths of the type size */
  readonly widths: Record<string, number>;
  /** how much closer (negative) or farther two characters stand than their widths say */
  readonly kerning: Record<string, number>;
}

export interface FontMetrics {
  readonly family: string;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly 400: WeightMetrics;
  readonly 700: WeightMetrics;
}

/** Widths of a joining script: each letter alone, first, in the middle and last of those it is joined to. */
export interface JoinedMetrics {
  readonly family: string;
  readonly 400: JoinedWidths;
  readonly 700: JoinedWidths;
}

/** In thousandths of the type size; lam with an alef is one sign. */
type JoinedWidths = Readonly<Record<string, readonly [number, number, number, number]>>;

interface Face {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly characterSet: readonly number[];
  layout(text: string): { readonly positions: readonly { readonly xAdvance: number }[] };
}

const FAMILY = 'Atkinson Hyperlegible Next';

function openFace(root: string, part: string, weight: number, family = 'atkinson-hyperlegible-next'): Face {
  const name = `${family}-${part}-${weight}-normal.woff2`;
  const path = join(root, 'node_modules', '@fontsource', family, 'files', name);
  return fontkit.openSync(path) as unknown as Face;
}

function advance(face: Face, text: string): number {
  const units = face.layout(text).positions.reduce((sum, position) => sum + position.xAdvance, 0);
  return Math.round((units * 1000) / face.unitsPerEm);
}

/** Signs a reader of Dutch, French or English meets; the pairs of these are kerned. */
function isEveryday(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0xff) || (code >= 0x2013 && code <= 0x201d)
  );
}

function measureWeight(root: string, weight: 400 | 700): WeightMetrics {
  const widths: Record<string, number> = {};
  const kerning: Record<string, number> = {};
  for (const part of ['latin-ext', 'latin']) {
    const face = openFace(root, part, weight);
    const signs = face.characterSet.filter((code) => code >= 0x20 && code !== 0xfeff);
    for (const code of signs) {
      const sign = String.fromCodePoint(code);
      widths[sign] = advance(face, sign);
    }
    if (part === 'latin') addKerning(face, signs.filter(isEveryday), widths, kerning);
  }
  return { widths, kerning };
}

function addKerning(
  face: Face,
  codes: readonly number[],
  widths: Readonly<Record<string, number>>,
  kerning: Record<string, number>,
): void {
  const signs = codes.map((code) => String.fromCodePoint(code));
  for (const left of signs) {
    for (const right of signs) {
      const pair = advance(face, left + right) - (widths[left] ?? 0) - (widths[right] ?? 0);
      if (pair !== 0) kerning[left + right] = pair;
    }
  }
}

/** Reads the widths of the flyer's typeface, regular and bold, from the installed package below `root`. */
export function readFontMetrics(root: string): FontMetrics {
  const face = openFace(root, 'latin', 400);
  const share = (units: number): number => Math.round((units * 1000) / face.unitsPerEm);
  return {
    family: FAMILY,
    capHeight: share(face.capHeight),
    xHeight: share(face.xHeight),
    400: measureWeight(root, 400),
    700: measureWeight(root, 700),
  };
}

/** Joins its neighbour to a sign without a letter there. */
const JOINER = '\u200d';
const ARABIC_FAMILY = 'Noto Sans Arabic';
/** The letters of Arabic, those of Persian and Urdu names, digits and marks of punctuation, lam with an alef. */
const ARABIC = [
  ...'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژکگی',
  ...'٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟',
  ...['لا', 'لأ', 'لإ', 'لآ'],
];

function measureJoined(root: string, weight: 400 | 700): JoinedWidths {
  const face = openFace(root, 'arabic', weight, 'noto-sans-arabic');
  return Object.fromEntries(
    ARABIC.map((sign) => [
      sign,
      [sign, sign + JOINER, JOINER + sign + JOINER, JOINER + sign].map((text) => advance(face, text)),
    ]),
  ) as unknown as JoinedWidths;
}

/** Reads the widths of the Arabic letters that go with the flyer's typeface, regular and bold. */
export function readJoinedMetrics(root: string): JoinedMetrics {
  return { family: ARABIC_FAMILY, 400: measureJoined(root, 400), 700: measureJoined(root, 700) };
}
