import type { SearchWordsFile } from '../model/search.ts';
import type { QueryWord } from './query-words.ts';
import { foldText } from './search-text.ts';
import type { Hit, Hits, Vocabulary } from './search-vocabulary.ts';

/** Words that stand for one another, by folded word: `av` → `avenue`, `ocmw` → `cpas`. */
export type SameWords = ReadonlyMap<string, readonly string[]>;

/** A word by another spelling is worth almost as much. */
const SAME_WORD_GOODNESS = 0.95;
/** A word that is found as well as this is not taken for a mistyped one. */
const SURE = 0.62;

/** Gives the words that stand for one another in names and addresses. */
export function sameWords(words: Pick<SearchWordsFile, 'abbreviations' | 'spellings'>): SameWords {
  const groups = [...words.spellings, ...words.abbreviations.map(({ short }) => short)];
  const same = new Map<string, string[]>();
  for (const group of groups.map((texts) => texts.map(oneWord))) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      same.set(word, [...(same.get(word) ?? []), ...others]);
    }
  }
  return same;
}

const oneWord = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Gives the known words that a word of a query or one of its equals fits; mistyped ones only when asked for. */
export function wordHits(vocabulary: Vocabulary, word: QueryWord, same: SameWords, forgiving: boolean): Hits {
  const hits = new Map<string, Hit>(forgiving ? vocabulary.mistyped(word) : []);
  for (const [known, hit] of vocabulary.plain(word)) keepBetter(hits, known, hit);
  if (word.kind !== 'word') return hits;
  for (const text of same.get(word.text) ?? []) {
    for (const [known, hit] of vocabulary.plain({ kind: 'word', text })) {
      keepBetter(hits, known, { ...hit, goodness: hit.goodness * SAME_WORD_GOODNESS });
    }
  }
  return hits;
}

function keepBetter(hits: Map<string, Hit>, known: string, hit: Hit): void {
  if (hit.goodness > (hits.get(known)?.goodness ?? 0)) hits.set(known, hit);
}

/** Tells whether a word was found as it stands, so that no other spelling need be guessed. */
export function isSure(hits: Hits): boolean {
  for (const { goodness } of hits.values()) if (goodness >= SURE) return true;
  return false;
}
