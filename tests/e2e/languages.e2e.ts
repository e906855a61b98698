import type { Page } from '@playwright/test';
import { sideways } from '../support/measures.ts';
import { speakPseudo } from '../support/pseudo-language.ts';
import { actorLinks, drawn, expect, test, visit } from '../support/site.ts';

test.use({ withMap: false });

/** Where each petal of the first compass stands, in pixels from the compass's own corner. */
async function petalPlaces(page: Page): Promise<readonly (readonly number[])[]> {
  const petals = page.locator('.choose-need-compass [role="button"]');
  await expect(petals.first()).toBeVisible();
  return petals.evaluateAll((all) => {
    const corner = all[0]?.closest('svg')?.getBoundingClientRect();
    return all.map((petal) => {
      const box = petal.getBoundingClientRect();
      return [Math.round(box.x - (corner?.x ?? 0)), Math.round(box.y - (corner?.y ?? 0))];
    });
  });
}

test('a reader of Arabic goes from the start to a telephone number, right to left', async ({ page }) => {
  await page.goto('/ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ابحث عن مساعدة قريبة منك');
  await page.locator('.neighbourhood-list').getByRole('link', { name: 'Marolles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marolles');
  await expect(actorLinks(page).first()).toBeVisible();
  const count = await actorLinks(page).count();
  await page
    .getByRole('button', { name: /^السكن/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/ar\/marollen\?theme=housing$/);
  await expect.poll(() => actorLinks(page).count()).toBeLessThan(count);
  await page.goto('/ar/marollen/la-fontaine');
  const call = page.getByRole('link', { name: /اتصال/ }).first();
  await expect(call).toHaveAttribute('href', 'tel:+3225100910');
  const number = call.getByText('02 510 09 10');
  expect(await number.evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('names keep their own language and direction within Arabic', async ({ page }) => {
  await page.goto('/ar/marollen/la-fontaine');
  const name = page.getByRole('heading', { level: 1 }).locator('bdi');
  await expect(name).toHaveText('La Fontaine');
  expect(await name.evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
  await expect(page.locator('.actor-summary bdi')).toHaveAttribute('lang', 'fr');
});

test('a compass is not mirrored: north is up and east is right in Arabic too', async ({ page }) => {
  await page.goto('/fr');
  const french = await petalPlaces(page);
  await page.goto('/ar');
  expect(await petalPlaces(page)).toEqual(french);
  expect(french).toHaveLength(15);
});

test('the menu of languages works by keyboard and gives the focus back', async ({ page }) => {
  await page.goto('/nl/marollen?theme=housing');
  await expect(actorLinks(page).first()).toBeVisible();
  const menu = page.getByRole('button', { name: 'Taal: Nederlands' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const list = page.locator('.language-list');
  await expect(list.getByRole('link', { name: 'Nederlands' })).toBeFocused();
  await expect(list.getByRole('link')).toHaveText([
    'Nederlands',
    'Français',
    'English',
    'العربية',
    'Türkçe',
    'Español',
    'Українська',
    'Русский',
  ]);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(list.getByRole('link', { name: 'العربية' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ar\/marollen\?theme=housing$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: 'اللغة: العربية' })).toBeFocused();
  await expect(list).toBeHidden();
});

test('only readers of Arabic fetch its letters, and nobody fetches two languages', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/fr');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((path) => /noto-sans|\/pack-/.test(path))).toEqual([]);
  asked.length = 0;
  await page.goto('/ar');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => asked.filter((path) => path.includes('noto-sans-arabic')).length)
    .toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes('/pack-'))).toHaveLength(1);
  expect(asked.filter((path) => path.includes('cyrillic'))).toEqual([]);
});

test('the print view says that there is no sheet in Turkish and offers those there are', async ({ page }) => {
  await page.goto('/tr/marollen/print');
  await expect(page.getByText('Bu sayfa henüz dilinizde yok.')).toBeVisible();
  await expect(page.locator('.print-view__pages')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/marollen\/print$/);
  await expect(page.locator('.print-view__pages')).toHaveAttribute('lang', 'nl');
});

test('longer words fit', async ({ page }) => {
  await speakPseudo(page);
  await page.goto('/en/about');
  await drawn(page);
  for (const path of ['/en', '/en/marollen', '/en/marollen/la-fontaine', '/en/compare']) {
    await visit(page, path);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.locator('main').getByText('łong').first(), path).toBeVisible();
    expect(await sideways(page), path).toBeLessThanOrEqual(0);
    const cut = await page.locator('.site :is(a, button, h1, h2, h3, p, label, span)').evaluateAll((all) =>
      all
        .filter((element) => {
          const { overflowX, clip, clipPath } = getComputedStyle(element);
          const hidden = clip !== 'auto' || clipPath !== 'none' || element.closest('.visually-hidden, #map');
          return !hidden && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.textContent),
    );
    expect(cut, path).toEqual([]);
  }
});

test.describe('a browser that wants Ukrainian', () => {
  test.use({ locale: 'uk-UA' });
  test('gets it', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/uk$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Знайдіть допомогу поруч');
  });
});
