import type { Page } from '@playwright/test';
import { drawn, expect, mapReady, test, visit } from '../support/site.ts';

/** What a browser test asks of the map that its element carries. */
interface AskedMap {
  isMoving(): boolean;
  loaded(): boolean;
  getStyle(): { layers: { id: string; type: string }[] };
  queryRenderedFeatures(
    box: [[number, number], [number, number]],
    options: { layers: string[] },
  ): { layer: { id: string }; properties: Record<string, unknown> }[];
  once(event: 'idle', then: () => void): void;
  jumpTo(options: { center: [number, number]; zoom: number }): void;
}
type MapElement = HTMLElement & { map: AskedMap };

/** Waits until everything is drawn and every name has found its place. */
async function settled(page: Page): Promise<void> {
  await mapReady(page);
  await page.waitForFunction(() => {
    const { map } = document.querySelector('#map .area-map__canvas') as MapElement;
    return map.loaded() && !map.isMoving();
  });
  await page.waitForTimeout(600);
}

/** Names and signs of the ground that lie under a marker, all but the rim of it. */
function namesUnderMarkers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.querySelector('#map .area-map__canvas') as MapElement;
    const frame = element.getBoundingClientRect();
    const layers = element.map
      .getStyle()
      .layers.filter(({ id, type }) => type === 'symbol' && id !== 'taken' && id !== 'stations')
      .map(({ id }) => id);
    const markers = [
      ...element.querySelectorAll<HTMLElement>('.map-marker > svg, .map-area.is-named > span'),
    ];
    return markers.flatMap((marker) => {
      const { left, top, right, bottom } = marker.getBoundingClientRect();
      const inset = 3;
      const box: [[number, number], [number, number]] = [
        [left - frame.left + inset, top - frame.top + inset],
        [right - frame.left - inset, bottom - frame.top - inset],
      ];
      return element.map
        .queryRenderedFeatures(box, { layers })
        .map(({ layer, properties }) => `${layer.id}: ${properties['name_fr'] ?? properties['name']}`);
    });
  });
}

/** Goes to a page whose title is this, and waits until the map shows it. */
async function showOnMap(page: Page, path: string, title: RegExp): Promise<void> {
  await visit(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await settled(page);
}

test('no name of the map lies under a marker, page after page', async ({ page }) => {
  await page.goto('/fr/about');
  await drawn(page);
  for (const [path, title] of [
    ['/fr', /aide/],
    ['/nl/marollen', /Marollen/],
    ['/en/marollen/la-fontaine', /La Fontaine/],
    ['/fr/anneessens?theme=social-ties', /Anneessens/],
  ] as const) {
    await showOnMap(page, path, title);
    expect(await page.locator('#map .map-marker').count(), path).toBeGreaterThan(5);
    expect(await namesUnderMarkers(page), path).toEqual([]);
  }
});

test('a group of places is a compass that says its number and its main needs, and splits when chosen', async ({
  page,
}) => {
  await page.goto('/nl/marollen');
  await settled(page);
  const group = page.locator('#map .map-cluster:not(.map-cluster--list)').first();
  await expect(group).toHaveAccessibleName(/^\d+ plekken dicht bij elkaar, vooral .+\. Inzoomen\.$/);
  await expect(group.locator('svg text')).toHaveText(/^\d+$/);
  const name = await group.getAttribute('aria-label');
  await group.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0);
  await expect(page.locator('#map .map-marker:focus')).toBeAttached();
});

test('a place that is a marker is no landmark as well; one that the filter hides is', async ({ page }) => {
  const landmarks = (): Promise<number> =>
    page.evaluate(async () => {
      const { map } = document.querySelector('#map .area-map__canvas') as MapElement;
      map.jumpTo({ center: [4.3452, 50.8365], zoom: 16.6 });
      await new Promise<void>((resolve) => map.once('idle', resolve));
      const frame = document.querySelector('#map .area-map__canvas') as MapElement;
      const box: [[number, number], [number, number]] = [
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ];
      return map.queryRenderedFeatures(box, { layers: ['landmarks'] }).length;
    });
  await page.goto('/fr/marollen');
  await settled(page);
  expect(await landmarks()).toBe(0);
  await visit(page, '/fr/marollen?theme=housing');
  await settled(page);
  await expect.poll(landmarks).toBeGreaterThan(0);
});

test('choosing a need turns the compasses of the neighbourhoods to it', async ({ page }) => {
  await page.goto('/nl?theme=housing');
  await settled(page);
  const marollen = page.locator('#map .map-area', { hasText: 'Marollen' });
  await expect(marollen).toHaveAccessibleName(/^Marollen, \d+ plekken$/);
  await expect(marollen.locator('svg text')).toHaveText(/^\d+$/);
  await page.getByRole('button', { name: 'Wonen', exact: true }).click();
  await expect(page.locator('#map .map-area', { hasText: 'Marollen' }).locator('svg text')).toHaveCount(0);
});

test('no name of a neighbourhood lies under the buttons or the credits of the map', async ({ page }) => {
  await page.goto('/fr');
  await settled(page);
  const under = () =>
    page.locator('.area-map').evaluate((map) => {
      const over = [...map.querySelectorAll('[data-over-map]')].map((one) => one.getBoundingClientRect());
      const names = [...map.querySelectorAll('.map-area.is-named .map-area__name')];
      const hidden = names.filter((name) => {
        const box = name.getBoundingClientRect();
        return over.some(
          (other) =>
            box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        );
      });
      return { over: over.length, named: names.length > 2, hidden: hidden.length };
    });
  expect(await under()).toEqual({ over: 2, named: true, hidden: 0 });
  await page.locator('#map canvas').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    await settled(page);
    expect(await under()).toMatchObject({ hidden: 0 });
  }
});

test('the areas of the map are reached and opened by keyboard', async ({ page }) => {
  await page.goto('/fr');
  await settled(page);
  await page.locator('#map canvas').focus();
  await page.keyboard.press('Tab');
  const first = page.locator('#map .map-area:focus');
  await expect(first).toBeVisible();
  await expect(first.locator('.map-area__name')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/[a-z-]+$/);
});

test('the map follows the device into the dark look and out of it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/nl');
  await mapReady(page);
  const map = page.locator('.area-map');
  await expect(map).toHaveAttribute('data-flavour', 'dark');
  await expect(map).toHaveCSS('background-color', 'rgb(21, 27, 36)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(map).toHaveAttribute('data-flavour', 'light');
  await expect(map).toHaveCSS('background-color', 'rgb(245, 242, 236)');
});
