import type { NeighbourhoodProperties } from '../model/area.ts';
import type { StreetPlace } from '../model/places.ts';
import type { SearchWordsFile } from '../model/search.ts';
import type { FieldText } from './search-index.ts';
import { type NamedField, searchNamed } from './search-named.ts';
import type { Found } from './search-ranking.ts';
import { type SameWords, sameWords } from './search-words.ts';

/** Finds places by their names; nothing for a query without words. */
export interface PlaceSearch<Place> {
  find(query: string): Found<Place>;
}

/** A street through a neighbourhood comes before one of the same name elsewhere. */
const THROUGH_A_NEIGHBOURHOOD = 0.2;

/**
 * Makes the search over streets: either name, spelled short or long, with or without municipality and number.
 * `meansElse` tells which words are words for a need.
 */
export function searchStreets(
  streets: readonly StreetPlace[],
  words: SearchWordsFile | null,
  meansElse: (word: string) => boolean,
): PlaceSearch<StreetPlace> {
  const municipalities = new Map(words?.municipalities.map((entry) => [entry.nis, entry]));
  return searchNamed(streets, {
    textsOf(street) {
      const place = municipalities.get(street.nis ?? '');
      return [...texts('name', street), ...(place ? texts('municipality', place) : [])];
    },
    prior: ({ neighbourhoods }) => (neighbourhoods.length > 0 ? THROUGH_A_NEIGHBOURHOOD : 0),
    same: spellings(words),
    byName: true,
    meansElse,
  });
}

/** Makes the search over neighbourhoods: their names and their municipality. */
export function searchNeighbourhoods(
  neighbourhoods: readonly NeighbourhoodProperties[],
  words: SearchWordsFile | null,
  meansElse: (word: string) => boolean,
): PlaceSearch<NeighbourhoodProperties> {
  return searchNamed(neighbourhoods, {
    textsOf: (area) => [
      ...texts('name', area),
      ...texts('municipality', { name_nl: area.municipality_nl, name_fr: area.municipality_fr }),
    ],
    prior: () => 0,
    same: spellings(words),
    byName: false,
    meansElse,
  });
}

const spellings = (words: SearchWordsFile | null): SameWords =>
  sameWords({ spellings: words?.spellings ?? [], abbreviations: [] });

function texts(
  field: NamedField,
  named: { readonly name_nl: string | null; readonly name_fr: string | null },
): readonly FieldText<NamedField>[] {
  const names = new Set([named.name_nl, named.name_fr].filter((name) => name !== null));
  return [...names].map((text) => ({ field, text }));
}
