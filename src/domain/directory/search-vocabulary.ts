import { editDistance } from './edit-distance.ts';
import type { QueryWord } from './query-words.ts';

/** How well a word of a query fits a known word, and which part of the known word it is. */
export interface Hit {
  /** from just above 0 (a doubtful guess) to 1 (the very word) */
  readonly goodness: number;
  readonly from: number;
  readonly to: number;
}

/** Known words that fit a word of a query. */
export type Hits = ReadonlyMap<string, Hit>;

/** All different words of some texts. */
export interface Vocabulary {
  /** Words that are, begin with or contain the query's word. */
  plain(word: QueryWord): Hits;
  /** Words that fit when one or two letters are mistyped. */
  mistyped(word: QueryWord): Hits;
}

const NONE: Hits = new Map();

/** A word shorter than this is only found whole or at the beginning of another. */
const SHORTEST_PART = 4;
const SHORTEST_BEGINNING = 2;
const SHORTEST_PHONE_PART = 6;
const SHORTEST_UNFINISHED = 6;
const GOODNESS = { beginning: 0.62, end: 0.6, inside: 0.45, mistyped: 0.6, perTypo: 0.15, unfinished: 0.1 };

/** Makes a vocabulary. A search reads through all its words: 20,000 of them take about a millisecond. */
export function vocabularyOf(tokens: Iterable<string>): Vocabulary {
  const words = [...tokens];
  const known = new Set(words);
  const letters = words.map(lettersOf);
  return {
    plain: (word) => plainHits(words, known, word),
    mistyped: (word) => (word.kind === 'word' ? mistypedHits(words, letters, word.text) : NONE),
  };
}

function plainHits(words: readonly string[], known: ReadonlySet<string>, { kind, text }: QueryWord): Hits {
  const whole: Hit = { goodness: 1, from: 0, to: text.length };
  if (text.length < SHORTEST_BEGINNING) return known.has(text) ? new Map([[text, whole]]) : NONE;
  const hits = new Map<string, Hit>();
  for (const word of words) {
    const at = word.indexOf(text);
    if (at < 0) continue;
    const goodness = partGoodness(word, text, at, kind);
    if (goodness > 0) hits.set(word, { goodness, from: at, to: at + text.length });
  }
  return hits;
}

function partGoodness(word: string, part: string, at: number, kind: QueryWord['kind']): number {
  if (word.length === part.length) return 1;
  const share = part.length / word.length;
  if (at === 0) return GOODNESS.beginning + 0.2 * share;
  if (kind === 'number') return 0;
  if (part.length < (kind === 'phone' ? SHORTEST_PHONE_PART : SHORTEST_PART)) return 0;
  return (at + part.length === word.length ? GOODNESS.end : GOODNESS.inside) + 0.1 * share;
}

/** How many letters may be wrong in a word of this length. */
const typosAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

function mistypedHits(words: readonly string[], letters: readonly number[], text: string): Hits {
  const most = typosAllowed(text.length);
  if (most === 0) return NONE;
  const own = lettersOf(text);
  const hits = new Map<string, Hit>();
  words.forEach((word, at) => {
    if (word.length < text.length - most || word.length < 3) return;
    if (countBits(own & ~(letters[at] ?? 0)) > most) return;
    const goodness = typoGoodness(text, word, most);
    if (goodness > 0) hits.set(word, { goodness, from: 0, to: word.length });
  });
  return hits;
}

/** Which letters a word has, as a set of 32 bits: a letter that is missing in the other word costs a typo. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Two typos, or a word still being typed, must at least begin with the right letter. */
function typoGoodness(text: string, word: string, most: number): number {
  const sameStart = text[0] === word[0];
  const { whole, beginning } = editDistance(text, word, sameStart ? most : 1);
  if (whole < Infinity) return GOODNESS.mistyped - GOODNESS.perTypo * (whole - 1);
  if (!sameStart || beginning > 1 || text.length < SHORTEST_UNFINISHED) return 0;
  return GOODNESS.mistyped - GOODNESS.unfinished - GOODNESS.perTypo * (1 - text.length / word.length);
}
