import { axeFindings } from '../support/axe.ts';
import { actorLinks, expect, mapReady, test } from '../support/site.ts';

/** Pages besides those of access-axe.e2e.ts, which are in the light look too. */
const PAGES = [
  '/fr/here',
  '/fr/compare?theme=housing&per=residents',
  '/ar/list/paper?places=marollen.bosch&at=4.34630,50.83650',
  '/uk/compare',
];

/** Those, some pages as the build wrote them, and the pages that show every component in the other looks. */
const CASES: readonly { path: string; look: string; writtenOnly?: boolean }[] = [
  ...PAGES.map((path) => ({ path, look: 'light' })),
  ...['/fr', '/nl/anneessens', '/ar/marollen/la-fontaine', '/nl/region'].map((path) => ({
    path,
    look: 'light',
    writtenOnly: true,
  })),
  ...['/nl', '/fr/marollen', '/en/marollen/la-fontaine', '/nl/style', '/fr/about'].flatMap((path) =>
    ['dark', 'contrast'].map((look) => ({ path, look })),
  ),
];

for (const { path, look, writtenOnly } of CASES) {
  test(`axe finds nothing on ${path} in the look ${look}${writtenOnly ? ', as the build wrote it' : ''}`, async ({
    page,
    watched,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('buurtkompas.look', chosen), look);
    if (writtenOnly) await page.route(/\/data\//, () => undefined);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (!writtenOnly) await expect(page.locator('.written-languages')).toHaveCount(0);
    if (/marollen$/.test(path)) await mapReady(page);
    if (/bosch.*at=/.test(path)) await expect(page.locator('.step-list li').first()).toBeVisible();
    if (/here\?/.test(path)) await expect(page.locator('.here-compass')).toBeVisible();
    if (/compare|with=/.test(path)) await expect(page.getByRole('table').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    if (path.includes('nergens')) watched.consoleErrors.length = 0;
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
