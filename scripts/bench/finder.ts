import { searchActorsBy } from '../../src/domain/directory/search-actors.ts';
import { conceptIndex } from '../../src/domain/directory/search-concepts.ts';
import { searchNeeds } from '../../src/domain/directory/search-needs.ts';
import { searchNeighbourhoods, searchStreets } from '../../src/domain/directory/search-places.ts';
import { sameWords } from '../../src/domain/directory/search-words.ts';
import type { NeighbourhoodProperties } from '../../src/domain/model/area.ts';
import type { StreetPlace } from '../../src/domain/model/places.ts';
import type { ActorPlace } from '../../src/domain/model/search.ts';
import type { Theme } from '../../src/domain/model/taxonomy.ts';
import type { SearchData } from './search-data.ts';

/** A search as the benchmark sees it: lists, best first. */
export interface Finder {
  actors(query: string): readonly ActorPlace[];
  needs(query: string): readonly Theme[];
  streets(query: string): readonly StreetPlace[];
  neighbourhoods(query: string): readonly NeighbourhoodProperties[];
}

/** The search that the site uses. */
export function ourFinder({ knowledge, actors, streets, neighbourhoods }: SearchData): Finder {
  const { words, themes } = knowledge;
  const concepts = conceptIndex(knowledge);
  const byActor = searchActorsBy(actors, knowledge, concepts);
  const byNeed = searchNeeds(themes, concepts, words ? sameWords(words) : new Map());
  const byStreet = searchStreets(streets, words, concepts.knows);
  const byArea = searchNeighbourhoods(neighbourhoods, words, concepts.knows);
  return {
    actors: (query) => byActor.find(query).items,
    needs: (query) => byNeed.find(query).items,
    streets: (query) => byStreet.find(query).items,
    neighbourhoods: (query) => byArea.find(query).items,
  };
}
