import metrics from './font-metrics.json' with { type: 'json' };
import { MM_PER_PT, type Weight } from './page.ts';

interface WeightMetrics {
  readonly widths: Readonly<Record<string, number>>;
  readonly kerning: Readonly<Record<string, number>>;
}

const TABLES: Readonly<Record<Weight, WeightMetrics>> = { 400: metrics['400'], 700: metrics['700'] };

/** Width assumed for a sign the typeface does not have: a full em, wider than nearly every fallback glyph. */
const UNKNOWN_WIDTH = 1000;

/** Height of a capital as a share of the type size. */
export const CAP_HEIGHT = metrics.capHeight / 1000;

/** Width in millimetres of a line of text set in the flyer's typeface, kerning included. */
export function textWidthMm(text: string, sizePt: number, weight: Weight): number {
  const { widths, kerning } = TABLES[weight];
  let units = 0;
  let previous = '';
  for (const sign of text) {
    units += (widths[sign] ?? UNKNOWN_WIDTH) + (kerning[previous + sign] ?? 0);
    previous = sign;
  }
  return (units / 1000) * sizePt * MM_PER_PT;
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
