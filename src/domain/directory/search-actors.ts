import Fuse, { type FuseOptionKey } from 'fuse.js';
import type { ActorProperties } from '../model/actor.ts';
import type { ThemeId } from '../model/identity.ts';
import type { Category, Theme, VocabularyFile } from '../model/taxonomy.ts';
import { queryWords } from './query-words.ts';

/** Finds actors among those it was made for. */
export interface ActorSearch {
  /** The actors that match every word, best first; all of them in their order for an empty query. */
  find(query: string): readonly ActorProperties[];
}

export interface SearchTaxonomy {
  readonly themes: readonly Theme[];
  readonly categories: readonly Category[];
  readonly services: VocabularyFile['services'];
}

/** How much a word counts by where it was found. */
const WEIGHTS = { own: 4, category: 3, theme: 2 };

/** How well each found thing matches a word: 1 is best, 0 worst. */
type Matches<Key> = ReadonlyMap<Key, number>;

const OPTIONS = { ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3, includeScore: true } as const;

const present = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text));

/**
 * Makes a search over the given actors: names, what they do, category, themes with their everyday words, address
 * and telephone, in every language, forgiving typos and accents. Every word of the query must match somewhere.
 * Themes and categories are searched once for all actors, not again in each.
 */
export function searchActors(actors: readonly ActorProperties[], taxonomy: SearchTaxonomy): ActorSearch {
  const own = wordFinder(actors, ownKeys(taxonomy.services));
  const themes = wordFinder(taxonomy.themes, [{ name: 'words', getFn: themeWords }]);
  const categories = wordFinder(taxonomy.categories, ['nl', 'fr', 'en']);
  return {
    find(query) {
      const words = queryWords(query);
      if (words.length === 0) return actors;
      const found = words.map((word) => {
        const byTheme = keyed(themes(word), (theme) => theme.id);
        const byCategory = keyed(categories(word), (category) => category.id);
        return worth(actors, own(word), byTheme, byCategory);
      });
      return best(actors, found);
    },
  };
}

function ownKeys(services: SearchTaxonomy['services']): FuseOptionKey<ActorProperties>[] {
  const servicesOf = (actor: ActorProperties): string[] =>
    (actor.details?.services ?? []).flatMap((id) => Object.values(services[id] ?? {}));
  return [
    {
      name: 'names',
      weight: 4,
      getFn: (actor) =>
        present([actor.name, actor.name_nl, actor.name_fr, ...(actor.details?.alt_names ?? [])]),
    },
    {
      name: 'work',
      weight: 2,
      getFn: (actor) => [
        ...present([actor.summary_nl, actor.summary_fr, actor.summary_en]),
        ...servicesOf(actor),
      ],
    },
    {
      name: 'places',
      weight: 1,
      getFn: (actor) => present([actor.address_nl, actor.address_fr, actor.phone?.replace('+32', '0')]),
    },
  ];
}

function themeWords(theme: Theme): string[] {
  if (theme.id === 'other') return [];
  return [
    ...Object.values(theme.label),
    ...Object.values(theme.report_label),
    ...Object.values(theme.synonyms).flat(),
  ];
}

function wordFinder<T>(items: readonly T[], keys: FuseOptionKey<T>[]): (word: string) => Matches<T> {
  const fuse = new Fuse(items, { ...OPTIONS, keys, useTokenSearch: true });
  return (word) => new Map(fuse.search(word).map(({ item, score }) => [item, 1 - (score ?? 0)]));
}

function keyed<T, Key>(matches: Matches<T>, key: (item: T) => Key): Matches<Key> {
  return new Map([...matches].map(([item, goodness]) => [key(item), goodness]));
}

/** What one word is worth to each actor that it finds in any way. */
function worth(
  actors: readonly ActorProperties[],
  own: Matches<ActorProperties>,
  themes: Matches<ThemeId>,
  categories: Matches<string>,
): Matches<ActorProperties> {
  const result = new Map<ActorProperties, number>();
  for (const actor of actors) {
    const byTheme = Math.max(0, ...actor.themes.map((theme) => themes.get(theme) ?? 0));
    const value =
      WEIGHTS.own * (own.get(actor) ?? 0) +
      WEIGHTS.category * (categories.get(actor.category) ?? 0) +
      WEIGHTS.theme * byTheme;
    if (value > 0) result.set(actor, value);
  }
  return result;
}

/** The actors that every word finds, those of most worth first, equals in their given order. */
function best(
  actors: readonly ActorProperties[],
  found: readonly Matches<ActorProperties>[],
): readonly ActorProperties[] {
  const total = (actor: ActorProperties): number =>
    found.reduce((sum, matches) => sum + (matches.get(actor) ?? 0), 0);
  return actors
    .filter((actor) => found.every((matches) => matches.has(actor)))
    .map((actor) => ({ actor, worth: total(actor) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ actor }) => actor);
}
