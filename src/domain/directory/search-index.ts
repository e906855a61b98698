import { textWords } from './search-text.ts';
import { type Hits, type Vocabulary, vocabularyOf } from './search-vocabulary.ts';

/** A text of something that can be found, and which of its fields it is. */
export interface FieldText<Field extends string> {
  readonly field: Field;
  readonly text: string;
}

/** Which things hold which words. Things are known by their place in the list the index was made from. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  /** Gives for each thing the best weight × goodness of the words that hit it; 0 where none does. */
  worth(hits: Hits): Float64Array;
}

/**
 * Makes an index of `count` things. `textsOf` gives the texts of a thing, `weights` how much a word counts by its
 * field. A word that a thing holds in several fields counts once, for the best of them.
 */
export function wordIndex<Field extends string>(
  count: number,
  textsOf: (thing: number) => readonly FieldText<Field>[],
  weights: Readonly<Record<Field, number>>,
): WordIndex {
  const holders = new Map<string, Map<number, number>>();
  for (let thing = 0; thing < count; thing++) {
    for (const { field, text } of textsOf(thing)) addText(holders, thing, text, weights[field]);
  }
  return {
    vocabulary: vocabularyOf(holders.keys()),
    worth(hits) {
      const worth = new Float64Array(count);
      for (const [word, { goodness }] of hits) {
        for (const [thing, weight] of holders.get(word) ?? []) {
          worth[thing] = Math.max(worth[thing] ?? 0, weight * goodness);
        }
      }
      return worth;
    },
  };
}

function addText(
  holders: Map<string, Map<number, number>>,
  thing: number,
  text: string,
  weight: number,
): void {
  for (const { word } of textWords(text)) {
    const known = holders.get(word) ?? new Map<number, number>();
    holders.set(word, known);
    known.set(thing, Math.max(known.get(thing) ?? 0, weight));
  }
}
