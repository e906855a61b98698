import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchKnowledge } from '../../src/domain/directory/search-concepts.ts';
import { NeighbourhoodCollection, type NeighbourhoodProperties } from '../../src/domain/model/area.ts';
import { PlacesFile, type StreetPlace, unpackPlaces } from '../../src/domain/model/places.ts';
import { type ActorPlace, ActorPlacesFile, SearchWordsFile } from '../../src/domain/model/search.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../../src/domain/model/taxonomy.ts';

/** What every search of the benchmark and of the recall test looks through. */
export interface SearchData {
  readonly knowledge: SearchKnowledge;
  readonly actors: readonly ActorPlace[];
  readonly streets: readonly StreetPlace[];
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
}

/** Reads the built data of `folder` (`data/public`). */
export function readSearchData(folder: string): SearchData {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { services } = VocabularyFile.parse(read('vocabulary.json'));
  return {
    knowledge: {
      themes: ThemesFile.parse(read('themes.json')).themes,
      categories: CategoriesFile.parse(read('categories.json')).categories,
      services,
      words: SearchWordsFile.parse(read('search/words.json')),
    },
    actors: ActorPlacesFile.parse(read('search/actors.json')).actors,
    streets: unpackPlaces(PlacesFile.parse(read('places.json'))).streets,
    neighbourhoods: NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features.map(
      ({ properties }) => properties,
    ),
  };
}
