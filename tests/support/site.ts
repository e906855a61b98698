import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { withoutWebGl } from './no-webgl.ts';
import { TEST_PORT } from './port.ts';

interface Watch {
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
}

function watch(page: Page): Watch {
  const seen: Watch = { consoleErrors: [], foreignRequests: [] };
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => seen.consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const local = origin === `http://localhost:${TEST_PORT}` || protocol === 'data:' || protocol === 'blob:';
    if (!local) seen.foreignRequests.push(request.url());
  });
  return seen;
}

/**
 * A test in a real browser that fails on any console error, policy violation or request to another origin. What asks
 * nothing of the map can do without one (`test.use({ withMap: false })`): drawing it takes half of the work of a page.
 */
export const test = base.extend<{ watched: Watch; withMap: boolean }>({
  withMap: [true, { option: true }],
  watched: [
    async ({ page, withMap }, use) => {
      if (!withMap) await withoutWebGl(page);
      const seen = watch(page);
      await use(seen);
      expect(seen.consoleErrors).toEqual([]);
      expect(seen.foreignRequests).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Brings the map into sight, which asks for its code. */
export async function mapInSight(page: Page): Promise<void> {
  await expect(page.locator('.written-languages')).toHaveCount(0);
  await page.locator('#map').scrollIntoViewIfNeeded();
}

/** Brings the map into sight and waits until it has drawn its markers or areas. */
export async function mapReady(page: Page): Promise<void> {
  await mapInSight(page);
  await expect(page.locator('#map canvas')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('#map .maplibregl-marker').first()).toBeVisible({ timeout: 30_000 });
}

/** Waits until the site's code draws the page in place of what the build wrote out; before, a link loads a new page. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.written-languages')).toHaveCount(0);
  await expect(page.locator('main h1')).toBeVisible();
}

/** Goes to a page of the site as the history buttons do: the code that is there draws it, nothing is loaded anew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** The links of the list of actors, as the site's code draws it. */
export const actorLinks = (page: Page) => page.locator('#actor-list .actor-item .entry-link');

/** The links of the list of actors that the build wrote out, which stands until the drawn one is there. */
export const writtenLinks = (page: Page) =>
  page.locator('section:not(#actor-list) > ul > .actor-item .entry-link');
