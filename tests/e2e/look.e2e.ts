import type { Page } from '@playwright/test';
import { drawn, expect, test } from '../support/site.ts';

test.use({ withMap: false });

const lookOf = (page: Page) => page.locator('html');
const button = (page: Page) => page.getByRole('button', { name: 'Weergave' });

test('the look is chosen by keyboard and stays after a reload', async ({ page }) => {
  await page.goto('/nl');
  await expect(lookOf(page)).toHaveAttribute('data-look', 'light');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Automatisch' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Donker' })).toBeChecked();
  await expect(lookOf(page)).toHaveAttribute('data-look', 'dark');
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.reload();
  await expect(lookOf(page)).toHaveAttribute('data-look', 'dark');
});

test('a press elsewhere closes the menu', async ({ page }) => {
  await page.goto('/nl');
  await button(page).click();
  await expect(page.getByRole('group', { name: 'Weergave' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
  await expect(page.getByRole('group', { name: 'Weergave' })).toHaveCount(0);
});

test('without a choice the look follows the device, and a change of it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/nl/about');
  await expect(lookOf(page)).toHaveAttribute('data-look', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(lookOf(page)).toHaveAttribute('data-look', 'light');
  await page.emulateMedia({ contrast: 'more' });
  await expect(lookOf(page)).toHaveAttribute('data-look', 'contrast');
});

test('the look is set before the page’s code has come', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route(/assets\/index-.*\.js/, () => undefined);
  await page.goto('/nl', { waitUntil: 'commit' });
  await expect(lookOf(page)).toHaveAttribute('data-look', 'dark');
});

test('where storage is blocked the choice works and the menu says it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/nl/about');
  await button(page).click();
  await page.getByRole('radio', { name: 'Veel contrast' }).check();
  await expect(lookOf(page)).toHaveAttribute('data-look', 'contrast');
  await expect(page.getByText('Dit toestel onthoudt je keuze niet.')).toBeVisible();
});

test('the colour of the browser’s frame is that of the title block', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/nl/about');
  const band = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--band').trim(),
  );
  await expect(page.locator('meta[name="theme-color"]')).toHaveAttribute('content', band);
});

test.describe('with the map', () => {
  test.use({ withMap: true });

  test('with reduced motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/nl/marollen');
    await expect(page.locator('.entry-link').first()).toBeVisible();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });

  for (const path of ['/nl', '/nl/marollen', '/en/marollen/la-fontaine']) {
    test(`${path} keeps its width and its telephone numbers from right to left`, async ({ page }) => {
      await page.goto(path);
      await drawn(page);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const title = await page.getByRole('heading', { level: 1 }).boundingBox();
      const band = await page.locator('.band').boundingBox();
      expect((title?.x ?? 0) + (title?.width ?? 0)).toBeGreaterThan(
        ((band?.x ?? 0) + (band?.width ?? 0)) / 2,
      );
      const directions = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) =>
          links.map((link) => getComputedStyle(link.querySelector('[dir]') ?? link).direction),
        );
      expect(directions.length).toBeGreaterThan(0);
      expect(new Set(directions)).toEqual(new Set(['ltr']));
    });
  }

  test('forced colours leave every control visible', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/nl');
    await button(page).click();
    await expect(page.getByRole('radio', { name: 'Licht' })).toBeVisible();
    const border = await page
      .locator('.chip')
      .first()
      .evaluate((chip) => getComputedStyle(chip).borderTopStyle);
    expect(border).toBe('solid');
  });
});
