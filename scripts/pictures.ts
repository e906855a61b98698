import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { drawnMap, takeContactSheets } from './pictures/contact-sheets.ts';
import { printSheets } from './print/print-sheets.ts';
import { chooseSheets, type SheetOptions } from './print/sheet-options.ts';
import { serve } from './serve.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Takes the pictures of docs/images anew: pages of the site, every page in four flavours and two directions of
reading (docs/images/pages), and the printed sheets. Needs pdftoppm (poppler-utils).

npx tsx scripts/pictures.ts [options]

  --only <part>   pages, overviews (every page; 20 minutes) or sheets; all of them when left out
  --help          this text`;

const PARTS = ['pages', 'overviews', 'sheets'] as const;

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

/** The pictures that documents show by themselves, in the light look. */
const PICTURES = [
  ['start-desktop', 'desktop', 'nl'],
  ['marolles-desktop', 'desktop', 'fr/marollen'],
  ['actor-desktop', 'desktop', 'en/marollen/la-fontaine'],
  ['start-phone', 'phone', 'nl'],
  ['marolles-phone', 'phone', 'fr/marollen'],
  ['actor-phone', 'phone', 'en/marollen/la-fontaine'],
  ['here-phone', 'phone', 'fr/here?at=4.34630,50.83650'],
] as const;

async function takeScreenshots(browser: Browser, base: string, folder: string): Promise<void> {
  for (const [name, size, path] of PICTURES) {
    const page = await browser.newPage({ viewport: SIZES[size], reducedMotion: 'reduce' });
    await page.goto(base + path);
    await drawnMap(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
}

/** Prints a sheet and writes its pages as `<name>-1.png` and so on. */
async function pictureOfSheet(
  root: string,
  folder: string,
  { name, options }: { readonly name: string; readonly options: Partial<SheetOptions> },
  onProgress: (message: string) => void,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'buurtkompas-pictures-'));
  const sheets = chooseSheets({ sheet: 'a3', neighbourhood: [], all: false, ...options });
  const wanted = { root, sheets, languages: ['fr'] as const, out: scratch, site: null, onProgress };
  const [file = ''] = await printSheets(wanted);
  const made = spawnSync('pdftoppm', ['-r', '72', '-png', file, join(folder, name)], { stdio: 'inherit' });
  rmSync(scratch, { recursive: true, force: true });
  if (made.error || made.status !== 0)
    throw new Error('pdftoppm (poppler-utils) could not turn the sheet into pictures.');
}

const SHEETS = [
  { name: 'flyer-marolles', options: { neighbourhood: ['marollen'] } },
  {
    name: 'leaflet-housing',
    options: { sheet: 'theme', theme: 'housing', neighbourhood: ['marollen,anneessens'] },
  },
  { name: 'roses', options: { sheet: 'roses' } },
  { name: 'door-poster', options: { sheet: 'here', actor: 'la-fontaine' } },
] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false }, only: { type: 'string' } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { only } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new Error(`There is no part “${only}”; choose ${PARTS.join(', ')}.`);
  const takes = (part: (typeof PARTS)[number]): boolean => only === undefined || only === part;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = join(root, 'docs/images');
  const line = progressLine('Pictures');
  await buildSite({ root, onProgress: line.report });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  const serving = await serve({ root });
  try {
    if (takes('pages')) await takeScreenshots(browser, serving.url, folder);
    mkdirSync(join(folder, 'pages'), { recursive: true });
    if (takes('overviews')) await takeContactSheets(browser, serving.url, join(folder, 'pages'), line.report);
  } finally {
    await browser.close();
    await serving.close();
  }
  if (takes('sheets')) for (const sheet of SHEETS) await pictureOfSheet(root, folder, sheet, line.report);
  line.done('docs/images is up to date');
}

runAsProgram(import.meta.url, main);
