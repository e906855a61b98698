import type { Page } from '@playwright/test';
import { breakingSite } from '../support/breaking-site.ts';
import { forgetMissingNetwork, keptOnDevice, visitAndKeep } from '../support/offline.ts';
import { actorLinks, drawn, expect, mapReady, test } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);
// A busy machine answers so slowly that the browser takes its line for a poor one, over which little comes unasked.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' }, configurable: true });
  }),
);

/** How many things of the background map are drawn. */
const groundDrawn = (page: Page) =>
  page.evaluate(() => {
    type WithMap = HTMLElement & {
      map: { queryRenderedFeatures(): readonly { readonly source: string }[] };
    };
    const { map } = document.querySelector('#map .area-map__canvas') as WithMap;
    return map.queryRenderedFeatures().filter(({ source }) => source === 'ground').length;
  });

test('after one visit list, search, entry, map and sheet are there without network', async ({
  page,
  context,
  watched,
}) => {
  await visitAndKeep(page);
  const count = await actorLinks(page).count();
  await context.setOffline(true);
  await page.reload();
  await expect(actorLinks(page)).toHaveCount(count);
  await expect(page.locator('.offline-line')).toContainText('Zonder internet: je ziet uitgave 1 van');
  await mapReady(page);
  await expect.poll(() => groundDrawn(page)).toBeGreaterThan(50);

  await actorLinks(page).first().click();
  await expect(page.locator('.actor-title')).toBeVisible();
  await page.reload();
  await expect(page.locator('.actor-title')).toBeVisible();

  await page.goto('/nl');
  await page.getByLabel('Straat, plek of buurt').fill('dokter');
  await expect(page.locator('.find-place-results a').first()).toBeVisible();

  await page.goto('/nl/marollen/print');
  await expect(page.locator('.flyer-page').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
  forgetMissingNetwork(watched);
});

test.describe('on one size of screen', { tag: '@desktop' }, () => {
  test('a neighbourhood that was not visited says so without network, in the language of its address', async ({
    page,
    context,
    watched,
  }) => {
    await visitAndKeep(page);
    await context.setOffline(true);
    await page.goto('/fr/anneessens');
    await expect(page.getByRole('alert')).toContainText('Ceci n’est pas sur cet appareil');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anneessens');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(actorLinks(page).first()).toBeVisible();
    forgetMissingNetwork(watched);
  });

  test('one button keeps the whole Region, with its size told before', async ({ page, context, watched }) => {
    await page.goto('/nl/offline');
    await page.getByRole('button', { name: /^Bewaar heel Brussel op dit toestel \(\d+,\d\sMB\)$/ }).click();
    await expect(page.getByText('Heel Brussel staat op dit toestel.')).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    for (const area of ['anneessens', 'koekelberg', 'region']) {
      await page.goto(`/nl/${area}`);
      await expect(actorLinks(page).first()).toBeVisible();
    }
    await page.goto('/nl/koekelberg/print');
    await expect(page.locator('.flyer-page').first()).toBeVisible();
    await context.setOffline(false);

    await page.goto('/nl/offline');
    await page.getByRole('button', { name: 'Verwijder alles van dit toestel' }).click();
    await expect(page.getByText('Alles is weg.')).toBeVisible();
    expect((await page.evaluate(() => caches.keys())).filter((name) => /:(data|tiles):/.test(name))).toEqual(
      [],
    );
    await page.goto('/nl/anneessens');
    await drawn(page);
    await page.waitForTimeout(5000);
    expect((await page.evaluate(() => caches.keys())).filter((name) => /:(data|tiles):/.test(name))).toEqual(
      [],
    );
    forgetMissingNetwork(watched);
  });

  test('keeping the whole Region can be stopped, and what came stays', async ({ page, baseURL, watched }) => {
    const site = await breakingSite(baseURL ?? '', (path) =>
      path.includes('ground/noordwijk') ? 'hangs' : null,
    );
    await page.goto(`${site.url}nl/offline`);
    await page.getByRole('button', { name: /^Bewaar heel Brussel/ }).click();
    await expect(page.getByRole('link', { name: 'Anneessens' })).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.waitForTimeout(2000);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('alert')).toHaveText('Gestopt. Wat er al is, blijft.');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Anneessens' })).toBeVisible();
    await site.close();
    watched.foreignRequests.length = 0;
  });

  test('a full device says so in one sentence, and the list stays', async ({ page }) => {
    await page.goto('/nl/offline');
    await keptOnDevice(page);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
    await page.getByRole('button', { name: /^Bewaar heel Brussel/ }).click();
    await expect(page.getByRole('alert')).toHaveText('Dit toestel is vol. Met internet werkt alles verder.');
    await page.goto('/nl/marollen');
    await expect(actorLinks(page).first()).toBeVisible();
  });

  test('half an archive is not kept: the list stays without network, and a sentence tells of the map', async ({
    page,
    context,
    baseURL,
    watched,
  }) => {
    const site = await breakingSite(baseURL ?? '', (path, { range }) =>
      /\.pmtiles$/.test(path) && range === undefined ? 'breaks' : null,
    );
    await page.goto(`${site.url}nl/marollen`);
    await drawn(page);
    await expect.poll(() => site.broken(), { timeout: 60_000 }).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await expect(actorLinks(page).first()).toBeVisible();
    await expect(page.locator('.map-warning')).toBeVisible();
    await site.close();
    watched.consoleErrors.length = 0;
    watched.foreignRequests.length = 0;
  });

  test('a line that breaks before anything is kept takes nothing away', async ({
    page,
    context,
    watched,
  }) => {
    // The parts of the page whose code comes after the list never come.
    await page.route(
      /\/assets\/(filter-bar|near-area|list-aloud|keep-button|hours-in-line|theme-compass|area-after-list|campaign-banner)-/,
      (route) => route.abort(),
    );
    await page.goto('/nl/marollen');
    await drawn(page);
    await expect(actorLinks(page).first()).toBeVisible();
    await context.setOffline(true);
    await page.waitForTimeout(4000);
    await expect(actorLinks(page).first()).toBeVisible();
    watched.consoleErrors.length = 0;
  });

  test.describe('where the browser keeps nothing', () => {
    test.use({ withMap: false });

    test('blocked storage changes nothing on the list, and the page about it says so', async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
        Object.defineProperty(CacheStorage.prototype, 'open', { value: refuse });
      });
      await page.goto('/nl/marollen');
      await expect(actorLinks(page).first()).toBeVisible();
      await page.goto('/nl/offline');
      await expect(page.getByRole('alert')).toHaveText(/Dit toestel laat bewaren niet toe/);
    });

    test('a browser without service workers shows the list, and the page about it says so', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      await page.goto('/nl/marollen');
      await expect(actorLinks(page).first()).toBeVisible();
      await page.goto('/nl/offline');
      await expect(page.getByRole('alert')).toHaveText(/Deze browser kan niets bewaren/);
    });
  });

  test('a line that never answers shows the kept page', async ({ page, baseURL, watched }) => {
    let hangs = false;
    const site = await breakingSite(baseURL ?? '', () => (hangs ? 'hangs' : null));
    await page.goto(`${site.url}nl/marollen`);
    await drawn(page);
    await keptOnDevice(page);
    hangs = true;
    await page.reload();
    await expect(actorLinks(page).first()).toBeVisible({ timeout: 10_000 });
    await site.close();
    watched.consoleErrors.length = 0;
    watched.foreignRequests.length = 0;
  });

  test('who spares data gets nothing unasked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto('/nl/marollen');
    await drawn(page);
    await page.getByRole('link', { name: 'Zonder internet' }).click();
    await expect(page.getByText('Je spaart data. We bewaren niets tot je het vraagt.')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.getByRole('button', { name: /^Bewaar heel Brussel/ }).click();
    await expect(page.getByText('Heel Brussel staat op dit toestel.')).toBeVisible({ timeout: 60_000 });
  });

  test('a device can install the site in the language of the page', async ({ page }) => {
    await page.goto('/fr');
    const session = await page.context().newCDPSession(page);
    const { errors, data = '', url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toMatch(/\/fr\/app\.webmanifest$/);
    const manifest = JSON.parse(data) as { short_name: string; lang: string; icons: { src: string }[] };
    expect([manifest.short_name, manifest.lang]).toEqual(['Buurtkompas', 'fr']);
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
