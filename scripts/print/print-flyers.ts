import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import type { Language } from '../../src/domain/model/identity.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';
import { buildSite } from '../build.ts';
import { serve } from '../serve.ts';
import type { OnProgress } from '../support/progress.ts';
import { settledPdf } from './settled-pdf.ts';

export interface PrintOptions {
  readonly root: string;
  /** ids; an empty list means all */
  readonly neighbourhoods: readonly string[];
  readonly languages: readonly Language[];
  /** folder the PDF files are written to; made when missing */
  readonly out: string;
  /** published address the QR code leads to; null when there is none */
  readonly site: string | null;
  /** list of BAR neighbourhoods, 2025 by default */
  readonly list?: string;
  readonly onProgress: OnProgress;
}

const READY_WITHIN_MS = 60_000;

/**
 * Prints flyers as two-sided A3 PDF files named `<id>-<language>-a3.pdf`, and gives their paths. Builds what is
 * missing first. Throws an Error that names what is wrong: an unknown neighbourhood, no browser, a page that
 * could not be laid out.
 */
export async function printFlyers(options: PrintOptions): Promise<readonly string[]> {
  const executablePath = await findBrowser();
  await buildSite({ root: options.root, onProgress: options.onProgress, list: options.list ?? '2025' });
  const ids = chosenIds(options);
  const { date } = readManifest(options.root).edition;
  mkdirSync(options.out, { recursive: true });
  const serving = await serve({ root: options.root });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const files: string[] = [];
    for (const id of ids) {
      for (const language of options.languages) {
        options.onProgress(`${id} · ${language}`);
        const pdf = await printOne(browser, pageUrl(serving.url, id, language, options.site));
        const file = join(options.out, `${id}-${language}-a3.pdf`);
        writeFileSync(`${file}.part`, settledPdf(pdf, date));
        renameSync(`${file}.part`, file);
        files.push(file);
      }
    }
    return files;
  } finally {
    await browser.close();
    await serving.close();
  }
}

function pageUrl(base: string, id: string, language: Language, site: string | null): string {
  const url = new URL(`${language}/${id}/print`, base);
  url.searchParams.set('sheet', 'a3');
  if (site) url.searchParams.set('site', site);
  return url.href;
}

async function printOne(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const done = page.locator('html[data-print-ready], html[data-print-failed]');
    await done.waitFor({ state: 'attached', timeout: READY_WITHIN_MS });
    const problem = await done.getAttribute('data-print-failed');
    if (problem !== null) throw new Error(`The flyer cannot be laid out: ${problem}`);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

function readManifest(root: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(root, 'data/public/manifest.json'), 'utf8')));
}

/** The neighbourhoods to print; throws with the list of known ids when one is unknown. */
function chosenIds({ root, neighbourhoods }: PrintOptions): readonly string[] {
  const file = join(root, 'data/public/neighbourhoods.geojson');
  const { features } = NeighbourhoodCollection.parse(JSON.parse(readFileSync(file, 'utf8')));
  const known: readonly string[] = features.map((feature) => feature.properties.id);
  for (const id of neighbourhoods) {
    if (!known.includes(id)) {
      throw new Error(`There is no neighbourhood “${id}”. Known: ${[...known].sort().join(', ')}.`);
    }
  }
  return neighbourhoods.length > 0 ? neighbourhoods : known;
}
