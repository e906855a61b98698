import { useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { byNumber, withThemes } from '../domain/directory/filter-actors.ts';
import { nearestFirst } from '../domain/directory/near.ts';
import { searchActors } from '../domain/directory/search-actors.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { CategoriesFile, ThemesFile, VocabularyFile } from '../domain/model/taxonomy.ts';
import type { Address } from './address.ts';
import { type Resource, useResource } from './resource.ts';

export interface Taxonomy {
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly vocabulary: VocabularyFile;
}

/** The neighbourhoods with their outlines. */
export function useNeighbourhoods(): Resource<readonly NeighbourhoodFeature[]> {
  return useResource('neighbourhoods', async () => (await catalogue.neighbourhoods()).features);
}

/** Themes, categories and the words for services and audiences. */
export function useTaxonomy(): Resource<Taxonomy> {
  return useResource('taxonomy', async () => {
    const [themes, categories, vocabulary] = await Promise.all([
      catalogue.themes(),
      catalogue.categories(),
      catalogue.vocabulary(),
    ]);
    return { themes, categories, vocabulary };
  });
}

/** All actors of the address's neighbourhood in printed order; `loading` on pages of no neighbourhood. */
export function useAreaActors(address: Address): Resource<readonly ActorFeature[]> {
  const area = address.page.kind === 'area' ? address.page.area : null;
  return useResource(area && `actors/${area}`, async () => {
    const { features } = await catalogue.actors(area ?? '');
    return [...features].sort((a, b) => byNumber(a.properties, b.properties));
  });
}

/** The actors that fit the chosen themes and the typed words: what list and map both show. */
export function useVisibleActors(
  actors: readonly ActorFeature[] | null,
  taxonomy: Taxonomy | null,
  address: Address,
): readonly ActorFeature[] {
  const { themes, query, at } = address;
  const features = useMemo(
    () => new Map((actors ?? []).map((feature) => [feature.properties.id, feature])),
    [actors],
  );
  const search = useMemo(() => {
    if (!actors || !taxonomy) return null;
    const properties: readonly ActorProperties[] = actors.map((feature) => feature.properties);
    return searchActors(properties, {
      themes: taxonomy.themes.themes,
      categories: taxonomy.categories.categories,
      services: taxonomy.vocabulary.services,
    });
  }, [actors, taxonomy]);
  return useMemo(() => {
    const found = search ? search.find(query) : [...features.values()].map((feature) => feature.properties);
    const visible = withThemes(found, themes).flatMap((actor) => features.get(actor.id) ?? []);
    return at && query.trim() === '' ? nearestFirst(visible, at) : visible;
  }, [search, features, query, themes, at]);
}
