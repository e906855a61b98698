import { useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { withThemes } from '../domain/directory/filter-actors.ts';
import { isUnfiltered } from '../domain/directory/filters/filters.ts';
import type { reasons } from '../domain/directory/search-reason.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { Address } from './address.ts';
import type { Taxonomy } from './area-data.ts';
import { useChosenPoint } from './chosen-point.ts';
import { useFilterContext, useFilterEngine } from './filtered-actors.ts';
import { type ListedWalks, useListedWalks } from './listed-walks.ts';
import { useResource } from './resource.ts';

/** Tells a reader who sees some texts of an actor why it was found: marks in them, and what they do not say. */
export type WhyFound = (actor: ActorProperties, shown: readonly string[]) => ReturnType<typeof reasons>;

/** What list and map show. */
export interface VisibleActors {
  /** actors that fit for sure */
  readonly sure: readonly ActorFeature[];
  /** actors where one has to ask whether they fit */
  readonly ask: readonly ActorFeature[];
  /** those are shown: the visitor wants them, there are no others, or the best match of the typed words is one */
  readonly showsAsk: boolean;
  /** what is on the map: the sure ones, and the others when they are wanted */
  readonly shown: readonly ActorFeature[];
  /** what the typed words leave, before themes and filters */
  readonly found: readonly ActorProperties[];
  /** why an actor fits the typed words; null when none are typed */
  readonly why: WhyFound | null;
  /** how far they are from the chosen point; null without one */
  readonly walks: ListedWalks | null;
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
  const { themes, filters, query } = address;
  const point = useChosenPoint();
  const walks = useListedWalks(actors ?? NONE, point?.at ?? null);
  const { found, why } = useFound(actors, taxonomy, address);
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
      return walks && query.trim() === '' ? walks.nearestFirst(placed) : placed;
    };
    if (filtered && !judge) {
      return { sure: NONE, ask: NONE, showsAsk: false, shown: NONE, found, why, walks, pending: true };
    }
    const parts =
      filtered && judge
        ? judge.applyFilters(found, { ...filters, themes }, context)
        : { sure: withThemes(found, themes), ask: NONE };
    const [sure, ask] = [back(parts.sure), back(parts.ask)];
    const best = query.trim() === '' ? undefined : found[0]?.id;
    const asksBest = parts.ask.some(({ id }) => id === best);
    const showsAsk = filters.withAsk || sure.length === 0 || asksBest;
    const shown = showsAsk ? [...sure, ...ask] : sure;
    return { sure, ask, showsAsk, shown, found, why, walks, pending: false };
  }, [filtered, judge, found, why, features, filters, themes, context, walks, query]);
}

/** The search and its words come when something is typed; without the words it finds what the data themselves say. */
async function loadSearch() {
  const [{ searchActors }, { reasons }, { conceptLabel }, words] = await Promise.all([
    import('../domain/directory/search-actors.ts'),
    import('../domain/directory/search-reason.ts'),
    import('../domain/directory/concept-label.ts'),
    catalogue.searchWords().catch(() => null),
  ]);
  return { searchActors, reasons, conceptLabel, words };
}

function useFound(
  actors: readonly ActorFeature[] | null,
  taxonomy: Taxonomy | null,
  { query, language }: Address,
): Pick<VisibleActors, 'found' | 'why'> {
  const properties = useMemo(() => (actors ?? NONE).map((feature) => feature.properties), [actors]);
  const tools = useResource(query.trim() === '' ? null : 'actor-search', loadSearch);
  const search = useMemo(() => {
    if (properties.length === 0 || !taxonomy || tools.status !== 'ready') return null;
    const { searchActors, words } = tools.value;
    const { themes, categories, vocabulary } = taxonomy;
    return searchActors(properties, { ...themes, ...categories, services: vocabulary.services, words });
  }, [properties, taxonomy, tools]);
  return useMemo(() => {
    if (!search || !taxonomy || tools.status !== 'ready') return { found: properties, why: null };
    const { reasons, conceptLabel } = tools.value;
    const { items, why } = search.find(query);
    return {
      found: items,
      why: (actor, shown) =>
        reasons(shown, why(actor), (concept) => conceptLabel(concept, taxonomy, language)),
    };
  }, [search, tools, taxonomy, query, language, properties]);
}
