import Fuse from 'fuse.js';
import type { NeighbourhoodProperties } from '../model/area.ts';
import type { ActorPlace, PlacesFile, StreetPlace } from '../model/places.ts';
import type { Theme } from '../model/taxonomy.ts';

/** What the search of the start page finds, best first in each group. */
export interface PlaceResults {
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly needs: readonly Theme[];
  readonly streets: readonly StreetPlace[];
  readonly actors: readonly ActorPlace[];
}

export interface PlaceSearch {
  /** Gives up to `limit` results in each group; none for a query under two signs. */
  find(query: string, limit: number): PlaceResults;
}

const NONE: PlaceResults = { neighbourhoods: [], needs: [], streets: [], actors: [] };

const OPTIONS = {
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
} as const;

/** Makes the search over neighbourhoods, needs, streets and actors of the whole Region. */
export function searchPlaces(
  places: PlacesFile,
  neighbourhoods: readonly NeighbourhoodProperties[],
  themes: readonly Theme[],
): PlaceSearch {
  const areas = new Fuse(neighbourhoods, {
    ...OPTIONS,
    keys: ['name_nl', 'name_fr', 'municipality_nl', 'municipality_fr'],
  });
  const needs = new Fuse(
    themes.filter((theme) => theme.id !== 'other'),
    {
      ...OPTIONS,
      threshold: 0.2,
      keys: [
        { name: 'label', weight: 3, getFn: (theme) => Object.values(theme.label) },
        { name: 'synonyms', weight: 2, getFn: (theme) => Object.values(theme.synonyms).flat() },
      ],
    },
  );
  const streets = new Fuse(places.streets, { ...OPTIONS, keys: ['name_fr', 'name_nl'] });
  const actors = new Fuse(places.actors, { ...OPTIONS, keys: ['name', 'name_nl', 'name_fr'] });
  return {
    find(query, limit) {
      const words = query.trim();
      if (words.length < 2) return NONE;
      const best = <T>(fuse: Fuse<T>): readonly T[] =>
        fuse.search(words, { limit }).map((result) => result.item);
      return {
        neighbourhoods: best(areas),
        needs: best(needs),
        streets: best(streets),
        actors: best(actors),
      };
    },
  };
}
