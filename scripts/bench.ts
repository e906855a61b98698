import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { roomBench } from './bench/room-bench.ts';
import { type BenchRow, searchBench } from './bench/search-bench.ts';
import { buildSite } from './build.ts';
import { buildData } from './data/build.ts';
import { printSheets } from './print/print-sheets.ts';
import { chooseSheets } from './print/sheet-options.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';
import { siteSizes } from './support/site-sizes.ts';
import { readableSize } from './support/sizes.ts';
import { buildTiles } from './tiles/build.ts';

const HELP = `Measures builds, search and sizes in one run on this machine.

npm run bench -- [options]

  --write    write the table to docs/benchmarks.md
  --help     this text`;

type Row = BenchRow;

async function seconds(work: () => unknown): Promise<string> {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const zipped = (path: string): number => gzipSync(readFileSync(path)).length;

async function buildRows(root: string): Promise<Row[]> {
  const silent = (): void => undefined;
  const scratch = mkdtempSync(join(tmpdir(), 'buurtkompas-bench-'));
  const data = await seconds(() =>
    buildData({ root, list: '2025', out: join(scratch, 'public'), onProgress: silent }),
  );
  const tiles = await seconds(() => buildTiles({ root, onProgress: silent }));
  const site = await seconds(() => buildSite({ root, onProgress: silent }));
  const again = await seconds(() => buildSite({ root, onProgress: silent }));
  const flyer = await seconds(() =>
    printSheets({
      root,
      sheets: chooseSheets({ sheet: 'a3', neighbourhood: ['marollen'], all: false }),
      languages: ['fr'],
      out: scratch,
      site: null,
      onProgress: silent,
    }),
  );
  rmSync(scratch, { recursive: true, force: true });
  return [
    ['data build', data, '≤ 15 s'],
    ['tile archive build', tiles, '≤ 60 s'],
    ['site build after data and tiles', site, '–'],
    ['build when nothing changed', again, 'seconds'],
    ['Marolles flyer, French, A3', flyer, '≤ 10 s'],
  ];
}

const SEARCH_FILES = ['search/actors.json', 'search/words.json'] as const;

function sizeRows(root: string): Row[] {
  const data = join(root, 'data/public');
  const sizes = siteSizes(join(root, 'dist'));
  const archive = (read(join(root, 'tiles/manifest.json')) as { bytes: number }).bytes;
  return [
    ['first code, gzip', readableSize(sizes.firstCode), '≤ 100 kB'],
    ['code until the list is drawn, gzip', readableSize(sizes.listCode), '–'],
    ['all code of list and map with worker, gzip', readableSize(sizes.mapCode), '≤ 550 kB'],
    ['first style, gzip', readableSize(sizes.firstStyle), '≤ 20 kB'],
    ['list for other sites (embed.js), gzip', readableSize(sizes.embedCode), '≤ 8 kB'],
    ['Latin letters, all weights', readableSize(sizes.fonts), '≤ 60 kB'],
    ['largest page of a neighbourhood with its list, gzip', readableSize(sizes.largestPage), '≤ 60 kB'],
    ['largest neighbourhood’s actors, gzip', readableSize(sizes.largestActors), '≤ 60 kB'],
    [
      'search data of all actors and words, gzip',
      readableSize(SEARCH_FILES.reduce((sum, file) => sum + zipped(join(data, file)), 0)),
      '≤ 120 kB',
    ],
    ['streets, loaded when something is typed, gzip', readableSize(zipped(join(data, 'places.json'))), '–'],
    ['tile archive', readableSize(archive), '≤ 15 MB'],
  ];
}

function asMarkdown(rows: readonly Row[], recall: readonly string[]): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${memory}, Node ${process.versions.node}`;
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return [
    '# Benchmarks',
    '',
    `Measured in one run of \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
    '| what | measured | aim |',
    '|---|---|---|',
    ...lines,
    '',
    'What the search finds: share of the judged queries of `tests/fixtures/search/queries.json` whose expected result comes',
    'first, or among the first five; beside it Fuse.js over the same texts and words.',
    '',
    ...recall,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const line = progressLine('Measuring');
  line.report('builds');
  rmSync(join(root, '.cache/site.stamp'), { force: true });
  const builds = await buildRows(root);
  line.report('search');
  const search = await searchBench({
    root,
    data: join(root, 'data/public'),
    queries: join(root, 'tests/fixtures/search/queries.json'),
  });
  line.report('workshop');
  const room = await roomBench();
  const table = asMarkdown([...builds, ...search.rows, ...room, ...sizeRows(root)], search.recall);
  line.done('done');
  console.log(table);
  if (values.write && existsSync(join(root, 'docs'))) writeFileSync(join(root, 'docs/benchmarks.md'), table);
}

runAsProgram(import.meta.url, main);
