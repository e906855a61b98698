import metrics from './font-metrics-arabic.json' with { type: 'json' };
import type { Weight } from './page.ts';

/** Widths of a letter alone, first, in the middle and last of those it is joined to, in thousandths of the type size. */
type Forms = readonly [alone: number, first: number, middle: number, last: number];

const TABLES = { 400: metrics['400'], 700: metrics['700'] } as Readonly<
  Record<Weight, Readonly<Record<string, readonly number[]>>>
> as Readonly<Record<Weight, Readonly<Record<string, Forms>>>>;

/** Letters that join the one before but never the one after (Unicode joining type R), and the one that joins none. */
const JOINS_NONE_AFTER = new Set('آأؤإاةدذرزوىء');
const JOINS_NONE_BEFORE = new Set('ء');
/** A browser sets a few pairs apart (reh before ain) that the widths do not tell: by 3 % of a short word at most. */
const MARGIN = 1.01;
const LAM = 'ل';
const ALEFS = new Set('اأإآ');
/** Signs over or under a letter: they neither move the next letter nor stop it from joining. */
const MARK = /\p{M}/u;
const LETTER = /[\u0620-\u064a\u066e-\u06d3]/;

/**
 * Width of the Arabic sign at a place in a text, in the form its neighbours give it, in thousandths of the type size;
 * null when the typeface does not have it. An alef after a lam is part of that lam. Forms: Unicode 16, section 9.2.
 */
export function arabicUnits(signs: readonly string[], at: number, weight: Weight): number | null {
  const sign = signs[at] ?? '';
  if (MARK.test(sign)) return 0;
  const before = neighbour(signs, at, -1);
  const after = neighbour(signs, at, 1);
  if (ALEFS.has(sign) && before === LAM) return 0;
  const ligature = sign === LAM && ALEFS.has(after);
  const forms = TABLES[weight][ligature ? sign + after : sign];
  if (!forms) return null;
  const joinsBefore = joins(before, sign);
  const joinsAfter = !ligature && joins(sign, after);
  return MARGIN * forms[joinsAfter ? (joinsBefore ? 2 : 1) : joinsBefore ? 3 : 0];
}

function joins(first: string, second: string): boolean {
  return (
    LETTER.test(first) &&
    LETTER.test(second) &&
    !JOINS_NONE_AFTER.has(first) &&
    !JOINS_NONE_BEFORE.has(second)
  );
}

/** The next sign on one side, those over and under letters left out; empty at the end of the text. */
function neighbour(signs: readonly string[], at: number, step: 1 | -1): string {
  let index = at + step;
  while (MARK.test(signs[index] ?? '')) index += step;
  return signs[index] ?? '';
}
