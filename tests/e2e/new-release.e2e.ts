import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Serving, serve } from '../../scripts/serve.ts';
import { withoutWebGl } from '../support/no-webgl.ts';
import { copySite, marksOf, type ReleaseMarks, turnIntoNext } from '../support/second-release.ts';
import { actorLinks, drawn } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const DIST = resolve(import.meta.dirname, '../../dist');

/** A machine of two cores that draws a map as well may take this long for a worker that stores its files. */
const PATIENCE = { timeout: 60_000 };

let root: string;
let site: Serving;
let first: ReleaseMarks;
let second: ReleaseMarks;

/** Puts a release on the server; files of the other are gone. */
function publish(name: 'first' | 'second'): void {
  rmSync(join(root, 'dist'), { force: true });
  symlinkSync(join(root, name), join(root, 'dist'));
}

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'buurtkompas-releases-'));
  for (const name of ['first', 'second']) copySite(DIST, join(root, name));
  first = marksOf(join(root, 'first'));
  second = turnIntoNext(join(root, 'second'), first);
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test.beforeEach(async ({ context }) => {
  await withoutWebGl(context);
  publish('first');
  site = await serve({ root });
});

test.afterEach(() => site.close());

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

/** Everything that comes unasked has come: what is under way while the old files go would fail. */
const allKept = (page: Page) =>
  page.evaluate(async (edition) => {
    const last = ['network.json', 'places.json'].map((name) => caches.match(`/data/${edition}/${name}`));
    return (await Promise.all(last)).every(Boolean);
  }, first.edition);

/**
 * Where the newer worker stands. Looks only at the registration: a browser that is asked to change workers waits until the
 * old one has nothing to do, and each question to that worker would put it off.
 */
const newerWorker = (page: Page) =>
  page.evaluate(async (id) => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    if (waiting) return 'waiting';
    if (installing) return 'installing';
    const shells = (await caches.keys()).filter((name) => name.includes(':shell:'));
    return active?.state === 'activated' && shells.some((name) => name.includes(id)) ? 'active' : 'unknown';
  }, second.id);

test('a new release never mixes with the old one; old tabs go on; one click shows the new one', {
  tag: '@desktop',
}, async ({ context }) => {
  const old = await context.newPage();
  await old.goto(`${site.url}nl/marollen`);
  await drawn(old);
  await expect.poll(() => allKept(old), PATIENCE).toBe(true);

  publish('second');
  const fresh = await context.newPage();
  await fresh.goto(`${site.url}nl/marollen`);
  await drawn(fresh);
  await expect(actorLinks(fresh).first()).toBeVisible();
  expect(await loadedBy(fresh)).toEqual(['second']);
  await expect.poll(() => newerWorker(fresh), PATIENCE).toBe('waiting');
  await fresh.close();

  await expect(old.locator('.offline-line')).toContainText('Er is een nieuwe uitgave.', PATIENCE);
  expect(await newerWorker(old)).toBe('waiting');
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
  await expect.poll(() => newerWorker(old).catch(() => null), PATIENCE).toBe('active');
  await drawn(old);
  await expect(actorLinks(old).first()).toBeVisible();
  expect(await loadedBy(old)).toEqual(['second']);
  await expect
    .poll(async () => (await stores(old)).filter((name) => name.includes(first.id)), PATIENCE)
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
  await expect.poll(() => allKept(old), PATIENCE).toBe(true);
  publish('second');
  await old.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await old.getByRole('button', { name: 'Toon de nieuwe uitgave' }).click(PATIENCE);
  await expect.poll(() => newerWorker(other), PATIENCE).toBe('active');

  await actorLinks(other).first().click();
  await expect(other.locator('.actor-title')).toBeVisible();
  await other.getByRole('link', { name: 'Over deze kaart' }).click();
  await expect(other.getByText('Uitgave 1 van')).toBeVisible();
  expect(await loadedBy(other)).toEqual(['first']);
});

// When the browser then changes workers is its own affair: one that is watched by a test puts it off.
test('without an old tab the new release shows itself unasked and keeps the neighbourhoods of the old one', {
  tag: '@desktop',
}, async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`${site.url}nl/marollen`);
  await drawn(page);
  await expect.poll(() => allKept(page), PATIENCE).toBe(true);
  publish('second');
  await page.goto(`${site.url}nl`);
  await drawn(page);
  await expect.poll(() => newerWorker(page), PATIENCE).toMatch(/waiting|active/);
  const visited = `data/${second.edition}/ground/marollen.json`;
  await expect
    .poll(() => page.evaluate(async (path) => Boolean(await caches.match(`/${path}`)), visited), PATIENCE)
    .toBe(true);
  await expect(page.locator('.offline-line')).not.toContainText('Er is een nieuwe uitgave.');
  expect(await loadedBy(page)).toEqual(['second']);
});
