import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { printSheets } from './print/print-sheets.ts';
import { chooseSheets } from './print/sheet-options.ts';
import { serve } from './serve.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Takes the pictures of docs/images anew: pages of the site and the flyer. Needs pdftoppm (poppler-utils).

npx tsx scripts/pictures.ts [--help]`;

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

const PAGES = [
  ['start', 'nl'],
  ['marolles', 'fr/marollen'],
  ['actor', 'en/marollen/la-fontaine'],
] as const;

const LOOKS = ['light', 'dark', 'contrast'] as const;

interface Picture {
  readonly name: string;
  readonly size: keyof typeof SIZES;
  readonly path: string;
  readonly look: (typeof LOOKS)[number];
  readonly dir: 'ltr' | 'rtl';
}

/** Every page in both sizes and all looks, and on a phone from right to left. */
const PICTURES: readonly Picture[] = PAGES.flatMap(([page, path]) => [
  ...LOOKS.flatMap((look) =>
    (['desktop', 'phone'] as const).map((size) => ({
      name: [page, size, ...(look === 'light' ? [] : [look])].join('-'),
      size,
      path,
      look,
      dir: 'ltr' as const,
    })),
  ),
  { name: `${page}-phone-rtl`, size: 'phone', path, look: 'light', dir: 'rtl' },
]);

async function takeScreenshots(browser: Browser, base: string, folder: string): Promise<void> {
  for (const { name, size, path, look, dir } of PICTURES) {
    const page = await browser.newPage({ viewport: SIZES[size], reducedMotion: 'reduce' });
    await page.addInitScript((key) => localStorage.setItem('buurtkompas.look', key), look);
    await page.goto(base + path);
    await page.locator('#map .maplibregl-marker').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = join(root, 'docs/images');
  const line = progressLine('Pictures');
  await buildSite({ root, onProgress: line.report });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  const serving = await serve({ root });
  try {
    await takeScreenshots(browser, serving.url, folder);
  } finally {
    await browser.close();
    await serving.close();
  }
  const scratch = mkdtempSync(join(tmpdir(), 'buurtkompas-pictures-'));
  const sheets = chooseSheets({ sheet: 'a3', neighbourhood: ['marollen'], all: false });
  const wanted = { root, sheets, languages: ['fr'] as const, out: scratch, site: null };
  const [flyer = ''] = await printSheets({ ...wanted, onProgress: line.report });
  const made = spawnSync('pdftoppm', ['-r', '72', '-png', flyer, join(folder, 'flyer-marolles')], {
    stdio: 'inherit',
  });
  rmSync(scratch, { recursive: true, force: true });
  if (made.error || made.status !== 0)
    throw new Error('pdftoppm (poppler-utils) could not turn the flyer into pictures.');
  line.done('docs/images is up to date');
}

runAsProgram(import.meta.url, main);
