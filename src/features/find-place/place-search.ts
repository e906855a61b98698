import { searchActorsBy } from '../../domain/directory/search-actors.ts';
import { conceptIndex, type SearchKnowledge } from '../../domain/directory/search-concepts.ts';
import { searchNeeds } from '../../domain/directory/search-needs.ts';
import {
  type PlaceSearch,
  searchNeighbourhoods,
  searchStreets,
} from '../../domain/directory/search-places.ts';
import type { Found } from '../../domain/directory/search-ranking.ts';
import { reasons } from '../../domain/directory/search-reason.ts';
import { sameWords } from '../../domain/directory/search-words.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { StreetPlace } from '../../domain/model/places.ts';
import type { ActorPlace } from '../../domain/model/search.ts';
import type { Theme } from '../../domain/model/taxonomy.ts';

/** What the search of the start page found, best first in each group. */
export interface Suggestions {
  readonly needs: Found<Theme>;
  readonly actors: Found<ActorPlace>;
  readonly neighbourhoods: Found<NeighbourhoodProperties>;
}

/** Makes the search over needs, actors and neighbourhoods of the whole Region, and gives the way to add streets. */
export function placeSearch(
  knowledge: SearchKnowledge,
  actors: readonly ActorPlace[],
  neighbourhoods: readonly NeighbourhoodProperties[],
): {
  find(query: string): Suggestions;
  withStreets(streets: readonly StreetPlace[]): PlaceSearch<StreetPlace>;
  readonly explain: typeof reasons;
} {
  const { words, themes } = knowledge;
  const concepts = conceptIndex(knowledge);
  const needs = searchNeeds(themes, concepts, words ? sameWords(words) : new Map());
  const byActor = searchActorsBy(actors, knowledge, concepts);
  const byArea = searchNeighbourhoods(neighbourhoods, words, concepts.knows);
  return {
    find: (query) => ({
      needs: needs.find(query),
      actors: byActor.find(query),
      neighbourhoods: byArea.find(query),
    }),
    withStreets: (streets) => searchStreets(streets, words, concepts.knows),
    explain: reasons,
  };
}
