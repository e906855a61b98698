import { chromium, type Page } from 'playwright-core';
import type { ActorPlace } from '../../src/domain/model/search.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import type { BenchRow } from './search-bench.ts';

const SLOWDOWN = 4;
/** Typed one after the other; each differs from the one before in its first result. */
const QUERIES = [
  'huurcontract',
  'maison medicle',
  'apotheek',
  'hoogstraat 346',
  'douche',
  'ocmw',
  'crèche',
  'bib',
];

/**
 * Measures in Chromium, with the processor slowed down four times, how long it takes from typing in the search of the
 * start page until its results stand on the page. Needs the built site; the actors are served in place of the real ones.
 */
export async function browserTimes(
  root: string,
  ...registers: readonly (readonly ActorPlace[])[]
): Promise<BenchRow[]> {
  const serving = await serve({ root });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  try {
    const rows: BenchRow[] = [];
    for (const actors of registers) {
      const page = await browser.newPage();
      const body = JSON.stringify({ actors });
      await page.route('**/search/actors.json', (route) =>
        route.fulfill({ contentType: 'application/json', body }),
      );
      await page.goto(`${serving.url}nl`);
      const milliseconds = await medianTyping(page);
      const aim = actors.length > 1000 ? '≤ 200 ms' : '≤ 50 ms';
      const what = `typing → results among ${actors.length} actors and all streets, ${SLOWDOWN} × slower processor`;
      rows.push([what, `${Math.round(milliseconds)} ms`, aim]);
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await serving.close();
  }
}

async function medianTyping(page: Page): Promise<number> {
  const field = page.getByRole('search').getByRole('textbox').first();
  await field.fill('wonen');
  await page.locator('.find-place-results section').first().waitFor();
  await field.fill('rue haute');
  await page.locator('.find-place-results a[href*="at="]').first().waitFor();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (const query of QUERIES) times.push(await timeOf(page, query));
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}

/** From the input event to the last change of the list before the page is drawn and quiet again. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('.find-place input');
    const list = document.querySelector('.find-place-results');
    if (!field || !list) throw new Error('the search is not on the page');
    const start = performance.now();
    let last = start;
    const watcher = new MutationObserver(() => {
      last = performance.now();
    });
    watcher.observe(list, { childList: true, subtree: true, characterData: true });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    watcher.disconnect();
    return last - start;
  }, query);
}
