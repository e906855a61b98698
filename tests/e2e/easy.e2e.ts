import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/measures.ts';
import { actorLinks, drawn, expect, test, visit } from '../support/site.ts';

test.use({ withMap: false });

const root = (page: Page) => page.locator('html');
const easySwitch = (page: Page) => page.getByRole('checkbox', { name: 'Eenvoudig' });

async function keptEasy(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('buurtkompas.easy', '1'));
}

test('the plain mode is switched on by keys, stays after a reload, and goes off again', async ({ page }) => {
  await page.goto('/nl/about');
  await expect(root(page)).not.toHaveAttribute('data-easy');
  await page.getByRole('button', { name: 'Weergave' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Automatisch' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(easySwitch(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(root(page)).toHaveAttribute('data-easy');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-easy');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await easySwitch(page).uncheck();
  await expect(root(page)).not.toHaveAttribute('data-easy');
  expect(await page.evaluate(() => localStorage.getItem('buurtkompas.easy'))).toBeNull();
});

test('a link switches it on, and it stays while one goes on', async ({ page }) => {
  await page.goto('/nl/about?easy=1');
  await expect(root(page)).toHaveAttribute('data-easy');
  await page.locator('.site-name').click();
  await expect(page).toHaveURL(/\/nl$/);
  await expect(root(page)).toHaveAttribute('data-easy');
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-easy');
});

test('it is there before the page’s code has come', async ({ page }) => {
  await keptEasy(page);
  await page.route(/assets\/index-.*\.js/, () => undefined);
  await page.goto('/nl', { waitUntil: 'commit' });
  await expect(root(page)).toHaveAttribute('data-easy');
});

test('where storage is blocked it lasts as long as the page, and the menu says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/nl/about');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await easySwitch(page).check();
  await expect(root(page)).toHaveAttribute('data-easy');
  await expect(page.getByText('Dit toestel onthoudt je keuze niet.')).toBeVisible();
});

test('all words are 20 px or more, and a place has one large action', async ({ page }) => {
  await keptEasy(page);
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  const call = page.locator('.actor-actions .button:visible');
  await expect(call).toHaveCount(1);
  await expect(call).toHaveAttribute('href', /^tel:/);
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  for (const hidden of ['.actor-sources', '.actor-wrong .note', '.band-other'])
    await expect(page.locator(hidden).first()).toBeHidden();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .pane *, .site-header *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('svg, .visually-hidden'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('a place without a telephone number keeps one other way to it', async ({ page }) => {
  await keptEasy(page);
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await page.locator('.actor-item:not(:has(.actor-call)) .entry-link').first().click();
  await expect(page.locator('.actor-page')).toBeVisible();
  await expect(page.locator('.actor-actions .button:visible')).toHaveCount(1);
});

test.describe('with the map', () => {
  test.use({ withMap: true });

  test('list and map stand under each other, and filters of a link can be taken away', async ({ page }) => {
    await keptEasy(page);
    await page.goto('/nl/marollen?phone=yes');
    await expect(actorLinks(page).first()).toBeVisible();
    const list = await page.locator('#actor-list').boundingBox();
    const map = await page.locator('#map').boundingBox();
    expect(map?.y ?? 0).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    await page.getByRole('button', { name: 'Verwijder: Met een telefoonnummer' }).click();
    await expect(page).toHaveURL(/\/nl\/marollen$/);
    await expect(page.locator('.filter-button')).toBeHidden();
  });
});

test('what is printed is as without it', async ({ page }) => {
  await page.goto('/nl/marollen/la-fontaine?easy=1');
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.actor-sources').first()).toBeVisible();
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe('16px');
});

test('axe finds nothing in the plain mode, which fits 320 px', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000);
  await keptEasy(page);
  await page.goto('/fr/about');
  await drawn(page);
  for (const { path, ready } of [
    { path: '', ready: '.neighbourhood-list a' },
    { path: '/marollen', ready: '#actor-list .actor-item' },
    { path: '/marollen/la-fontaine', ready: '.actor-title' },
    { path: '/guide', ready: '.guide-page' },
    { path: '/guide?theme=food-aid&step=doors', ready: '.guide-door' },
  ]) {
    for (const language of ['fr', 'ar']) {
      const where = `/${language}${path}`;
      await visit(page, where);
      await expect(page.locator('html'), where).toHaveAttribute('lang', language);
      await expect(page.locator(ready).first(), where).toBeVisible();
      expect.soft(await axeFindings(page), where).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await sideways(page), where).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 740 });
    }
  }
});
