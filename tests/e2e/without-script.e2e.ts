import { actorLinks, expect, mapReady, test, writtenLinks } from '../support/site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one gets from the start page over a neighbourhood and an actor to a telephone', async ({ page }) => {
    await page.goto('/nl');
    await page.getByRole('link', { name: /Marollen/ }).click();
    await expect(page).toHaveURL(/\/nl\/marollen$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Marollen');
    await expect(page.locator('#map')).toBeHidden();
    await page.getByRole('link', { name: /^La Fontaine/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('La Fontaine');
    await expect(page.getByRole('link', { name: /^Bel/ })).toHaveAttribute('href', 'tel:+3225100910');
    await expect(page.getByText('Hoogstraat 346')).toBeVisible();
  });

  test('the same page stands in another language, with the emergency numbers', async ({ page }) => {
    await page.goto('/nl/marollen');
    await page.getByRole('navigation', { name: 'Taal' }).getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/marollen$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Marolles');
    await expect(page.locator('.site-footer').getByRole('link', { name: '112' })).toBeVisible();
  });

  test('nothing scrolls sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/nl', '/nl/marollen', '/fr/marollen/la-fontaine']) {
      await page.goto(path);
      const box = await page.locator('.site').boundingBox();
      const header = await page.locator('.site-header').boundingBox();
      expect([path, box?.width, header?.width]).toEqual([path, 320, 320]);
    }
  });

  test('a page that needs it says so and leads to the lists', async ({ page }) => {
    await page.goto('/fr/here');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.locator('noscript a').click();
    await expect(page.getByRole('link', { name: /Marolles/ })).toBeVisible();
  });
});

test('the written list stays until the drawn one takes its place, and nothing moves', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/data\/.*marollen\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { moved: number };
    seen.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/nl/marollen');
  await expect(writtenLinks(page).first()).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
  release();
  await expect(page.getByRole('search')).toBeVisible();
  await expect(actorLinks(page).first()).toBeVisible();
  await mapReady(page);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.1);
});

test('a language chosen on the written page keeps the choices of the address', async ({ page }) => {
  await page.route(/\/data\//, () => undefined);
  await page.goto('/nl/marollen?theme=housing');
  const french = page.getByRole('link', { name: 'fr Français' });
  await expect(french).toHaveAttribute('href', /\/fr\/marollen\?theme=housing$/);
});

test('the reader keeps the link that had the focus', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/data\/.*marollen\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/nl/marollen');
  await writtenLinks(page).nth(3).focus();
  const name = await writtenLinks(page).nth(3).locator('.actor-name').textContent();
  release();
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.locator('.actor-item .entry-link:focus .actor-name')).toHaveText(name ?? '');
});
