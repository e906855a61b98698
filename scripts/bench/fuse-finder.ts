import Fuse, { type FuseOptionKey } from 'fuse.js';
import { queryWords } from '../../src/domain/directory/query-words.ts';
import type { ActorPlace } from '../../src/domain/model/search.ts';
import type { Finder } from './finder.ts';
import type { SearchData } from './search-data.ts';

/** The options that found most in our trials. */
const OPTIONS = {
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
  includeScore: true,
} as const;

/** How much a word counts by where it was found. */
const WEIGHTS = { own: 4, category: 3, theme: 2 };

/**
 * The search as it was before, with Fuse.js, over the same texts and with the same everyday words: to compare with.
 * Themes and categories are searched once for all actors; each word of a query must be found.
 */
export function fuseFinder({ knowledge, actors, streets, neighbourhoods }: SearchData): Finder {
  const { words } = knowledge;
  const meant = knowledge.themes.filter(({ id }) => id !== 'other');
  const byTheme = finderOf(meant, [
    {
      name: 'words',
      getFn: ({ id, label, synonyms }) => [
        ...Object.values(label),
        ...flat(synonyms),
        ...flat(words?.themes[id]),
      ],
    },
  ]);
  const byCategory = finderOf(knowledge.categories, [
    { name: 'words', getFn: ({ id, nl, fr, en }) => [nl, fr, en, ...flat(words?.categories[id])] },
  ]);
  const byActor = finderOf(actors, ACTOR_KEYS);
  const byStreet = finderOf(streets, ['name_fr', 'name_nl']);
  const byArea = finderOf(neighbourhoods, ['name_nl', 'name_fr', 'municipality_nl', 'municipality_fr']);
  const find = (query: string): readonly ActorPlace[] => {
    const found = queryWords(query).map(({ text }) => {
      const own = byActor(text);
      const themes = keyed(byTheme(text));
      const categories = keyed(byCategory(text));
      return actors.map((actor) => {
        const theme = Math.max(0, ...actor.themes.map((id) => themes.get(id) ?? 0));
        const category = categories.get(actor.category) ?? 0;
        return WEIGHTS.own * (own.get(actor) ?? 0) + WEIGHTS.category * category + WEIGHTS.theme * theme;
      });
    });
    return best(actors, found);
  };
  return {
    actors: find,
    needs: (query) => [...byTheme(query).keys()],
    streets: (query) => [...byStreet(query).keys()],
    neighbourhoods: (query) => [...byArea(query).keys()],
  };
}

const flat = (lists: Readonly<Record<string, readonly string[]>> | undefined): string[] =>
  Object.values(lists ?? {}).flat();

const known = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text));

const ACTOR_KEYS: FuseOptionKey<ActorPlace>[] = [
  { name: 'names', weight: 4, getFn: ({ name, name_nl, name_fr }) => known([name, name_nl, name_fr]) },
  {
    name: 'work',
    weight: 2,
    getFn: ({ summary_nl, summary_fr, summary_en }) => known([summary_nl, summary_fr, summary_en]),
  },
  {
    name: 'places',
    weight: 1,
    getFn: ({ address_nl, address_fr, phone }) => known([address_nl, address_fr, phone?.replace('+32', '0')]),
  },
];

/** Gives for a query the things found, best first, with their goodness: 1 is best. */
function finderOf<T>(
  items: readonly T[],
  keys: FuseOptionKey<T>[],
): (query: string) => ReadonlyMap<T, number> {
  const fuse = new Fuse(items, { ...OPTIONS, keys });
  return (query) => new Map(fuse.search(query).map(({ item, score }) => [item, 1 - (score ?? 0)]));
}

const keyed = (found: ReadonlyMap<{ readonly id: string }, number>): ReadonlyMap<string, number> =>
  new Map([...found].map(([{ id }, goodness]) => [id, goodness]));

function best(actors: readonly ActorPlace[], found: readonly (readonly number[])[]): readonly ActorPlace[] {
  return actors
    .map((actor, at) => ({ actor, values: found.map((values) => values[at] ?? 0) }))
    .filter(({ values }) => values.length > 0 && values.every((value) => value > 0))
    .map(({ actor, values }) => ({ actor, worth: values.reduce((sum, value) => sum + value, 0) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ actor }) => actor);
}
