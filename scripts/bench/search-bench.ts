import { browserTimes } from './browser-times.ts';
import { type Finder, ourFinder } from './finder.ts';
import { fuseFinder } from './fuse-finder.ts';
import { mixedActors } from './mixed-actors.ts';
import { type JudgedQuery, type Recall, readQueries, recallOf } from './recall.ts';
import { readSearchData, type SearchData } from './search-data.ts';

export type BenchRow = readonly [what: string, measured: string, aim: string];

export interface SearchBench {
  readonly rows: readonly BenchRow[];
  /** lines of a Markdown table: what both searches find, per language */
  readonly recall: readonly string[];
}

const SEED = 4;
const SIZES = [
  { count: 5000, aim: '–' },
  { count: 10_000, aim: '≤ 50 ms' },
] as const;
/** Fuse.js takes long with so many actors; every so many queries are enough for its median. */
const FUSE_EVERY = 6;

/** Measures what the search finds and how long it takes, next to Fuse.js over the same data in the same run. */
export async function searchBench(paths: {
  readonly root: string;
  readonly data: string;
  readonly queries: string;
}): Promise<SearchBench> {
  const data = readSearchData(paths.data);
  const queries = readQueries(paths.queries);
  const inside = { ...data, actors: data.actors.filter(({ neighbourhood }) => neighbourhood !== null) };
  const scaled = SIZES.map(({ count, aim }) => ({ data: grown(data, count), aim }));
  const rows = [{ data: inside, aim: '≤ 50 ms' }, { data, aim: '–' }, ...scaled].flatMap((run) =>
    timeRows(run.data, queries, run.aim),
  );
  const streets = ourFinder(data).streets;
  return {
    rows: [
      ...rows,
      [`search among ${data.streets.length} streets, median per query`, median(queries, streets), '–'],
      ...(await browserTimes(paths.root, inside.actors, grown(data, 5000).actors)),
    ],
    recall: recallLines(recallOf(queries, ourFinder(data)), recallOf(queries, fuseFinder(data))),
  };
}

const grown = (data: SearchData, count: number): SearchData => ({
  ...data,
  actors: mixedActors(data.actors, count, SEED),
});

function timeRows(data: SearchData, queries: readonly JudgedQuery[], aim: string): BenchRow[] {
  const what = `search among ${data.actors.length} actors, median per query`;
  const few = queries.filter((_, at) => at % FUSE_EVERY === 0);
  const find = (finder: Finder) => finder.actors;
  return [
    [what, median(queries, find(ourFinder(data))), aim],
    [`${what}, with Fuse.js`, median(few, find(fuseFinder(data))), '–'],
  ];
}

/** Gives the median time of a query in milliseconds; each query runs once before it is timed. */
function median(queries: readonly JudgedQuery[], find: (query: string) => unknown): string {
  const times = queries.map(({ query }) => {
    find(query);
    const start = performance.now();
    find(query);
    return performance.now() - start;
  });
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return `${middle.toFixed(1)} ms`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function recallLines(ours: readonly Recall[], fuse: readonly Recall[]): string[] {
  const lines = ours.map(({ language, queries, at1, at5 }, at) => {
    const other = fuse[at];
    const theirs = other ? [percent(other.at1), percent(other.at5)] : [];
    return `| ${[language, queries, percent(at1), percent(at5), ...theirs].join(' | ')} |`;
  });
  return [
    '| language | queries | first | among five | Fuse.js: first | Fuse.js: among five |',
    '|---|---|---|---|---|---|',
    ...lines,
  ];
}
