import { useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { withThemes } from '../domain/directory/filter-actors.ts';
import { isUnfiltered } from '../domain/directory/filters/filters.ts';
import { nearestFirst } from '../domain/directory/near.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { Address } from './address.ts';
import type { Taxonomy } from './area-data.ts';
import { useFilterContext, useFilterEngine } from './filtered-actors.ts';
import { useResource } from './resource.ts';

/** What list and map show. */
export interface VisibleActors {
  /** actors that fit for sure */
  readonly sure: readonly ActorFeature[];
  /** actors where one has to ask whether they fit */
  readonly ask: readonly ActorFeature[];
  /** those are shown: the visitor wants them, or there are no others */
  readonly showsAsk: boolean;
  /** what is on the map: the sure ones, and the others when they are wanted */
  readonly shown: readonly ActorFeature[];
  /** what the typed words leave, before themes and filters */
  readonly found: readonly ActorProperties[];
  /** the filters of the address are still being loaded */
  readonly pending: boolean;
}

const NONE: readonly never[] = [];

/** The actors that fit the typed words, the chosen themes and the filters. */
export function useVisibleActors(
  actors: readonly ActorFeature[] | null,
  taxonomy: Taxonomy | null,
  address: Address,
): VisibleActors {
  const { themes, filters, at, query } = address;
  const found = useFound(actors, taxonomy, query);
  const filtered = !isUnfiltered(filters);
  const engine = useFilterEngine(filtered);
  const context = useFilterContext(taxonomy, filtered && filters.chosen.campaign !== undefined);
  const features = useMemo(
    () => new Map((actors ?? NONE).map((feature) => [feature.properties.id, feature])),
    [actors],
  );
  const judge = engine.status === 'ready' ? engine.value : null;
  return useMemo(() => {
    const back = (some: readonly ActorProperties[]): readonly ActorFeature[] => {
      const placed = some.flatMap((actor) => features.get(actor.id) ?? NONE);
      return at && query.trim() === '' ? nearestFirst(placed, at) : placed;
    };
    if (filtered && !judge) {
      return { sure: NONE, ask: NONE, showsAsk: false, shown: NONE, found, pending: true };
    }
    const parts =
      filtered && judge
        ? judge.applyFilters(found, { ...filters, themes }, context)
        : { sure: withThemes(found, themes), ask: NONE };
    const [sure, ask] = [back(parts.sure), back(parts.ask)];
    const showsAsk = filters.withAsk || sure.length === 0;
    return { sure, ask, showsAsk, shown: showsAsk ? [...sure, ...ask] : sure, found, pending: false };
  }, [filtered, judge, found, features, filters, themes, context, at, query]);
}

/** The search and its words come when something is typed; without the words it finds what the data themselves say. */
async function loadSearch() {
  const [{ searchActors }, words] = await Promise.all([
    import('../domain/directory/search-actors.ts'),
    catalogue.searchWords().catch(() => null),
  ]);
  return { searchActors, words };
}

function useFound(
  actors: readonly ActorFeature[] | null,
  taxonomy: Taxonomy | null,
  query: string,
): readonly ActorProperties[] {
  const properties = useMemo(() => (actors ?? NONE).map((feature) => feature.properties), [actors]);
  const tools = useResource(query.trim() === '' ? null : 'actor-search', loadSearch);
  const search = useMemo(() => {
    if (properties.length === 0 || !taxonomy || tools.status !== 'ready') return null;
    const { searchActors, words } = tools.value;
    const { themes, categories, vocabulary } = taxonomy;
    return searchActors(properties, { ...themes, ...categories, services: vocabulary.services, words });
  }, [properties, taxonomy, tools]);
  return useMemo(() => (search ? search.find(query).items : properties), [search, query, properties]);
}
