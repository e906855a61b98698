import { useDeferredValue, useMemo } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Found } from '../../domain/directory/search-ranking.ts';
import type { reasons } from '../../domain/directory/search-reason.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { StreetPlace } from '../../domain/model/places.ts';
import type { SearchWordsFile } from '../../domain/model/search.ts';
import type { Taxonomy } from '../../state/area-data.ts';
import { type Resource, useResource } from '../../state/resource.ts';
import type { Suggestions } from './place-search.ts';
import type { resultGroups } from './result-groups.ts';
import type { SuggestionList } from './suggestion-list.tsx';

/** Shorter queries are not looked up. */
const SHORTEST_QUERY = 2;

const NONE: SearchWordsFile['municipalities'] = [];

export interface Answer {
  /** the query that was looked up, which may lag behind typing; null when there is none to look up */
  readonly asked: string | null;
  /** null until the search is ready */
  readonly found: Suggestions | null;
  /** null until the streets have arrived */
  readonly streets: Found<StreetPlace> | null;
  readonly explain: typeof reasons | null;
  /** turns what was found into groups of links; null until the search is ready */
  readonly resultGroups: typeof resultGroups | null;
  /** draws those groups; null until the search is ready */
  readonly SuggestionList: typeof SuggestionList | null;
  readonly municipalities: SearchWordsFile['municipalities'];
  readonly main: Resource<unknown>;
  readonly street: Resource<unknown>;
}

async function load() {
  const [code, { resultGroups }, { SuggestionList }, words, actors] = await Promise.all([
    import('./place-search.ts'),
    import('./result-groups.ts'),
    import('./suggestion-list.tsx'),
    catalogue.searchWords(),
    catalogue.searchActors(),
  ]);
  return { code, resultGroups, SuggestionList, words, actors };
}

/**
 * Looks a query up among needs, actors, neighbourhoods and streets. Nothing is loaded until `wanted`; the streets, the
 * largest file, only once something is typed.
 */
export function useSuggestions(
  query: string,
  wanted: boolean,
  taxonomy: Taxonomy,
  neighbourhoods: readonly NeighbourhoodProperties[],
): Answer {
  const deferred = useDeferredValue(query.trim());
  const asked = deferred.length >= SHORTEST_QUERY ? deferred : null;
  const main = useResource(wanted ? 'find-place' : null, load);
  const street = useResource(wanted && asked !== null ? 'places' : null, catalogue.places);
  const search = useMemo(() => {
    if (main.status !== 'ready') return null;
    const { code, words, actors } = main.value;
    const { themes, categories, vocabulary } = taxonomy;
    const knowledge = { ...themes, ...categories, services: vocabulary.services, words };
    return code.placeSearch(knowledge, actors, neighbourhoods);
  }, [main, taxonomy, neighbourhoods]);
  const byStreet = useMemo(
    () => (search && street.status === 'ready' ? search.withStreets(street.value.streets) : null),
    [search, street],
  );
  return {
    asked,
    found: useMemo(() => (asked !== null && search ? search.find(asked) : null), [asked, search]),
    streets: useMemo(() => (asked !== null && byStreet ? byStreet.find(asked) : null), [asked, byStreet]),
    explain: search?.explain ?? null,
    resultGroups: main.status === 'ready' ? main.value.resultGroups : null,
    SuggestionList: main.status === 'ready' ? main.value.SuggestionList : null,
    municipalities: main.status === 'ready' ? main.value.words.municipalities : NONE,
    main,
    street,
  };
}
