import type * as z from 'zod/mini';
import type { Places } from '../domain/model/places.ts';
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

type Checks = typeof import('./checks.ts');

/**
 * Loads a data file and, at the same time, the code that checks it, which is no part of the first code; `schemaOf` may
 * fetch the check of a rare file. Rejects with a `CatalogueError`.
 */
export async function load<T>(
  file: string,
  schemaOf: (checks: Checks) => z.ZodMiniType<T> | Promise<z.ZodMiniType<T>>,
  url = dataUrl(file),
): Promise<T> {
  const loading = import('./checks.ts').then(async (all) => [all, await schemaOf(all)] as const);
  const [content, [checks, schema]] = await Promise.all([fetchJson(file, url), loading]);
  const checked = schema.safeParse(content);
  if (!checked.success) throw new CatalogueError('invalid', file, checks.problemsOf(checked.error));
  return checked.data;
}

async function fetchJson(file: string, url: string): Promise<unknown> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new CatalogueError('unreachable', file, String(error));
  });
  if (!response.ok) throw new CatalogueError('missing', file, `HTTP ${response.status}`);
  return response.json().catch((error: unknown) => {
    throw new CatalogueError('invalid', file, String(error));
  });
}

/** The checks of files that neither list nor map reads. */
const rare = () => import('./rare-checks.ts');

/** The built data files, each checked on arrival. Every loader rejects with a `CatalogueError`. */
export const catalogue = {
  neighbourhoods: () => load('neighbourhoods.geojson', (checks) => checks.NeighbourhoodCollection),
  /** the actors of one neighbourhood, or of the rest of the Region (`region`) */
  actors: (area: string) => load(`actors/${area}.json`, (checks) => checks.ActorCollection),
  themes: () => load('themes.json', (checks) => checks.ThemesFile),
  categories: () => load('categories.json', (checks) => checks.CategoriesFile),
  /** the Region to compare a neighbourhood with */
  comparison: () => load('comparison.json', async () => (await rare()).ComparisonFile),
  vocabulary: () => load('vocabulary.json', (checks) => checks.VocabularyFile),
  /** every actor of the Region */
  everyActor: () => load('actors.geojson', (checks) => checks.ActorCollection),
  /** the streets one can walk */
  network: () => load('network.json', async () => (await rare()).NetworkFile),
  /** every street of the Region; larger than the other files: only for who types a street */
  places: async (): Promise<Places> => {
    const [{ unpackPlaces }, file] = await Promise.all([
      rare(),
      load('places.json', async () => (await rare()).PlacesFile),
    ]);
    return unpackPlaces(file);
  },
  /** what a search needs of every actor of the Region */
  searchActors: async () => (await load('search/actors.json', (checks) => checks.ActorPlacesFile)).actors,
  /** everyday words, short names and spellings that a search knows */
  searchWords: () => load('search/words.json', (checks) => checks.SearchWordsFile),
  /** what people drew and a person accepted, of every neighbourhood */
  drawings: () => load('drawings.geojson', async () => (await rare()).DrawingCollection),
  ground: (area: string) => load(`ground/${area}.json`, async () => (await rare()).Ground),
  manifest: () => load('manifest.json', (checks) => checks.Manifest),
  /** the flyers that were made ready as PDF */
  prints: () => load('index.json', (checks) => checks.PrintsFile, printsUrl('index.json')),
};
