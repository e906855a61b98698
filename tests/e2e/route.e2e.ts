import { axeFindings } from '../support/axe.ts';
import { look, squeeze } from '../support/pdf.ts';
import { drawn, expect, mapReady, test } from '../support/site.ts';

test.use({ withMap: false });

/** From a corner of the Rue Blaes to the Bosch in the Huidevettersstraat. */
const AT = 'at=4.34630,50.83650';
const BOSCH = '/nl/marollen/bosch';
const MARCHE = { latitude: 50.8365, longitude: 4.3463 };

const steps = (page: Parameters<typeof drawn>[0]) => page.locator('.step-list li');

test('with a point in the link the page tells the way in steps, with minutes and metres', async ({
  page,
}) => {
  await page.goto(`${BOSCH}?${AT}`);
  await expect(page.getByRole('heading', { name: 'Zo geraak je er te voet' })).toBeVisible();
  await expect(page.locator('.walk-route__total')).toHaveText(/^\d+ minuten, \d+ m$/);
  await expect(page.locator('.walk-route__from')).toHaveText('Vanaf Blaesstraat');
  await expect(steps(page).first()).toContainText('Vertrek naar het noordoosten: Blaesstraat');
  await expect(steps(page).nth(1)).toContainText('Ga linksaf: Vossenplein');
  await expect(page.locator('.step-list__end')).toHaveText('Je bent er. Het is aan je rechterkant.');
});

test('by keyboard: the question opens a search, a street gives the way, the focus goes to it', async ({
  page,
}) => {
  await page.goto('/fr/marollen/bosch');
  await drawn(page);
  const ask = page.getByRole('button', { name: 'Comment y aller ?' });
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('D’où partez-vous ?')).toBeFocused();
  await page.keyboard.type('rue haute');
  await expect(page.getByRole('link', { name: /^Rue Haute/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/marollen\/bosch\?at=4\.\d+,50\.\d+$/);
  await expect(page.getByRole('heading', { name: 'Y aller à pied' })).toBeFocused();
  await expect(page.locator('.walk-route__from')).toContainText('Rue Haute');
});

test('where the device is starts the walk and stays out of the link, also on paper', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(MARCHE);
  await page.goto(BOSCH);
  await drawn(page);
  await page.getByRole('button', { name: 'Hoe geraak ik er?' }).click();
  await page.getByRole('button', { name: 'Vanaf waar ik ben' }).click();
  await expect(steps(page).first()).toContainText('Blaesstraat');
  await expect(page.locator('.walk-route__from')).toHaveText('Vanaf waar je bent');
  await expect(page.getByRole('heading', { name: 'Zo geraak je er te voet' })).toBeFocused();
  expect(page.url()).not.toContain('at=');
  await page.getByRole('link', { name: 'Druk deze weg af' }).click();
  await expect(page.locator('.paper-route .step-list li').first()).toContainText('Blaesstraat');
  expect(page.url()).not.toContain('at=');
});

test('a device that refuses says so and the search stays', async ({ page, context }) => {
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Browser.setPermission', { permission: { name: 'geolocation' }, setting: 'denied' });
  await page.goto(BOSCH);
  await drawn(page);
  await page.getByRole('button', { name: 'Hoe geraak ik er?' }).click();
  await page.getByRole('button', { name: 'Vanaf waar ik ben' }).click();
  await expect(page.getByText('Je toestel zegt niet waar je bent.')).toBeVisible();
  await expect(page.getByLabel('Waar vertrek je?')).toBeVisible();
  await page.goto(`${BOSCH}?${AT}`);
  await page.getByText('Kies een ander vertrekpunt').click();
  await page.getByRole('button', { name: 'Vanaf waar ik ben' }).click();
  await expect(page.getByText('Je toestel zegt niet waar je bent.')).toBeVisible();
});

test.describe('the map', () => {
  test.use({ withMap: true });

  test('draws the walk from its start to the place, all of it in view', async ({ page }) => {
    await page.goto(`${BOSCH}?${AT}`);
    await expect(steps(page).first()).toBeVisible();
    await mapReady(page);
    await page.locator('#map').scrollIntoViewIfNeeded();
    const seen = () =>
      page.evaluate(() => {
        type Drawn = {
          getLayer(id: string): unknown;
          getBounds(): { contains(at: [number, number]): boolean };
        };
        const { map } = document.querySelector('.area-map__canvas') as unknown as { map?: Drawn };
        const start = map?.getBounds().contains([4.3463, 50.8365]);
        return Boolean(map?.getLayer('route-line')) && start === true;
      });
    await expect.poll(seen, { timeout: 20_000 }).toBe(true);
    await expect(page.locator('#map .map-place')).toHaveCount(1);
  });
});

test('without the streets the page says so and keeps everything else', async ({ page, watched }) => {
  await page.route('**/network.json', (route) => route.abort());
  await page.goto(`${BOSCH}?${AT}`);
  await expect(page.getByText('De straten laden niet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bel/ })).toBeVisible();
  watched.consoleErrors.length = 0;
});

test('a place of the compass opens with the way from the same point', async ({ page }) => {
  await page.goto(`/nl/here?${AT}&theme=social-ties`);
  await page.getByRole('link', { name: 'Meer over deze plek' }).click();
  await expect(page).toHaveURL(/\?theme=social-ties&at=4\.34630,50\.83650$/);
  await expect(steps(page).first()).toContainText('Blaesstraat');
});

test('the way prints on one A4 sheet with telephone, address, steps and a map of lines', async ({ page }) => {
  await page.goto(`${BOSCH}?${AT}`);
  await page.getByRole('link', { name: 'Druk deze weg af' }).click();
  await expect(page).toHaveURL(/\/nl\/list\/paper\?places=marollen\.bosch&at=4\.34630,50\.83650$/);
  await expect(page.locator('.paper-map svg text').first()).toBeVisible();
  const path = test.info().outputPath('route.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const info = look('pdfinfo', path);
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/A4/);
  const text = squeeze(look('pdftotext', '-layout', path, '-'));
  for (const part of [
    '0488 07 81 43',
    'Huidevettersstraat 116',
    'Ga linksaf: Vossenplein',
    'OpenStreetMap',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Druk af');
  expect(look('pdfimages', '-list', path).trim().split('\n')).toHaveLength(2);
  await page.getByRole('link', { name: 'Terug naar Bosch' }).click();
  await expect(page).toHaveURL(/\/nl\/marollen\/bosch\?at=/);
});

test('a long way begins on the page of the title, and each further place on a page of its own', async ({
  page,
}) => {
  await page.goto(`/nl/list/paper?places=brabantwijk.maison-biloba-huis,marollen.bosch&${AT}`);
  await expect(page.locator('.paper-map svg')).toHaveCount(2, { timeout: 20_000 });
  const path = test.info().outputPath('two-ways.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const first = squeeze(look('pdftotext', '-l', '1', '-layout', path, '-'));
  expect(first).toContain('Hier kun je terecht');
  expect(first).toContain('Vertrek naar het');
  expect(first).not.toContain('Bosch');
});

test('on the sheet of a list a street adds the way to each place, and can be taken away', async ({
  page,
}) => {
  await page.goto('/nl/list/paper?places=marollen.la-fontaine,marollen.bosch');
  await page.getByText('Zet de weg te voet erbij').click();
  await page.getByLabel('Waar vertrek je?').fill('hoogstraat');
  await page
    .getByRole('link', { name: /^Hoogstraat/ })
    .first()
    .click();
  await expect(page.locator('.paper-route')).toHaveCount(2);
  await expect(page.locator('.paper-route .step-list li').first()).toContainText('Hoogstraat');
  await expect(page).toHaveURL(/at=4\.\d+,50\.\d+$/);
  const smallest = await page.locator('.paper-sheet').evaluate((sheet) => {
    const texts = [...sheet.querySelectorAll('h1, h2, h3, p, li > span, strong')];
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
  });
  expect(smallest).toBeGreaterThanOrEqual((14 * 96) / 72 - 0.01);
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('at');
  await page.getByText('Kies een ander vertrekpunt').click();
  await page.getByRole('button', { name: 'Zonder vertrekpunt' }).click();
  await expect(page.locator('.paper-route')).toHaveCount(0);
});

test('nothing of the way scrolls sideways at 320 px, in Arabic too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [`/ar/marollen/bosch?${AT}`, `/nl/list/paper?places=marollen.bosch&${AT}`]) {
    await page.goto(path);
    await expect(steps(page).first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

// Colours are the same as on other pages, which access.e2e.ts looks at in all looks.
for (const chosen of ['light']) {
  test(`axe finds nothing where one says where the walk starts, and on the walk, in the look ${chosen}`, async ({
    page,
  }) => {
    await page.addInitScript((look) => localStorage.setItem('buurtkompas.look', look), chosen);
    await page.goto(BOSCH);
    await drawn(page);
    await page.getByRole('button', { name: 'Hoe geraak ik er?' }).click();
    await page.getByLabel('Waar vertrek je?').fill('hoogstraat');
    const street = page.getByRole('link', { name: /^Hoogstraat/ }).first();
    await expect(street).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await street.click();
    await expect(steps(page).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
