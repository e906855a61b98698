import { axeFindings } from '../support/axe.ts';
import { actorLinks, drawn, expect, mapReady, test, visit } from '../support/site.ts';

/** Pages besides those of access-axe.e2e.ts, and what stands there once everything has come. */
const PAGES = [
  { path: '/fr/here', ready: 'main h1' },
  { path: '/fr/compare?theme=housing&per=residents', ready: 'table' },
  { path: '/ar/list/paper?places=marollen.bosch&at=4.34630,50.83650', ready: '.step-list li' },
  { path: '/uk/compare', ready: 'table' },
];
/** Pages that show every component, for the other looks. */
const IN_LOOKS = [
  { path: '/nl', ready: '.neighbourhood-list a' },
  { path: '/fr/marollen', ready: '#actor-list .actor-item' },
  { path: '/en/marollen/la-fontaine', ready: '.actor-title' },
  { path: '/nl/style', ready: 'main h1' },
  { path: '/fr/about', ready: '.about-sources' },
];

for (const { look, pages } of [
  { look: 'light', pages: PAGES },
  { look: 'dark', pages: IN_LOOKS },
  { look: 'contrast', pages: IN_LOOKS },
]) {
  test(`axe finds nothing in the look ${look}, one page after the other`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript((chosen) => localStorage.setItem('buurtkompas.look', chosen), look);
    await page.goto('/fr/about');
    await drawn(page);
    for (const { path, ready } of pages) {
      await visit(page, path);
      await expect(page.locator('html'), path).toHaveAttribute('lang', path.slice(1, 3));
      await expect(page.locator(ready).first(), path).toBeVisible();
      if (/marollen$/.test(path)) await mapReady(page);
      expect.soft(await axeFindings(page), path).toEqual([]);
    }
  });
}

for (const path of ['/fr', '/nl/anneessens', '/ar/marollen/la-fontaine', '/nl/region']) {
  test(`axe finds nothing on ${path} as the build wrote it`, async ({ page }) => {
    await page.route(/\/data\//, () => undefined);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // The list of the Region has 1,564 entries of one make; a hundred say as much and take a tenth of the time.
    await page.evaluate((most) => {
      for (const entry of [...document.querySelectorAll('main li')].slice(most)) entry.remove();
    }, 100);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the skip link leads to the list and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar de lijst' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a marker opens its actor by keyboard, and choosing in the list marks it on the map', async ({
  page,
}) => {
  await page.goto('/nl/anneessens?theme=social-ties');
  await mapReady(page);
  const marker = page.locator('#map [data-actors="1"]').first();
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/anneessens\/[a-z0-9-]+\?theme=social-ties$/);
  await expect(page.locator('.actor-title')).toBeVisible();
});
