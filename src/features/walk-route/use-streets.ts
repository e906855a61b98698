import { useDeferredValue, useMemo } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { officialName } from '../../domain/directory/naming.ts';
import type { Position } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type Resource, useResource } from '../../state/resource.ts';

const LIMIT = 6;
const SHORTEST_QUERY = 2;

/** A street as a start. */
export interface StreetStart {
  readonly name: string;
  readonly town: string;
  readonly position: Position;
}

const load = async () => {
  const [{ searchStreets }, places, words] = await Promise.all([
    import('../../domain/directory/search-places.ts'),
    catalogue.places(),
    catalogue.searchWords(),
  ]);
  const towns = new Map(places.municipalities.map((town) => [town.nis, town]));
  return { search: searchStreets(places.streets, words, () => false), towns };
};

/** Looks up streets by name; null while nothing is asked. Nothing is loaded until `wanted`. */
export function useStreets(query: string, wanted: boolean): Resource<readonly StreetStart[] | null> {
  const { language } = useMessages();
  const loaded = useResource(wanted ? 'street-starts' : null, load);
  const asked = useDeferredValue(query.trim());
  return useMemo(() => {
    if (loaded.status !== 'ready') return loaded;
    if (asked.length < SHORTEST_QUERY) return { status: 'ready', value: null };
    const { search, towns } = loaded.value;
    const value = search
      .find(asked)
      .items.slice(0, LIMIT)
      .map((street): StreetStart => {
        const town = towns.get(street.nis ?? '');
        return {
          name: officialName(street, language)?.text ?? '',
          town: (town && officialName(town, language)?.text) ?? '',
          position: street.position,
        };
      });
    return { status: 'ready', value };
  }, [loaded, asked, language]);
}
