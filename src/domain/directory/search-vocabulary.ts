import Fuse from 'fuse.js';
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
  let fuzzy: Fuse<string> | null = null;
  return {
    plain: (word) => plainHits(words, known, word),
    mistyped: ({ kind, text }) => {
      fuzzy ??= new Fuse(words, FUZZY);
      return kind === 'word' ? mistypedHits(fuzzy, text) : NONE;
    },
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
const typosAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Fuse.js looks for the word from the beginning of a known word on; how far it strays costs little. */
const FUZZY = {
  includeScore: true,
  ignoreFieldNorm: true,
  location: 0,
  distance: 20,
  threshold: 0.4,
} as const;

function mistypedHits(fuzzy: Fuse<string>, text: string): Hits {
  const most = typosAllowed(text.length);
  if (most === 0) return NONE;
  const hits = new Map<string, Hit>();
  for (const { item: word, score = 1 } of fuzzy.search(text)) {
    const typos = Math.max(1, Math.round(score * text.length));
    const goodness = typos > most ? 0 : typoGoodness(text, word, typos, most);
    if (goodness > 0) hits.set(word, { goodness, from: 0, to: word.length });
  }
  return hits;
}

/** Two typos, or a word still being typed, must at least begin with the right letter. */
function typoGoodness(text: string, word: string, typos: number, most: number): number {
  const sameStart = text[0] === word[0];
  if (word.length < text.length - most || (!sameStart && typos > 1)) return 0;
  if (word.length <= text.length + most) return GOODNESS.mistyped - GOODNESS.perTypo * (typos - 1);
  if (!sameStart || typos > 1 || text.length < SHORTEST_UNFINISHED) return 0;
  return GOODNESS.mistyped - GOODNESS.unfinished - GOODNESS.perTypo * (1 - text.length / word.length);
}
