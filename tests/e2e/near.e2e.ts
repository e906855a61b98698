import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { actorLinks, drawn, expect, mapReady, test } from '../support/site.ts';

const MAROLLES = { latitude: 50.8365, longitude: 4.3463 };
const GHENT = { latitude: 51.0543, longitude: 3.7174 };
const panel = (page: Page) => page.getByRole('region', { name: 'Wat is dicht bij mij?' });

async function openWays(page: Page): Promise<void> {
  await page.goto('/nl/marollen');
  await drawn(page);
  await page.getByRole('button', { name: 'Wat is dicht bij mij?' }).click();
}

/** Minutes on foot in the order of the list; places without a point have none. */
async function minutesListed(page: Page): Promise<readonly number[]> {
  const texts = await actorLinks(page).allTextContents();
  return texts.flatMap((text) => {
    const found = /(\d+) min te voet/.exec(text);
    return found ? [Number(found[1])] : [];
  });
}

test.describe('in the list', () => {
  test.use({ withMap: false });

  test('my position is asked on a click, gives minutes to each place, nearest first, and stays out of the link', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(MAROLLES);
    await openWays(page);
    await panel(page).getByRole('button', { name: 'Vanaf waar ik ben' }).click();
    await expect(panel(page)).toContainText('Te voet vanaf waar je bent.');
    // Estimates come first; the minutes along the streets take their place all at once.
    await expect(actorLinks(page).first()).toContainText(/(?<!ongeveer |\d)\d+ min te voet/);
    await expect.poll(async () => (await minutesListed(page)).length).toBeGreaterThan(50);
    const minutes = await minutesListed(page);
    expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    await expect(page).toHaveURL(/\/nl\/marollen$/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vergeet het punt' }).click();
    await expect(actorLinks(page).first()).not.toContainText('min te voet');
  });

  test('a position outside Brussels, or refused, is told in one sentence', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(GHENT);
    await openWays(page);
    await panel(page).getByRole('button', { name: 'Vanaf waar ik ben' }).click();
    await expect(panel(page)).toContainText('Je bent niet in Brussel.');
    await context.clearPermissions();
    const session = await context.newCDPSession(page);
    await session.send('Browser.setPermission', { permission: { name: 'geolocation' }, setting: 'denied' });
    await page.reload();
    await drawn(page);
    await page.getByRole('button', { name: 'Wat is dicht bij mij?' }).click();
    await panel(page).getByRole('button', { name: 'Vanaf waar ik ben' }).click();
    await expect(panel(page)).toContainText('Je toestel zegt niet waar je bent.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a street that is typed is the point', async ({ page }) => {
    await openWays(page);
    await panel(page).getByLabel('Typ een straat').fill('blaesstraat');
    await panel(page)
      .getByRole('link', { name: /^Blaesstraat/ })
      .first()
      .click();
    await expect(page).toHaveURL(/at=4\.\d{5},50\.\d{5}$/);
    await expect(panel(page)).toContainText(/Te voet vanaf/);
    await expect(panel(page).locator('.near-panel__from')).toBeFocused();
  });
});

test('the ground within 15 minutes is drawn, counted in words and in the address', async ({ page }) => {
  await page.goto('/nl/marollen?at=4.34630,50.83650');
  await mapReady(page);
  await expect(panel(page)).toContainText(/\d+ van 97 plekken op 15 minuten/);
  await panel(page).getByRole('checkbox', { name: 'Toon 15 minuten te voet op de kaart' }).check();
  await expect(page).toHaveURL(/reach=15/);
  const bands = () =>
    page.evaluate(() => {
      type WithMap = HTMLElement & {
        map: { querySourceFeatures(source: string): readonly unknown[] };
      };
      const { map } = document.querySelector('#map .area-map__canvas') as WithMap;
      return map.querySourceFeatures('reach').length;
    });
  await expect.poll(bands, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
  await page.reload();
  await mapReady(page);
  await expect(panel(page).getByRole('checkbox')).toBeChecked();
  await expect.poll(bands, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
});

test('a cross that keys move chooses a point', async ({ page }) => {
  await openWays(page);
  await mapReady(page);
  await panel(page).getByRole('button', { name: 'Kies een punt op de kaart' }).press('Enter');
  await expect(page.locator('.map-cross')).toBeVisible();
  await expect(page.locator('#map canvas')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-cross')).toHaveCount(0);
  await expect(page).toHaveURL(/\/nl\/marollen$/);
  await panel(page).getByRole('button', { name: 'Kies een punt op de kaart' }).press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=4\.\d{5},50\.\d{5}/);
  await expect(page.locator('.map-cross')).toHaveCount(0);
});

// On a phone one finger scrolls the page; the cross is the way there.
test('a press on the map offers what to do there; Escape closes it', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/nl/marollen');
  await mapReady(page);
  const canvas = page.locator('#map canvas');
  const press = () => canvas.click({ position: { x: 30, y: 30 } });
  await press();
  const menu = page.getByRole('dialog', { name: 'Dit punt' });
  await expect(menu.getByRole('button', { name: 'Hoe ver vanaf hier?' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await press();
  await menu.getByRole('button', { name: 'Hoe ver vanaf hier?' }).click();
  await expect(page).toHaveURL(/at=4\.\d{5},50\.\d{5}/);
  await canvas.click({ position: { x: 300, y: 300 } });
  await menu.getByRole('link', { name: 'Ontbreekt hier een plek?' }).click();
  await expect(page).toHaveURL(/\/nl\/propose\?in=marollen&at=4\.\d{5},50\.\d{5}$/);
});
