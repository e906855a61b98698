import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { MAP, PICTURED_PAGES, type PicturedPage } from './pages.ts';

/** The three looks of the screen, and the page as a printer gets it. */
const FLAVOURS = ['light', 'dark', 'contrast', 'print'] as const;
type PicturedFlavour = (typeof FLAVOURS)[number];

const SIZES = {
  desktop: { width: 1280, height: 800, shown: 400, columns: 4 },
  phone: { width: 360, height: 740, shown: 180, columns: 8 },
} as const;
type Size = keyof typeof SIZES;

const DIRECTIONS = { ltr: 'fr', rtl: 'ar' } as const;
type Direction = keyof typeof DIRECTIONS;

const WAIT_MS = 20_000;

interface Shot {
  readonly name: string;
  readonly picture: Buffer;
}

/**
 * Writes one contact sheet per flavour, direction and size into `folder`: every page of the site, side by side.
 * `base` is the address of the served site, with a slash at the end.
 */
export async function takeContactSheets(
  browser: Browser,
  base: string,
  folder: string,
  onProgress: (message: string) => void,
): Promise<void> {
  for (const flavour of FLAVOURS) {
    for (const direction of ['ltr', 'rtl'] as const satisfies readonly Direction[]) {
      onProgress(`${flavour}, ${direction}`);
      const pages = `${base}${DIRECTIONS[direction]}/`;
      await Promise.all(
        (['desktop', 'phone'] as const satisfies readonly Size[]).map(async (size) => {
          const shots = await shotsOf(browser, pages, flavour, size);
          await writeSheet(browser, shots, size, join(folder, `${flavour}-${direction}-${size}.jpg`));
        }),
      );
    }
  }
}

async function shotsOf(
  browser: Browser,
  base: string,
  flavour: PicturedFlavour,
  size: Size,
): Promise<Shot[]> {
  const { width, height } = SIZES[size];
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.addInitScript(
    (key) => localStorage.setItem('buurtkompas.look', key),
    flavour === 'print' ? 'light' : flavour,
  );
  const shots: Shot[] = [];
  for (const page of PICTURED_PAGES) {
    shots.push({ name: page.name, picture: await shotOf(context, base, page, flavour === 'print') });
  }
  await context.close();
  return shots;
}

async function shotOf(
  context: BrowserContext,
  base: string,
  pictured: PicturedPage,
  printed: boolean,
): Promise<Buffer> {
  const page = await context.newPage();
  if (printed) await page.emulateMedia({ media: 'print' });
  await page.goto(base + pictured.path);
  if (pictured.ready === MAP && !printed) await drawnMap(page);
  // A map is not printed, so its markers are there without being seen.
  await page.locator(pictured.ready).first().waitFor({ state: 'attached', timeout: WAIT_MS });
  await settled(page);
  const picture = await page.screenshot({ type: 'jpeg', quality: 88 });
  await page.close();
  return picture;
}

const TILES_MS = 2500;

/** Brings the map into sight, as it loads when it comes near, waits until its ground is drawn, and goes back to the top. */
export async function drawnMap(page: Page): Promise<void> {
  await page.locator('.written-languages').waitFor({ state: 'detached' });
  await page.locator('#map').scrollIntoViewIfNeeded();
  await page.locator(MAP).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(TILES_MS);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Waits until nothing is being loaded, fonts are there and the map's names have faded in. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(600);
}

async function writeSheet(browser: Browser, shots: readonly Shot[], size: Size, path: string): Promise<void> {
  const { width, height, shown, columns } = SIZES[size];
  const shownHeight = Math.round((shown * height) / width);
  const figures = shots.map(
    ({ name, picture }) =>
      `<figure><img width="${shown}" height="${shownHeight}" src="data:image/jpeg;base64,${picture.toString('base64')}" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  const style = `body{margin:16px;background:#d9d5cc;font:13px sans-serif;display:grid;grid-template-columns:repeat(${columns},${shown}px);gap:14px}figure{margin:0}img{display:block}`;
  const page = await browser.newPage({
    viewport: { width: columns * (shown + 14) + 18, height: 600 },
    deviceScaleFactor: 1,
  });
  await page.setContent(`<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 82 });
  await page.close();
}
