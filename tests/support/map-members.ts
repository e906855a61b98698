import { expect, type Locator, type Page } from '@playwright/test';
import { mapReady } from './site.ts';

type MapElement = HTMLElement & { readonly map: { getZoom(): number; isMoving(): boolean } };

const viewOf = (page: Page) =>
  page.locator('#map .area-map__canvas').evaluate((element) => {
    const { map } = element as MapElement;
    return { zoom: map.getZoom(), moves: map.isMoving() };
  });

/**
 * Opens by keys the list of a group of places on the map, and gives it. A group of several spots comes nearer first; one
 * of a single spot opens its list, which a second press would close: each press is waited for.
 */
export async function openMembers(page: Page): Promise<Locator> {
  await mapReady(page);
  const members = page.locator('.map-members');
  for (let nearer = 0; nearer < 6 && !(await members.isVisible()); nearer += 1) {
    const { zoom } = await viewOf(page);
    await page.locator('#map [data-actors]:not([data-actors="1"])').first().focus();
    await page.keyboard.press('Enter');
    const answered = async (): Promise<boolean> => {
      const now = await viewOf(page);
      return (await members.isVisible()) || (now.zoom !== zoom && !now.moves);
    };
    await expect.poll(answered).toBe(true);
  }
  await expect(members).toBeVisible();
  return members;
}
