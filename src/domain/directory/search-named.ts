import { type QueryWord, queryWords } from './query-words.ts';
import { type FieldText, type WordIndex, wordIndex } from './search-index.ts';
import { explain } from './search-match.ts';
import { nameBonus } from './search-names.ts';
import { type Found, rank } from './search-ranking.ts';
import type { Hits } from './search-vocabulary.ts';
import { isSure, type SameWords, wordHits } from './search-words.ts';

/** What a thing with a name is found by. */
export type NamedField = 'name' | 'municipality';

const WEIGHTS: Readonly<Record<NamedField, number>> = { name: 4, municipality: 1 };

export interface NamedOptions<Thing> {
  /** the texts of a thing */
  textsOf(thing: Thing): readonly FieldText<NamedField>[];
  /** what puts a thing before others that fit as well, far below 1 */
  prior(thing: Thing): number;
  readonly same: SameWords;
  /** whether a thing must be found by its name, not by its municipality alone */
  readonly byName: boolean;
  /** Tells whether a word means something else: it is then neither guessed at nor missed here. */
  meansElse(word: string): boolean;
}

/** Makes a search over things that have a name and a municipality. House numbers and postcodes are not looked at. */
export function searchNamed<Thing>(
  things: readonly Thing[],
  options: NamedOptions<Thing>,
): { find(query: string): Found<Thing> } {
  const { textsOf, prior } = options;
  const texts = things.map(textsOf);
  const index = wordIndex(things.length, (at) => texts[at] ?? [], WEIGHTS);
  const names = texts.map((own) => own.filter(({ field }) => field === 'name').map(({ text }) => text));
  const bonus = nameBonus(names);
  const priors = things.map(prior);
  return {
    find(query) {
      const words = queryWords(query).filter((word) => isMeant(index, options, word));
      const byName = bonus(withoutNumbers(query));
      const ask = (forgiving: boolean) => {
        const hits = words.map((word) => hitsOf(index, options, word, forgiving));
        return { worth: hits.map((found) => index.worth(found)), telling: false, evidence: hits };
      };
      const ranking = rank(ask, (at) => byName(at) + (priors[at] ?? 0));
      const named = ranking.evidence.map((found) => index.worth(found));
      const isNamed = (at: number): boolean =>
        !options.byName || named.some((worth) => (worth[at] ?? 0) > WEIGHTS.municipality);
      return {
        items: ranking.found.filter(isNamed).flatMap((at) => things[at] ?? []),
        why(thing) {
          const candidates = textsOf(thing).map((text) => ({ ...text, weight: WEIGHTS[text.field] }));
          return explain([{ candidates, words: ranking.evidence }]);
        },
      };
    },
  };
}

function isMeant<Thing>(index: WordIndex, options: NamedOptions<Thing>, word: QueryWord): boolean {
  if (word.kind !== 'word') return false;
  return !options.meansElse(word.text) || wordHits(index.vocabulary, word, options.same, false).size > 0;
}

function hitsOf<Thing>(
  index: WordIndex,
  { same, meansElse }: NamedOptions<Thing>,
  word: QueryWord,
  forgiving: boolean,
): Hits {
  const plain = wordHits(index.vocabulary, word, same, false);
  if (meansElse(word.text) || (!forgiving && isSure(plain))) return plain;
  return wordHits(index.vocabulary, word, same, true);
}

const withoutNumbers = (query: string): string => query.replace(/(?<!\p{L})\d+\p{L}?(?!\p{L})/gu, ' ');
