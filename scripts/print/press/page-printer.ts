import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../browser.ts';

const READY_WITHIN_MS = 60_000;

/** A browser that turns print views into PDFs. */
export interface PagePrinter {
  /** Gives the PDF and what its layout had to move, cut or continue; rejects with what cannot be laid out. */
  print(
    url: string,
    layout?: string,
  ): Promise<{ readonly pdf: Uint8Array; readonly notices: readonly Notice[] }>;
  close(): Promise<void>;
}

interface Notice {
  readonly code: string;
  readonly subject: string;
}

/**
 * Starts a browser with one page, which goes from sheet to sheet as a reader does who follows links: the site's code is
 * started once, and what two sheets have in common is loaded and laid out once. After a failure, and for a layout of the studio, the
 * page is a new one.
 */
export async function openPrinter(executablePath: string): Promise<PagePrinter> {
  const browser: Browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  let page: Page | null = null;
  const print: PagePrinter['print'] = async (url, layout) => {
    const before = layout === undefined ? page : null;
    page = null;
    const shown = before ? await goOn(before, url) : await opened(context, url);
    if (layout !== undefined) await openLayout(shown, layout);
    const printed = await printShown(shown);
    page = layout === undefined ? shown : null;
    return printed;
  };
  return { print, close: () => browser.close() };
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
  for (const left of context.pages()) await left.close();
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Goes to another sheet within the site; what the last sheet said of itself goes first. */
async function goOn(page: Page, url: string): Promise<Page> {
  await page.evaluate((address) => {
    const { dataset } = document.documentElement;
    for (const said of ['printReady', 'printFailed', 'printNotices']) delete dataset[said];
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
  return page;
}

/** Opens a layout in the studio, which shows no sheet before. */
async function openLayout(page: Page, layout: string): Promise<void> {
  const buffer = Buffer.from(layout);
  const field = page.locator('input[type="file"][accept*="json"]');
  await field.setInputFiles({ name: 'layout.json', mimeType: 'application/json', buffer });
}

async function printShown(page: Page): ReturnType<PagePrinter['print']> {
  const done = page.locator('html[data-print-ready], html[data-print-failed]');
  await done.waitFor({ state: 'attached', timeout: READY_WITHIN_MS });
  const problem = await done.getAttribute('data-print-failed');
  if (problem !== null) throw new Error(`The sheet cannot be laid out: ${problem}`);
  const notices = JSON.parse((await done.getAttribute('data-print-notices')) ?? '[]') as Notice[];
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return { pdf, notices };
}
