import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import type { DataLanguage, NeighbourhoodId } from '../../src/domain/model/identity.ts';
import { type Sheet, sheetFileName, sheetParameters } from '../../src/domain/model/sheet.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';
import { buildSite } from '../build.ts';
import { serve } from '../serve.ts';
import type { OnProgress } from '../support/progress.ts';
import { settledPdf } from './settled-pdf.ts';
import type { ChooseSheets } from './sheet-options.ts';

export interface PrintOptions {
  readonly root: string;
  readonly sheets: ChooseSheets;
  readonly languages: readonly DataLanguage[];
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
 * Prints sheets as PDF files named by `sheetFileName`, and gives their paths. Builds what is missing first. Throws
 * an Error that names what is wrong: an unknown neighbourhood, no browser, a page that could not be laid out.
 */
export async function printSheets(options: PrintOptions): Promise<readonly string[]> {
  const executablePath = await findBrowser();
  await buildSite({ root: options.root, onProgress: options.onProgress, list: options.list ?? '2025' });
  const sheets = options.sheets(builtNeighbourhoods(options.root));
  mkdirSync(options.out, { recursive: true });
  const serving = await serve({ root: options.root });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const files: string[] = [];
    for (const sheet of sheets) {
      for (const language of options.languages) {
        options.onProgress(sheetFileName(sheet, language).replaceAll('_', ' + '));
        files.push(await printOne(browser, serving.url, sheet, language, options));
      }
    }
    return files;
  } finally {
    await browser.close();
    await serving.close();
  }
}

/** The address of a sheet's print view. */
function pageUrl(base: string, sheet: Sheet, language: DataLanguage, site: string | null): string {
  const path = sheet.kind === 'a3' ? `${sheet.area}/print` : 'print';
  const url = new URL(`${language}/${path}`, base);
  for (const [name, value] of sheetParameters(sheet)) url.searchParams.set(name, value);
  if (site) url.searchParams.set('site', site);
  return url.href;
}

async function printOne(
  browser: Browser,
  base: string,
  sheet: Sheet,
  language: DataLanguage,
  { root, out, site }: PrintOptions,
): Promise<string> {
  const pdf = await pdfOf(browser, pageUrl(base, sheet, language, site));
  const file = join(out, `${sheetFileName(sheet, language)}.pdf`);
  writeFileSync(`${file}.part`, settledPdf(pdf, readManifest(root).edition.date));
  renameSync(`${file}.part`, file);
  return file;
}

async function pdfOf(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const done = page.locator('html[data-print-ready], html[data-print-failed]');
    await done.waitFor({ state: 'attached', timeout: READY_WITHIN_MS });
    const problem = await done.getAttribute('data-print-failed');
    if (problem !== null) throw new Error(`The sheet cannot be laid out: ${problem}`);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

function readManifest(root: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(root, 'data/public/manifest.json'), 'utf8')));
}

function builtNeighbourhoods(root: string): readonly NeighbourhoodId[] {
  const file = join(root, 'data/public/neighbourhoods.geojson');
  const { features } = NeighbourhoodCollection.parse(JSON.parse(readFileSync(file, 'utf8')));
  return features.map(({ properties }) => properties.id);
}
