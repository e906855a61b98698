import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finder, ourFinder } from '../../scripts/bench/finder.ts';
import { rankOf, readQueries, recallOf } from '../../scripts/bench/recall.ts';
import { readSearchData, type SearchData } from '../../scripts/bench/search-data.ts';
import { builtData } from '../support/built-data.ts';

const queries = readQueries(join(import.meta.dirname, '../fixtures/search/queries.json'));

let data: SearchData;
let finder: Finder;

beforeAll(async () => {
  data = readSearchData(await builtData());
  finder = ourFinder(data);
});

describe('what people type', () => {
  it.each(queries.map((query) => [query.query, query.language, query] as const))(
    '“%s” (%s)',
    (_, __, query) => {
      expect(rankOf(query, finder)).toBeLessThanOrEqual(query.within);
    },
  );
});

it('is judged in at least 60 queries of eight languages', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(queries.map(({ language }) => language)).size).toBe(8);
});

it('finds 95 of 100 in the first place and all among the first five', () => {
  const all = recallOf(queries, finder).at(-1);
  expect(all?.at1).toBeGreaterThanOrEqual(0.95);
  expect(all?.at5).toBe(1);
});

it('judges by actors, categories and streets that exist', () => {
  const ids = new Set<string>(data.actors.flatMap(({ id, category }) => [id, category]));
  const streets = new Set(data.streets.map(({ name_fr }) => name_fr));
  for (const { query, expect: wanted } of queries) {
    if (wanted.street) expect(streets, query).toContain(wanted.street);
    const named = [...(wanted.actors ?? []), ...(wanted.category ?? [])];
    if (named.length > 0)
      expect(
        named.filter((id) => ids.has(id)),
        query,
      ).not.toEqual([]);
  }
});
