import * as z from 'zod/mini';
import { ActorCollection } from '../domain/model/actor.ts';
import { NeighbourhoodCollection } from '../domain/model/area.ts';
import { ComparisonFile } from '../domain/model/comparison.ts';
import { Manifest } from '../domain/model/edition.ts';
import { Ground } from '../domain/model/ground.ts';
import { NetworkFile } from '../domain/model/network.ts';
import { type Places, PlacesFile, unpackPlaces } from '../domain/model/places.ts';
import { PrintsFile } from '../domain/model/prints.ts';
import { ActorPlacesFile, SearchWordsFile } from '../domain/model/search.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../domain/model/taxonomy.ts';
import { dataUrl, printsUrl } from './built.ts';

/** Why a data file could not be used. */
export type CatalogueFailure = 'unreachable' | 'missing' | 'invalid';

/** A data file could not be used; `file` says which one. */
export class CatalogueError extends Error {
  constructor(
    readonly code: CatalogueFailure,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${code} (${detail})`);
  }
}

/** Loads a data file and checks it. Rejects with a `CatalogueError`. */
export async function load<T>(file: string, schema: z.ZodMiniType<T>, url = dataUrl(file)): Promise<T> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new CatalogueError('unreachable', file, String(error));
  });
  if (!response.ok) throw new CatalogueError('missing', file, `HTTP ${response.status}`);
  const content: unknown = await response.json().catch((error: unknown) => {
    throw new CatalogueError('invalid', file, String(error));
  });
  const checked = schema.safeParse(content);
  if (!checked.success) throw new CatalogueError('invalid', file, z.prettifyError(checked.error));
  return checked.data;
}

/** The built data files, each checked on arrival. Every loader rejects with a `CatalogueError`. */
export const catalogue = {
  neighbourhoods: () => load('neighbourhoods.geojson', NeighbourhoodCollection),
  /** the actors of one neighbourhood, or of the rest of the Region (`region`) */
  actors: (area: string) => load(`actors/${area}.json`, ActorCollection),
  themes: () => load('themes.json', ThemesFile),
  categories: () => load('categories.json', CategoriesFile),
  /** the Region to compare a neighbourhood with */
  comparison: () => load('comparison.json', ComparisonFile),
  vocabulary: () => load('vocabulary.json', VocabularyFile),
  /** every actor of the Region */
  everyActor: () => load('actors.geojson', ActorCollection),
  /** the streets one can walk */
  network: () => load('network.json', NetworkFile),
  /** every street of the Region; larger than the other files: only for who types a street */
  places: async (): Promise<Places> => unpackPlaces(await load('places.json', PlacesFile)),
  /** what a search needs of every actor of the Region */
  searchActors: async () => (await load('search/actors.json', ActorPlacesFile)).actors,
  /** everyday words, short names and spellings that a search knows */
  searchWords: () => load('search/words.json', SearchWordsFile),
  ground: (area: string) => load(`ground/${area}.json`, Ground),
  manifest: () => load('manifest.json', Manifest),
  /** the flyers that were made ready as PDF */
  prints: () => load('index.json', PrintsFile, printsUrl('index.json')),
};
