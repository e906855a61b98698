import { catalogue } from '../catalogue/catalogue.ts';
import { byNumber } from '../domain/directory/filter-actors.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { CategoriesFile, ThemesFile, VocabularyFile } from '../domain/model/taxonomy.ts';
import type { Address } from './address.ts';
import { preload, type Resource, useResource } from './resource.ts';

export interface Taxonomy {
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly vocabulary: VocabularyFile;
}

const loadNeighbourhoods = async (): Promise<readonly NeighbourhoodFeature[]> =>
  (await catalogue.neighbourhoods()).features;

async function loadTaxonomy(): Promise<Taxonomy> {
  const [themes, categories, vocabulary] = await Promise.all([
    catalogue.themes(),
    catalogue.categories(),
    catalogue.vocabulary(),
  ]);
  return { themes, categories, vocabulary };
}

async function loadActors(area: string): Promise<readonly ActorFeature[]> {
  const { features } = await catalogue.actors(area);
  return [...features].sort((a, b) => byNumber(a.properties, b.properties));
}

const areaOf = ({ page }: Address): string | null => (page.kind === 'area' ? page.area : null);

/** Loads what the list of an address needs before it is drawn. Resolves also when something could not be had. */
export async function preloadPage(address: Address): Promise<void> {
  const area = areaOf(address);
  await Promise.all([
    preload('neighbourhoods', loadNeighbourhoods),
    preload('taxonomy', loadTaxonomy),
    area && preload(`actors/${area}`, () => loadActors(area)),
  ]);
}

/** The neighbourhoods with their outlines. */
export function useNeighbourhoods(): Resource<readonly NeighbourhoodFeature[]> {
  return useResource('neighbourhoods', loadNeighbourhoods);
}

/** Themes, categories and the words for services and audiences. */
export function useTaxonomy(): Resource<Taxonomy> {
  return useResource('taxonomy', loadTaxonomy);
}

/** All actors of the address's neighbourhood in printed order; `loading` on pages of no neighbourhood. */
export function useAreaActors(address: Address): Resource<readonly ActorFeature[]> {
  return useActorsOf(areaOf(address));
}

/** All actors of a neighbourhood in printed order; `loading` while none is named. */
export function useActorsOf(area: string | null): Resource<readonly ActorFeature[]> {
  return useResource(area && `actors/${area}`, () => loadActors(area ?? ''));
}
