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

/** Starts a browser whose pages share what they have fetched. */
export async function openPrinter(executablePath: string): Promise<PagePrinter> {
  const browser: Browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return { print: (url, layout) => printView(context, url, layout), close: () => browser.close() };
}

/** Opens a layout in the studio, which shows no sheet before. */
async function openLayout(page: Page, layout: string): Promise<void> {
  const buffer = Buffer.from(layout);
  const field = page.locator('input[type="file"][accept*="json"]');
  await field.setInputFiles({ name: 'layout.json', mimeType: 'application/json', buffer });
}

async function printView(
  context: BrowserContext,
  url: string,
  layout: string | undefined,
): ReturnType<PagePrinter['print']> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    if (layout !== undefined) await openLayout(page, layout);
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
  } finally {
    await page.close();
  }
}
