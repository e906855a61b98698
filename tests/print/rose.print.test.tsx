import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.ts';
import { roseTokens } from '../../scripts/palette/rose-tokens.ts';
import { ActorRose } from '../../src/compass/actor-rose.tsx';
import { actorRoseSvg } from '../../src/compass/actor-rose-svg.ts';
import { neighbourhoodRoseSvg } from '../../src/compass/neighbourhood-rose-svg.ts';
import { PAPER_PAINT } from '../../src/compass/paper-paint.ts';
import type { ActorRoseForm } from '../../src/domain/compass/rose.ts';
import { Rose } from '../../src/print/rose.tsx';
import { pixelDifference } from '../support/pixels.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/compass');
const FONT =
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';
const FONT_FACE = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:700;src:url(data:font/woff2;base64,${readFileSync(FONT).toString('base64')})}`;
const SIDE_PX = 240;
const SIDE_MM = (SIDE_PX * 25.4) / 96;
const THEMES = ['admin', 'housing', 'foreigners-rights', 'justice', 'work-training'] as const;
const COUNTS = { housing: 6, 'physical-health': 8, elderly: 1, 'youth-school': 19, 'social-ties': 16 };

let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  page = await browser.newPage({ viewport: { width: 480, height: SIDE_PX } });
  folder = mkdtempSync(join(tmpdir(), 'buurtkompas-rose-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function show(body: string, look = 'light'): Promise<void> {
  const style = `${FONT_FACE}${roseTokens()}@page{margin:0;size:${SIDE_MM}mm ${SIDE_MM}mm}body{margin:0;background:var(--rose-plate)}svg{display:block;float:left}`;
  await page.setContent(
    `<!doctype html><html data-look="${look}"><style>${style}</style><body>${body}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function screenshot(body: string): Promise<Buffer> {
  await show(body);
  return page.screenshot({ clip: { x: 0, y: 0, width: SIDE_PX, height: SIDE_PX } });
}

/** The picture of the first page of a PDF that Chromium prints, at 96 pixels per inch. */
async function printed(body: string): Promise<Buffer> {
  await show(body);
  const pdf = join(folder, 'rose.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const done = spawnSync('pdftoppm', [
    '-r',
    '96',
    '-png',
    '-singlefile',
    '-scale-to',
    `${SIDE_PX}`,
    pdf,
    join(folder, 'rose'),
  ]);
  if (done.status !== 0) throw new Error(`pdftoppm: ${done.stderr}`);
  return readFileSync(join(folder, 'rose.png'));
}

describe('the same rose on screen, as a map icon and in a PDF', () => {
  it.each(['sign', 'marker', 'figure'] as const)('looks the same as a %s', async (form: ActorRoseForm) => {
    const rose = { themes: THEMES, number: 48, sizePx: SIDE_PX, form, paint: PAPER_PAINT };
    const screen = await screenshot(renderToStaticMarkup(<ActorRose {...rose} language="en" />));
    const icon = await screenshot(actorRoseSvg(rose));
    const item = {
      kind: 'rose',
      x: SIDE_MM / 2,
      y: SIDE_MM / 2,
      sizeMm: SIDE_MM,
      themes: THEMES,
      number: 48,
      form,
    } as const;
    const paper = await printed(
      `<svg width="${SIDE_MM}mm" height="${SIDE_MM}mm" viewBox="0 0 ${SIDE_MM} ${SIDE_MM}">${renderToStaticMarkup(<Rose item={item} />)}</svg>`,
    );
    expect(await pixelDifference(page, screen, icon, 0)).toEqual({ sameSize: true, share: 0 });
    const { sameSize, share } = await pixelDifference(page, screen, paper, 64);
    expect(sameSize).toBe(true);
    expect(share, 'edges are smoothed in another way by the PDF reader, nothing else differs').toBeLessThan(
      0.02,
    );
  });
});

const SHEET = [
  actorRoseSvg({ themes: ['housing', 'justice'], number: 48, sizePx: 20 }),
  actorRoseSvg({ themes: ['youth-school', 'family-ties', 'social-ties'], number: 27, sizePx: 36 }),
  actorRoseSvg({ themes: THEMES, number: 108, sizePx: 44 }),
  actorRoseSvg({ themes: THEMES, number: 48, sizePx: 120 }),
  neighbourhoodRoseSvg({ counts: COUNTS, sizePx: 240, selected: [] }),
].join('');

describe('golden pictures', () => {
  it.each(['light', 'dark', 'contrast'])(
    'roses in the %s look are as they were; REGEN=1 renews them',
    async (look) => {
      await show(SHEET, look);
      const drawn = await page.screenshot();
      const file = join(FIXTURES, `roses-${look}.png`);
      if (process.env['REGEN'] === '1') writeFileSync(file, drawn);
      expect(existsSync(file), `${file} is missing: run with REGEN=1 and look at it`).toBe(true);
      const { sameSize, share } = await pixelDifference(page, readFileSync(file), drawn);
      expect(sameSize).toBe(true);
      // Two builds of one Chromium differ by 0.0046 at the edges of letters.
      expect(share).toBeLessThan(0.006);
    },
  );
});
