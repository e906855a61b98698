import { catalogue } from '../catalogue/catalogue.ts';
import { byNumber } from '../domain/directory/filter-actors.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
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
