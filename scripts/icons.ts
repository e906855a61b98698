import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { runAsProgram } from './support/program.ts';

const HELP = `Draws the icons of the installed site, public/icons/*.png, from public/icon.svg (needs Chromium or Chrome).

npx tsx scripts/icons.ts [--help]`;

/** Colour of the title block in the light look: --band of src/ui/tokens.css. */
const BAND = '#0f4c5c';

interface Icon {
  readonly name: string;
  readonly sizePx: number;
  /** fills the square, so that a system can cut it to its own form; the drawing stays in the middle 80 per cent */
  readonly maskable: boolean;
}

const ICONS: readonly Icon[] = [
  { name: 'icon-192', sizePx: 192, maskable: false },
  { name: 'icon-512', sizePx: 512, maskable: false },
  { name: 'icon-180', sizePx: 180, maskable: true },
  { name: 'icon-maskable-192', sizePx: 192, maskable: true },
  { name: 'icon-maskable-512', sizePx: 512, maskable: true },
];

/** The compass on a white disc, as in the head of every page; a maskable one on a square of the band's colour. */
function drawing(compass: string, maskable: boolean): string {
  const inside = compass.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  const ground = maskable
    ? `<rect x="-50" y="-50" width="100" height="100" fill="${BAND}"/><circle r="38" fill="#fff"/>`
    : '<circle r="50" fill="#fff"/>';
  const scale = maskable ? 0.72 : 0.94;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">${ground}<g transform="scale(${scale})">${inside}</g></svg>`;
}

async function draw(browser: Browser, svg: string, sizePx: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const compass = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  const folder = join(root, 'public/icons');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  for (const { name, sizePx, maskable } of ICONS) {
    await draw(browser, drawing(compass, maskable), sizePx, join(folder, `${name}.png`));
  }
  await browser.close();
  console.log(`${ICONS.length} icons are in public/icons/`);
}

runAsProgram(import.meta.url, main);
