import { expect, mapReady, test } from '../support/site.ts';

test.use({ withMap: false });

/** In the Marolles, on the corner of two streets. */
const AT = '/nl/here?at=4.34630,50.83650';
const MARCHE = { latitude: 50.8365, longitude: 4.3463 };
const GHENT = { latitude: 51.05, longitude: 3.72 };

test('from a point: the list, nearest first, and the compass say the same', async ({ page }) => {
  await page.goto(AT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kompas vanaf hier');
  await expect(page.locator('.here-row')).toHaveCount(15);
  await expect(page.locator('.here-page__near')).toContainText('straat');
  const times = await page.locator('.here-row__time').allTextContents();
  const minutes = times.map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  expect(minutes.at(0)).toBeGreaterThan(0);
  await expect(page.locator('.here-compass-mark')).toHaveCount(15);
  await expect(page.locator('.here-view__list .note').last()).toContainText('4,5 km per uur');
});

test('a row turns the needle and opens what one needs to go; the link survives a reload', async ({
  page,
}) => {
  await page.goto(AT);
  const row = page.getByRole('button', { name: /^Wonen/ }).first();
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/theme=housing/);
  await expect(page.locator('.here-caption__theme')).toHaveText('Wonen');
  await expect(page.locator('.here-compass-mark[aria-pressed="true"]')).toHaveAttribute(
    'aria-label',
    /^Wonen:/,
  );
  const walk = page.getByRole('link', { name: 'Wandel met mijn kaart-app' });
  expect(await walk.getAttribute('href')).toMatch(/^geo:50\.\d+,4\.\d+\?q=/);
  await page.reload();
  await expect(page.locator('.here-caption__theme')).toHaveText('Wonen');
  await page.locator('.here-caption__name').click();
  await expect(page).toHaveURL(/\/nl\/[a-z-]+\/[a-z0-9-]+\?/);
  await page.goBack();
  await expect(page.locator('.here-caption__theme')).toHaveText('Wonen');
});

test('the ring is one tab stop: arrow keys go round it, Enter chooses', async ({ page }) => {
  await page.goto(AT);
  const marks = page.locator('.here-compass-mark');
  await expect(marks).toHaveCount(15);
  await expect(page.locator('.here-compass-mark[tabindex="0"]')).toHaveCount(1);
  await page.locator('.here-compass-mark[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marks.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const words = (await marks.nth(1).getAttribute('aria-label')) ?? '';
  await expect(page.locator('.here-caption__theme')).toHaveText(words.split(':')[0] ?? '');
});

test('several needs in the link show only those, and all again on request', async ({ page }) => {
  await page.goto(`${AT}&theme=housing,food-aid`);
  await expect(page.locator('.here-row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Toon alle noden' }).click();
  await expect(page.locator('.here-row')).toHaveCount(15);
});

test('typing a street by keyboard leads to its compass', async ({ page }) => {
  await page.goto('/fr/here');
  await expect(page.locator('.here-compass')).toHaveCount(0);
  await page.getByLabel('Rue ou lieu').fill('rue haute');
  await expect(page.getByRole('link', { name: /^Rue Haute/ }).first()).toBeVisible();
  await page.getByLabel('Rue ou lieu').press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/here\?at=4\.\d+,50\.\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.here-page__near')).toContainText('Haute');
});

test('a street found on the start page leads to the compass over the list of its neighbourhood', async ({
  page,
}) => {
  await page.goto('/nl/marollen?at=4.34630,50.83650');
  await page.getByRole('link', { name: 'Kompas vanaf dit punt' }).click();
  await expect(page).toHaveURL(/\/nl\/here\?at=4\.34630,50\.83650$/);
  await expect(page.locator('.here-row')).toHaveCount(15);
});

test.describe('where the device is', () => {
  const button = 'Vanaf waar ik ben';

  test('is asked on a click only, shown, and kept out of the link', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(MARCHE);
    await page.goto('/nl/here');
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.here-page__near')).toContainText('Je eigen plek');
    await expect(page.locator('.here-row')).toHaveCount(15);
    await expect(page).toHaveURL(/\/nl\/here$/);
    await page.reload();
    await expect(page.getByRole('button', { name: button })).toBeVisible();
    await expect(page.locator('.here-row')).toHaveCount(0);
  });

  test('says so when it is not in Brussels', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(GHENT);
    await page.goto('/nl/here');
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('Je bent niet in Brussel.')).toBeVisible();
  });

  test('says so when it is refused, and typing still works', async ({ page, context }) => {
    await context.clearPermissions();
    const session = await context.newCDPSession(page);
    await session.send('Browser.setPermission', {
      permission: { name: 'geolocation' },
      setting: 'denied',
    });
    await page.goto('/nl/here');
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('Je toestel zegt niet waar je bent.')).toBeVisible();
    await expect(page.getByLabel('Straat of plek')).toBeVisible();
  });
});

test('without the streets the times are an estimate and say so', async ({ page, watched }) => {
  await page.route('**/network.json', (route) => route.abort());
  await page.goto(AT);
  await expect(page.locator('.here-row')).toHaveCount(15);
  await expect(page.getByText('De straten laden niet.')).toBeVisible();
  await expect(page.locator('.here-row__time').first()).toContainText('ongeveer');
  watched.consoleErrors.length = 0;
});

/** A shell without windows asks nobody and refuses. */
const SENSORS = ['accelerometer', 'gyroscope', 'magnetometer'];

test('a device that does not know its direction says so, and north stays up', async ({ page, context }) => {
  await context.grantPermissions(SENSORS);
  await page.goto(AT);
  const turn = page.getByLabel('Draai mee met mijn toestel');
  await turn.click();
  await expect(page.getByText('Dit toestel kent zijn richting niet.')).toBeVisible();
  await expect(turn).not.toBeChecked();
});

test('the figure turns with the device where it tells its direction', async ({ page, context }) => {
  await context.grantPermissions(SENSORS);
  const session = await context.newCDPSession(page);
  const type = 'absolute-orientation';
  // Lying flat, turned a quarter clockwise from north.
  const [z, w] = [Math.sin((135 * Math.PI) / 180), Math.cos((135 * Math.PI) / 180)];
  await session.send('Emulation.setSensorOverrideEnabled', { enabled: true, type });
  await session.send('Emulation.setSensorOverrideReadings', {
    type,
    reading: { quaternion: { x: 0, y: 0, z, w } },
  });
  await page.goto(AT);
  const north = page.locator('.here-compass-front text', { hasText: /^N$/ });
  expect(Math.abs(Number(await north.getAttribute('x')))).toBeLessThan(1);
  await page.getByLabel('Draai mee met mijn toestel').check();
  await expect(page.getByText('Boven is waar je naar kijkt.')).toBeVisible();
  // Looking east, north is on the left.
  await expect.poll(async () => Number(await north.getAttribute('x')), { timeout: 10_000 }).toBeLessThan(-20);
});

test.describe('the map beside it', () => {
  test.use({ withMap: true });

  test('pins the point and marks the nearest places', async ({ page }) => {
    await page.goto(AT);
    await mapReady(page);
    await expect(page.locator('#map .map-place')).toHaveCount(1);
    await expect.poll(() => page.locator('#map [data-actors]').count()).toBeGreaterThan(3);
  });

  test('shows all nearest places at once, and no roses of neighbourhoods among the streets', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(AT);
    await expect(page.locator('.here-row')).toHaveCount(15);
    await mapReady(page);
    const boxes = () =>
      page.locator('#map').evaluate((pane) => {
        const frame = pane.getBoundingClientRect();
        const markers = [...pane.querySelectorAll('[data-actors]')];
        const shown = markers.reduce((sum, marker) => sum + Number(marker.getAttribute('data-actors')), 0);
        const outside = markers.filter((marker) => {
          const { left, top, width, height } = marker.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return x < frame.left || x > frame.right || y < frame.top || y > frame.bottom;
        });
        return {
          shown: shown > 5,
          outside: outside.length,
          roses: pane.querySelectorAll('.map-area').length,
        };
      });
    await expect.poll(boxes, { timeout: 20_000 }).toEqual({ shown: true, outside: 0, roses: 0 });
  });
});
