import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { TEST_PORT } from '../support/port.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SITE = `http://localhost:${TEST_PORT}/`;

/** The page of somebody else, at another origin, with a policy of its own. */
const HOST_PAGE = `<!doctype html><html lang="fr"><head><title>Une autre page</title>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${SITE}; connect-src ${SITE}; frame-src ${SITE}">
  <script src="${SITE}embed.js" defer></script></head><body><main><h1>Une autre page</h1>
  <buurtkompas-list neighbourhood="marollen" theme="housing"></buurtkompas-list>
  <iframe title="Marolles" src="${SITE}fr/embed/marollen?theme=housing" width="320" height="500"></iframe>
</main></body></html>`;

let server: Server;
let host = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(HOST_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

test('a page of another origin shows the list of a neighbourhood with telephone links', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(host);
  const list = page.locator('buurtkompas-list');
  await expect(list.getByRole('status')).toHaveText(/^\d+ lieux$/);
  const shown = Number.parseInt((await list.getByRole('status').textContent()) ?? '', 10);
  await expect(list.getByRole('listitem')).toHaveCount(shown);
  await expect(list.getByRole('link', { name: /^Appeler/ }).first()).toHaveAttribute('href', /^tel:\+32/);
  await expect(list.getByRole('link', { name: 'Ouvrir toute la carte' })).toHaveAttribute(
    'href',
    `${SITE}fr/marollen`,
  );
  await list.evaluate((element) => element.setAttribute('language', 'nl'));
  await expect(list.getByRole('status')).toHaveText(`${shown} plekken`);
  expect(errors).toEqual([]);
});

test('the frame shows the same actors, and only pages made for it may be framed', async ({ page }) => {
  await page.goto(host);
  const list = page.locator('buurtkompas-list');
  await expect(list.getByRole('status')).toHaveText(/lieux$/);
  const shown = await list.getByRole('listitem').count();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Marolles');
  await expect(frame.locator('[data-actor]:visible')).toHaveCount(shown);
  await expect(frame.getByText('Logement', { exact: true }).first()).toBeVisible();
  const own = await page.request.get(`${SITE}fr/marollen`);
  expect(own.headers()['x-frame-options']).toBe('SAMEORIGIN');
});

test('a list that cannot be had says so and keeps the way to the map', async ({ page }) => {
  await page.route(/latest\.json/, (route) => route.abort());
  await page.goto(host);
  const list = page.locator('buurtkompas-list');
  await expect(list.getByRole('alert')).toHaveText('Nous ne pouvons pas charger la liste.');
  await expect(list.getByRole('link')).toHaveAttribute('href', `${SITE}fr/marollen`);
});

test('axe finds nothing in the list and in the page for a frame', async ({ page }) => {
  const run = async (): Promise<readonly string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const tool = globalThis as unknown as {
        axe: {
          run(
            what: unknown,
            how: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const options = { runOnly: { type: 'tag', values: tags }, iframes: false };
      const { violations } = await tool.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  };
  await page.goto(host);
  await expect(page.locator('buurtkompas-list').getByRole('status')).toHaveText(/lieux$/);
  expect(await run()).toEqual([]);
  for (const path of ['fr/embed/marollen?theme=housing', 'ar/embed/anneessens']) {
    await page.goto(SITE + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await run()).toEqual([]);
  }
});

test('the page for a frame fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto(`${SITE}nl/embed/marollen`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
