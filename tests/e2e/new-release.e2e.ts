import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Serving, serve } from '../../scripts/serve.ts';
import { copySite, marksOf, type ReleaseMarks, turnIntoNext } from '../support/second-release.ts';
import { actorLinks, drawn } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const DIST = resolve(import.meta.dirname, '../../dist');

let root: string;
let site: Serving;
let first: ReleaseMarks;
let second: ReleaseMarks;

/** Puts a release on the server; files of the other are gone. */
function publish(name: 'first' | 'second'): void {
  unlinkSync(join(root, 'dist'));
  symlinkSync(join(root, name), join(root, 'dist'));
}

test.beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'buurtkompas-releases-'));
  for (const name of ['first', 'second']) copySite(DIST, join(root, name));
  first = marksOf(join(root, 'first'));
  second = turnIntoNext(join(root, 'second'), first);
  symlinkSync(join(root, 'first'), join(root, 'dist'));
  site = await serve({ root });
});

test.afterEach(async () => {
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

/** Editions and code that a page has loaded: `first`, `second`, or both when they were mixed. */
const loadedBy = (page: Page) =>
  page.evaluate(
    ([one, two]) => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      const code = names.filter((name) => name.includes('/assets/') && name.endsWith('.js'));
      const isSecond = (name: string) => name.endsWith('.next.js') || name.includes(`/data/${two}/`);
      const told = [
        ...code,
        ...names.filter((name) => name.includes(`/data/${one}/`) || name.includes(`/data/${two}/`)),
      ];
      return [...new Set(told.map((name) => (isSecond(name) ? 'second' : 'first')))];
    },
    [first.edition, second.edition] as const,
  );

const stores = (page: Page) => page.evaluate(() => caches.keys());

const activeRelease = (page: Page) =>
  page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const { port1, port2 } = new MessageChannel();
    return new Promise((done) => {
      port1.onmessage = ({ data }) => done(data);
      active?.postMessage('which', [port2]);
    });
  });

test('a new release never mixes with the old one; old tabs go on; one click shows the new one', {
  tag: '@desktop',
}, async ({ context }) => {
  const old = await context.newPage();
  await old.goto(`${site.url}nl/marollen`);
  await drawn(old);
  await expect
    .poll(() => stores(old), { timeout: 60_000 })
    .toContainEqual(expect.stringContaining(':tiles:'));

  publish('second');
  const fresh = await context.newPage();
  await fresh.goto(`${site.url}nl/marollen`);
  await drawn(fresh);
  await expect(actorLinks(fresh).first()).toBeVisible();
  expect(await loadedBy(fresh)).toEqual(['second']);
  await fresh.close();

  await expect(old.locator('.offline-line')).toContainText('Er is een nieuwe uitgave.', { timeout: 30_000 });
  expect(await activeRelease(old)).toBe(first.id);
  await actorLinks(old).first().click();
  await expect(old.locator('.actor-title')).toBeVisible();
  await old.getByRole('link', { name: 'Over deze kaart' }).click();
  await expect(old.getByText('Uitgave 1 van')).toBeVisible();
  expect(await loadedBy(old)).toEqual(['first']);

  await context.setOffline(true);
  await old.goto(`${site.url}nl/marollen`);
  await expect(old.locator('.offline-line')).toContainText('uitgave 1 van');
  await expect(actorLinks(old).first()).toBeVisible();
  expect(await loadedBy(old)).toEqual(['first']);
  await context.setOffline(false);

  await expect(old.locator('.offline-line')).toContainText('Er is een nieuwe uitgave.');
  await old.getByRole('button', { name: 'Toon de nieuwe uitgave' }).click();
  await expect.poll(() => activeRelease(old).catch(() => null)).toBe(second.id);
  await drawn(old);
  await expect(actorLinks(old).first()).toBeVisible();
  expect(await loadedBy(old)).toEqual(['second']);
  await expect
    .poll(async () => (await stores(old)).filter((name) => name.includes(first.id)), { timeout: 30_000 })
    .toEqual([]);
});

test('another tab of the old release goes on after the new one took over', { tag: '@desktop' }, async ({
  context,
}) => {
  const [old, other] = [await context.newPage(), await context.newPage()];
  for (const page of [old, other]) {
    await page.goto(`${site.url}nl/marollen`);
    await drawn(page);
  }
  await expect
    .poll(() => stores(old), { timeout: 60_000 })
    .toContainEqual(expect.stringContaining(':tiles:'));
  publish('second');
  await old.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await old.getByRole('button', { name: 'Toon de nieuwe uitgave' }).click({ timeout: 30_000 });
  await expect.poll(() => activeRelease(other)).toBe(second.id);

  await actorLinks(other).first().click();
  await expect(other.locator('.actor-title')).toBeVisible();
  await other.getByRole('link', { name: 'Over deze kaart' }).click();
  await expect(other.getByText('Uitgave 1 van')).toBeVisible();
  expect(await loadedBy(other)).toEqual(['first']);
});

test('without an old tab the new release takes over by itself, with the neighbourhoods of the old one', {
  tag: '@desktop',
}, async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`${site.url}nl/marollen`);
  await drawn(page);
  await expect
    .poll(() => stores(page), { timeout: 60_000 })
    .toContainEqual(expect.stringContaining(':tiles:'));
  publish('second');
  await page.goto(`${site.url}nl`);
  await drawn(page);
  await expect.poll(() => activeRelease(page), { timeout: 30_000 }).toBe(second.id);
  await expect(page.locator('.offline-line')).not.toContainText('Er is een nieuwe uitgave.');
  const visited = `data/${second.edition}/ground/marollen.json`;
  await expect
    .poll(() => page.evaluate(async (path) => Boolean(await caches.match(`/${path}`)), visited))
    .toBe(true);
  await context.setOffline(true);
  await page.goto(`${site.url}nl/marollen`);
  await expect(actorLinks(page).first()).toBeVisible();
  await expect(page.locator('.offline-line')).toContainText('uitgave 2 van');
  expect(await loadedBy(page)).toEqual(['second']);
});
