import metrics from './font-metrics.json' with { type: 'json' };
import { arabicUnits } from './measure-arabic.ts';
import { MM_PER_PT, type Weight } from './page.ts';
import { isArabic } from './scripts-of-text.ts';

interface WeightMetrics {
  readonly widths: Readonly<Record<string, number>>;
  readonly kerning: Readonly<Record<string, number>>;
}

const TABLES: Readonly<Record<Weight, WeightMetrics>> = { 400: metrics['400'], 700: metrics['700'] };

/** Width assumed for a sign the typeface does not have: a full em, wider than nearly every fallback glyph. */
const UNKNOWN_WIDTH = 1000;

/** Height of a capital as a share of the type size. */
export const CAP_HEIGHT = metrics.capHeight / 1000;

/** Signs that say which way a text runs, and how letters join, and take no room. */
const NO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

/**
 * Width in millimetres of a line of text set in the sheets' typefaces, kerning included; Arabic letters in the form
 * that joins them.
 */
export function textWidthMm(text: string, sizePt: number, weight: Weight): number {
  const { kerning } = TABLES[weight];
  const signs = [...text];
  let units = 0;
  for (const [index, sign] of signs.entries()) {
    units += signUnits(signs, index, weight) + (kerning[(signs[index - 1] ?? '') + sign] ?? 0);
  }
  return (units / 1000) * sizePt * MM_PER_PT;
}

function signUnits(signs: readonly string[], index: number, weight: Weight): number {
  const sign = signs[index] ?? '';
  const known = TABLES[weight].widths[sign];
  if (NO_WIDTH.test(sign)) return 0;
  if (known !== undefined) return known;
  return (isArabic(sign) ? arabicUnits(signs, index, weight) : null) ?? UNKNOWN_WIDTH;
}

/** Splits text into lines no wider than `widthMm`; a word wider than that is broken where it must. */
export function wrapText(text: string, sizePt: number, weight: Weight, widthMm: number): readonly string[] {
  const fits = (line: string): boolean => textWidthMm(line, sizePt, weight) <= widthMm;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/** Parts of a word that fit, broken after a hyphen or slash when there is one, else anywhere. */
function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest && !fits(rest)) {
    const signs = [...rest];
    let count = 1;
    while (count < signs.length && fits(signs.slice(0, count + 1).join(''))) count += 1;
    const head = signs.slice(0, count).join('');
    const joint = Math.max(head.lastIndexOf('-'), head.lastIndexOf('/'), head.lastIndexOf('.'));
    const cut = joint > 2 ? head.slice(0, joint + 1) : head;
    pieces.push(cut);
    rest = rest.slice(cut.length);
  }
  return rest ? [...pieces, rest] : pieces;
}
