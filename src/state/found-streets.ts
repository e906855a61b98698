import { useDeferredValue, useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import type { Places, StreetPlace } from '../domain/model/places.ts';
import { type Resource, useResource } from './resource.ts';

/** Shorter queries are not looked up. */
export const SHORTEST_QUERY = 2;

/** A street with the municipality in which it lies. */
export interface FoundStreet {
  readonly street: StreetPlace;
  readonly town: Places['municipalities'][number] | null;
}

const load = async () => {
  const [{ searchStreets }, places, words] = await Promise.all([
    import('../domain/directory/search-places.ts'),
    catalogue.places(),
    catalogue.searchWords().catch(() => null),
  ]);
  const towns = new Map(places.municipalities.map((town) => [town.nis, town]));
  return { search: searchStreets(places.streets, words, () => false), towns };
};

/**
 * Looks up streets by name in either language, `limit` at most, the best first; null while nothing is asked. Code and
 * streets are loaded once `wanted`.
 */
export function useFoundStreets(
  query: string,
  wanted: boolean,
  limit: number,
): Resource<readonly FoundStreet[] | null> {
  const loaded = useResource(wanted ? 'found-streets' : null, load);
  const asked = useDeferredValue(query.trim());
  return useMemo(() => {
    if (loaded.status !== 'ready') return loaded;
    if (asked.length < SHORTEST_QUERY) return { status: 'ready', value: null };
    const { search, towns } = loaded.value;
    const found = search.find(asked).items.slice(0, limit);
    const value = found.map((street) => ({ street, town: towns.get(street.nis ?? '') ?? null }));
    return { status: 'ready', value };
  }, [loaded, asked, limit]);
}
