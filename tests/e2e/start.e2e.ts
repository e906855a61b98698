import type { Locator } from '@playwright/test';
import { expect, mapReady, test } from '../support/site.ts';

/** How many pixels of a thing's height lie in the first screen, above the bar at its foot. */
async function seenPx(thing: Locator, bottom: number): Promise<number> {
  const box = await thing.boundingBox();
  return box ? Math.min(box.y + box.height, bottom) - box.y : 0;
}

test('the first screen shows title, search, needs and map', async ({ page }) => {
  await page.goto('/nl');
  await expect(page.locator('.choose-need')).toBeVisible();
  const height = page.viewportSize()?.height ?? 0;
  const bar = await page.locator('.list-or-map').boundingBox();
  const bottom = bar ? bar.y : height;
  for (const whole of ['h1', '.search-field', '.choose-need-compass']) {
    const box = await page.locator(`main ${whole}`).first().boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0), whole).toBeLessThanOrEqual(bottom);
  }
  expect(await seenPx(page.locator('#map'), bottom)).toBeGreaterThan(120);
});

test.describe('in the compass', () => {
  test.use({ withMap: false });

  test('a petal of the compass chooses a need, the chip shows it, a second tap takes it back', async ({
    page,
  }) => {
    await page.goto('/nl');
    const petal = page.locator('.choose-need-compass').getByRole('button', { name: /^Wonen/ });
    await petal.click();
    await expect(page).toHaveURL(/theme=housing$/);
    await expect(page.locator('.chip', { hasText: 'Wonen' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.choose-need [role="status"]')).toContainText(/Wonen: \d+ plekken/);
    await petal.click();
    await expect(page).toHaveURL(/\/nl$/);
  });
});

test('the list of neighbourhoods comes before the map in the document', async ({ page }) => {
  await page.goto('/nl');
  await mapReady(page);
  const listFirst = await page.evaluate(() => {
    const [list, map] = [document.querySelector('.neighbourhood-list'), document.querySelector('#map')];
    return Boolean(list && map && list.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(listFirst).toBe(true);
});
