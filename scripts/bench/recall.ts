import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Finder } from './finder.ts';

/** A query that somebody may type, and what must be among the first results; one kind of expectation is given. */
const JudgedQuery = z.object({
  query: z.string(),
  language: z.string(),
  /** a neighbourhood, or `region` for everything */
  area: z.string(),
  /** one of the expected things must be among so many first results */
  within: z.int().positive(),
  expect: z.object({
    actors: z.array(z.string()).optional(),
    /** an actor of one of these categories */
    category: z.array(z.string()).optional(),
    theme: z.string().optional(),
    /** French name */
    street: z.string().optional(),
    neighbourhoods: z.array(z.string()).optional(),
  }),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;

/** Reads the judged queries of `tests/fixtures/search/queries.json`. */
export function readQueries(path: string): readonly JudgedQuery[] {
  return z.array(JudgedQuery).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Gives the place of the first expected result, 1 for the first; Infinity when it was not found. */
export function rankOf({ query, area, expect }: JudgedQuery, finder: Finder): number {
  const place = <T>(list: readonly T[], fits: (item: T) => boolean): number => {
    const at = list.findIndex(fits);
    return at < 0 ? Infinity : at + 1;
  };
  if (expect.theme) return place(finder.needs(query), ({ id }) => id === expect.theme);
  if (expect.street) return place(finder.streets(query), ({ name_fr }) => name_fr === expect.street);
  if (expect.neighbourhoods)
    return place(finder.neighbourhoods(query), ({ id }) => Boolean(expect.neighbourhoods?.includes(id)));
  const actors = finder.actors(query).filter((actor) => area === 'region' || actor.neighbourhood === area);
  return place(
    actors,
    ({ id, category }) =>
      Boolean(expect.actors?.includes(id)) || Boolean(expect.category?.includes(category)),
  );
}

/** How much is found, per language and in all. */
export interface Recall {
  readonly language: string;
  readonly queries: number;
  /** share of the queries with an expected result in the first place, and among the first five */
  readonly at1: number;
  readonly at5: number;
}

/** Gives the recall of a search over the judged queries, `all` last. */
export function recallOf(queries: readonly JudgedQuery[], finder: Finder): readonly Recall[] {
  const ranks = queries.map((query) => ({ language: query.language, rank: rankOf(query, finder) }));
  const languages = [...new Set(ranks.map(({ language }) => language))];
  return [...languages, 'all'].map((language) => {
    const own = ranks.filter((entry) => language === 'all' || entry.language === language);
    const share = (place: number): number => own.filter(({ rank }) => rank <= place).length / own.length;
    return { language, queries: own.length, at1: share(1), at5: share(5) };
  });
}
