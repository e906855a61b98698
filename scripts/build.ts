import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { DATA_LANGUAGES } from '../src/domain/model/identity.ts';
import { buildData } from './data/build.ts';
import { writeApi } from './site/api/write-api.ts';
import { writeAppManifests } from './site/app-manifest.ts';
import { buildEmbedCode } from './site/embed-code.ts';
import { writePrintsIndex } from './site/prints-index.ts';
import { writeShells } from './site/shells.ts';
import { buildWorker } from './site/worker-code.ts';
import { whenChanged } from './support/fresh.ts';
import { runAsProgram } from './support/program.ts';
import { type OnProgress, progressLine } from './support/progress.ts';
import { buildTiles } from './tiles/build.ts';

const HELP = `Builds everything the site needs and then the site itself, into dist/.

npm run build -- [options]

  --prints           also make the flyers as PDF (needs Chromium or Chrome)
  --base <path>      path under which the site will be served, with slashes (default /)
  --site <address>   published address (https://…), for the links that search engines read
  --list <year>      list of BAR neighbourhoods: 2025 (default), 2023 or 2022
  --force            build again even when nothing changed
  --help             this text`;

const DATA_INPUTS = [
  'data/sources',
  'data/curated',
  'data/editions',
  'scripts/data',
  'src/domain',
  'package-lock.json',
];
const TILE_INPUTS = ['data/sources', 'scripts/tiles', 'src/domain/register', 'package-lock.json'];
const SITE_INPUTS = ['src', 'index.html', 'public', 'vite.config.ts', 'scripts/site', 'package-lock.json'];

export interface BuildOptions {
  readonly root: string;
  readonly onProgress: OnProgress;
  readonly list?: string;
  readonly base?: string;
  /** published address; its origin goes into the links that search engines read */
  readonly site?: string | undefined;
  readonly force?: boolean;
}

/** Builds data, tiles and site, each only when its inputs changed. Throws when a step fails. */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { root, onProgress } = options;
  const list = options.list ?? '2025';
  const base = options.base ?? '/';
  const origin = options.site === undefined ? null : new URL(options.site).origin;
  if (options.force) rmSync(join(root, '.cache'), { recursive: true, force: true });
  await whenChanged(
    { root, name: 'data', inputs: DATA_INPUTS, output: 'data/public/manifest.json', extra: list },
    async () => {
      await buildData({ root, list, onProgress: (message) => onProgress(`data: ${message}`) });
    },
  );
  await whenChanged({ root, name: 'tiles', inputs: TILE_INPUTS, output: 'tiles/manifest.json' }, async () => {
    await buildTiles({ root, onProgress: (message) => onProgress(`tiles: ${message}`) });
  });
  const edition = readEdition(root);
  await whenChanged(
    {
      root,
      name: 'site',
      inputs: [...SITE_INPUTS, 'data/public/manifest.json', 'tiles/manifest.json'],
      output: 'dist/index.html',
      extra: `${base} ${origin ?? ''}`,
    },
    async (fingerprint) => {
      onProgress('site: pages and code');
      const id = fingerprint.slice(0, 12);
      process.env['BUURTKOMPAS_BASE'] = base;
      process.env['BUURTKOMPAS_RELEASE'] = id;
      // A test that asks for the built site must not get code made for tests.
      process.env['NODE_ENV'] = 'production';
      await build({ root, logLevel: 'warn' });
      await buildEmbedCode(root);
      copyBuilt(root, edition);
      writeApi(root);
      onProgress('site: one page per neighbourhood and actor');
      writeShells({ root, place: { base, origin } });
      writeAppManifests(root, base);
      await buildWorker(root, { base, id, edition, archive: readArchive(root) });
    },
  );
}

function readEdition(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'data/public/manifest.json'), 'utf8')) as {
    edition: { id: string };
  };
  return manifest.edition.id;
}

function readArchive(root: string): string {
  const tiles = JSON.parse(readFileSync(join(root, 'tiles/manifest.json'), 'utf8')) as { archive: string };
  return tiles.archive;
}

function copyBuilt(root: string, edition: string): void {
  const archive = readArchive(root);
  cpSync(join(root, 'data/public'), join(root, 'dist/data', edition), { recursive: true });
  copyCalendars(root);
  mkdirSync(join(root, 'dist/tiles'), { recursive: true });
  cpSync(join(root, 'tiles', archive), join(root, 'dist/tiles', archive));
  writePrintsIndex(root);
}

/** Calendars that people subscribe to need an address that stays the same from edition to edition. */
function copyCalendars(root: string): void {
  const data = join(root, 'data/public');
  mkdirSync(join(root, 'dist/calendar'), { recursive: true });
  cpSync(join(data, 'moments.ics'), join(root, 'dist/calendar/moments.ics'));
  if (existsSync(join(data, 'moments')))
    cpSync(join(data, 'moments'), join(root, 'dist/calendar'), { recursive: true });
}

/**
 * Makes every flyer in every language ready in `dist/prints`. They are printed from a build under `/`, which the
 * wanted build then replaces.
 */
async function buildWithPrints(options: BuildOptions): Promise<void> {
  const { printSheets } = await import('./print/print-sheets.ts');
  const { chooseSheets } = await import('./print/sheet-options.ts');
  const { root, onProgress } = options;
  const list = options.list ?? '2025';
  const out = join(root, '.cache/prints');
  rmSync(out, { recursive: true, force: true });
  const sheets = chooseSheets({ sheet: 'a3', neighbourhood: [], all: true });
  await printSheets({ root, sheets, languages: DATA_LANGUAGES, out, site: null, list, onProgress });
  await buildSite(options);
  cpSync(out, join(root, 'dist/prints'), { recursive: true });
  writePrintsIndex(root);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      prints: { type: 'boolean', default: false },
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      list: { type: 'string', default: '2025' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const line = progressLine('Building');
  const options = {
    root,
    onProgress: line.report,
    list: values.list,
    base: values.base,
    site: values.site,
    force: values.force,
  };
  await (values.prints ? buildWithPrints(options) : buildSite(options));
  line.done('the site is in dist/');
}

runAsProgram(import.meta.url, main);
