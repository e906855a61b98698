import type { ThemeId } from '../model/identity.ts';
import type { Theme } from '../model/taxonomy.ts';
import { queryWords } from './query-words.ts';
import type { ConceptIndex } from './search-concepts.ts';
import { explain } from './search-match.ts';
import { type Found, rank } from './search-ranking.ts';
import { isSure, type SameWords, wordHits } from './search-words.ts';

/** Finds the needs that somebody means by everyday words. */
export interface NeedSearch {
  find(query: string): Found<Theme>;
}

/** Makes the search over needs. More than half of the words must be words for a need: "Rue Haute" is none. */
export function searchNeeds(themes: readonly Theme[], concepts: ConceptIndex, same: SameWords): NeedSearch {
  const placeOf = (id: ThemeId): number => concepts.placeOf({ kind: 'theme', id }) ?? -1;
  return {
    find(query) {
      const words = queryWords(query);
      const ask = (forgiving: boolean) => {
        const hits = words.map((word) => {
          const plain = wordHits(concepts.vocabulary, word, same, false);
          return !forgiving && isSure(plain) ? plain : wordHits(concepts.vocabulary, word, same, true);
        });
        const answer = concepts.ask(query, hits);
        const worth = answer.worth.map((byConcept) =>
          Float64Array.from(themes, ({ id }) => byConcept[placeOf(id)] ?? 0),
        );
        return { worth, telling: true, evidence: { hits, answer } };
      };
      const ranking = rank(ask, () => 0);
      const { hits, answer } = ranking.evidence;
      const telling = (theme: Theme): number =>
        answer.worth.filter((byConcept) => (byConcept[placeOf(theme.id)] ?? 0) > 0).length;
      return {
        items: ranking.found
          .flatMap((at) => themes[at] ?? [])
          .filter((theme) => telling(theme) > words.length / 2),
        why: ({ id }) => explain([{ candidates: answer.phrases(placeOf(id)), words: hits }]),
      };
    },
  };
}
