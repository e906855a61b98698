import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { axeFindings } from '../support/axe.ts';
import { pngOf } from '../support/photos.ts';
import { aProposal } from '../support/proposals.ts';
import { drawn, expect, test } from '../support/site.ts';

/** Saves the proposals of this device as a file, and reads it. */
async function saved(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const { value, issues } = readProposals(await readFile(await (await download).path(), 'utf8'), 'download');
  expect(issues).toEqual([]);
  return value;
}

test('@phone a telephone is corrected by keyboard, over a reload, and travels as a file', async ({
  page,
}) => {
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  await page.getByRole('link', { name: 'Klopt er iets niet?' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Iets klopt niet' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.getByRole('button', { name: 'Klaar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Telefoon: Dit is geen telefoonnummer.');
  await expect(page.locator('[name="phone"]')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('02 512 57 72');
  await expect(page.getByText('Bewaard. Alleen op dit toestel.')).toBeVisible({ timeout: 2000 });

  await page.reload();
  await expect(page.locator('[name="phone"]')).toHaveValue('02 512 57 72');
  await page.getByLabel('Hoe kunnen we je bereiken?').fill('An, 0470 12 34 56');
  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn voorstellen');
  await expect(page.getByRole('heading', { name: 'Nog niet klaar' })).toHaveCount(0);
  await expect(page.locator('.propose-changes')).toContainText('02 512 57 72');

  expect(await saved(page)).toMatchObject([
    { kind: 'correction', changes: [{ field: 'phone', value: '+3225125772' }] },
  ]);

  await page.getByRole('button', { name: 'Wis het voorstel over La Fontaine' }).click();
  await expect(page.locator('.propose-changes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('An, 0470 12 34 56')).toBeVisible();
});

/** Drags with one finger, from the middle of an element that stands still. */
async function dragByTouch(
  page: Page,
  from: Locator,
  [x, y]: readonly [x: number, y: number],
): Promise<void> {
  await from.click({ trial: true });
  const box = await from.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + x * share, y: start.y + y * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.3, 0.6, 1]) await touch('touchMove', share);
  await touch('touchEnd', 1);
  await session.detach();
}

test('@phone PR-80, PR-60: a place that stands wrong on the map is moved by keys and by touch, over a reload, and reviewed', async ({
  page,
}) => {
  await page.goto('/nl/propose?in=marollen&about=la-fontaine');
  await page.getByRole('radio', { name: 'De plek staat fout op de kaart' }).focus();
  await page.keyboard.press('Space');
  const finish = page.getByRole('button', { name: 'Klaar', exact: true });
  await finish.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Punt op de kaart: Zeg eerst waar de plek is.');
  const start = page.locator('button[name="point"]');
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  const canvas = page.locator('#map canvas.maplibregl-canvas');
  await expect(canvas).toBeFocused({ timeout: 30_000 });
  await expect(page.locator('.map-place')).toBeVisible();

  const corner = page.locator('.draw-corner');
  const said = page.locator('.draw-bar strong');
  await lookAt(page, [4.7, 50.9]);
  await page.keyboard.press('Enter');
  await expect(page.locator('.draw-bar')).toContainText('Een punt ligt buiten Brussel.');
  await page.keyboard.press('Backspace');
  await expect(corner).toHaveCount(0);
  await lookAt(page, [4.3461, 50.8346]);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Het punt schuift 99 m op, naar het noordoosten.');
  await corner.focus();
  await page.keyboard.press('ArrowUp');
  await expect(said).not.toHaveText('Het punt schuift 99 m op, naar het noordoosten.');
  expect(await axeFindings(page), 'a point that moves').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  const placed = page.locator('.propose-placed');
  await expect(placed).toContainText('naar het noordoosten');
  await expect(page.getByText('Bewaard. Alleen op dit toestel.')).toBeVisible({ timeout: 2000 });
  const byKeys = (await placed.textContent()) ?? '';

  await page.reload();
  await expect(placed).toHaveText(byKeys);
  await start.tap();
  await expect(corner).toBeVisible({ timeout: 30_000 });
  await dragByTouch(page, corner, [30, 40]);
  await expect(said).not.toHaveText(byKeys);
  const dragged = (await said.textContent()) ?? '';
  await expect(async () => {
    await page.touchscreen.tap(...(await besideTheMiddle(canvas)));
    await expect(said).not.toHaveText(dragged, { timeout: 2000 });
  }).toPass();
  await page.getByRole('button', { name: 'Klaar met tekenen' }).tap();
  await page.getByRole('button', { name: 'Eén stap terug' }).tap();
  await expect(placed).toHaveText(dragged);
  await page.getByRole('button', { name: 'Eén stap terug' }).tap();
  await expect(placed).toHaveText(byKeys);

  await finish.press('Enter');
  await expect(page.locator('.propose-changes')).toContainText(byKeys);
  const seen = [expect.closeTo(4.34527, 5), expect.closeTo(50.833875, 5)];
  expect(await saved(page)).toMatchObject([{ kind: 'correction', changes: [{ field: 'point', seen }] }]);
  await page.goto('/nl/review?in=marollen');
  await page.getByLabel('Je team').fill('BAR Marollen');
  await page.keyboard.press('Enter');
  await page.locator('[data-line]').press('Enter');
  await expect(page.locator('.review-sketch svg')).toBeVisible();
  await expect(page.locator('.review-sketch figcaption')).toHaveText(byKeys);
});

/** Turns the map to a place, as somebody does by moving it. */
async function lookAt(page: Page, center: [longitude: number, latitude: number]): Promise<void> {
  await page.evaluate((middle) => {
    const element: (Element & { map?: { jumpTo(to: object): void } }) | null =
      document.querySelector('.area-map__canvas');
    element?.map?.jumpTo({ center: middle });
  }, center);
}

async function besideTheMiddle(canvas: Locator): Promise<[x: number, y: number]> {
  const box = await canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  return [box.x + box.width / 2 - 60, box.y + box.height / 2 - 80];
}

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('@phone PR-81, PR-83: a place that was listed without a point gets one by its street, with keys alone', async ({
    page,
  }) => {
    await page.goto('/nl/propose?in=molenbeek-historisch&about=ribaucare-solidarite-savoir');
    await page.getByRole('radio', { name: 'De plek staat niet op de kaart' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Zet het punt op de kaart' }).press('Enter');
    await expect(page.getByText('Hier is geen kaart. Typ de straat of het adres.')).toBeFocused();
    await page.getByLabel('Of typ de straat').focus();
    await page.keyboard.type('ateliers');
    await expect(page.locator('.street-search__streets a')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('.propose-placed')).toHaveText('Het punt staat op de kaart.');
    await expect(page.getByText('Bewaard. Alleen op dit toestel.')).toBeVisible({ timeout: 2000 });
    await page.getByRole('button', { name: 'Klaar', exact: true }).press('Enter');
    await expect(page.locator('.propose-changes')).toContainText('Het punt staat op de kaart.');
    expect(await saved(page)).toMatchObject([
      {
        kind: 'correction',
        origin: 'Punt: het midden van de straat (Werkhuizenstraat)',
        changes: [
          { field: 'point', seen: null, value: [expect.closeTo(4.342, 2), expect.closeTo(50.857, 2)] },
        ],
      },
    ]);
  });
});

test('@phone a hostile file is refused with its field, the rest is shown before it is taken', async ({
  page,
}) => {
  const at = '2026-11-29T10:00:00.000Z';
  const proposal = (id: string, text: string) => ({
    type: 'Feature',
    geometry: null,
    properties: {
      ...{ record: 'proposal', id, at, by: { role: 'resident' }, edition: { number: 1, date: '2026-11-24' } },
      ...{ kind: 'remark', neighbourhood: 'marollen', text },
    },
  });
  const features = [
    proposal('00000001-0000-4000-8000-000000000001', '<img src=x onerror=alert(1)>'),
    proposal('00000002-0000-4000-8000-000000000002', 'a\u202eb'),
  ];
  const file = { type: 'FeatureCollection', buurtkompas: { proposals: 1 }, features };
  await page.goto('/nl/propose');
  await expect(page.getByText('Er staan nog geen voorstellen op dit toestel.')).toBeVisible();
  const give = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) });
  const worker = page.waitForEvent('worker');
  await give('<html>');
  expect((await worker).url()).toMatch(/reading-worker-[^/]+\.js$/);
  await expect(page.getByRole('alert')).toContainText('Dit bestand kan niet worden gelezen.');
  await give(JSON.stringify(file));
  await expect(page.getByRole('alert')).toContainText('In 00000002, veld text: Hier staan verborgen tekens.');
  await expect(page.locator('.propose-found .propose-text')).toHaveText('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: 'Zet op dit toestel' }).click();
  await expect(page.getByText('Ze staan op dit toestel.')).toBeVisible();
  await expect(page.locator('.propose-found')).toHaveCount(0);
  await expect(page.locator('.propose-text')).toHaveCount(1);
});

test('@phone PR-42: where nothing can be kept the page says so, and the proposal still goes out as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('/nl/propose?in=marollen');
  await page.getByRole('radio', { name: 'Iets anders' }).check();
  await page.locator('[name="text"]').fill('Er is te weinig schaduw.');
  await expect(page.getByRole('alert')).toHaveText(
    'Dit toestel bewaart niets. Verstuur je voorstel voor je de pagina sluit.',
  );
  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(page.locator('.propose-text')).toHaveText('Er is te weinig schaduw.');
  await expect(page.getByRole('alert')).toContainText('Dit toestel bewaart niets.');
  expect(await saved(page)).toMatchObject([{ kind: 'remark', text: 'Er is te weinig schaduw.' }]);
});

test('@phone PR-7: a photo is made small and bare, lasts over a reload, is shown to who reviews here, and travels with nothing', async ({
  page,
}) => {
  const white = { width: 3000, height: 1500, data: new Uint8ClampedArray(3000 * 1500 * 4).fill(255) };
  const secret = 'GPS 50.8365, 4.3463';
  const buffer = Buffer.concat([pngOf(white), Buffer.from(secret)]);
  await page.goto('/nl/propose?in=marollen');
  await page.getByRole('radio', { name: 'Iets anders' }).check();
  await page.locator('[name="text"]').fill('De stoep is hier stuk.');
  const choose = page.getByLabel('Foto toevoegen');
  await choose.setInputFiles({ name: 'note.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('Dit bestand is geen foto die we kunnen lezen.')).toBeVisible();
  await choose.setInputFiles({ name: 'stoep.png', mimeType: 'image/png', buffer });
  const photo = page.getByRole('img', { name: 'Foto 1' });
  await expect(photo).toBeVisible();
  await page.getByRole('button', { name: 'Haal foto 1 weg' }).press('Enter');
  await expect(photo).toHaveCount(0);
  await page.getByRole('button', { name: 'Eén stap terug' }).press('Enter');
  await expect(photo).toBeVisible();
  await expect(page.getByText('Bewaard. Alleen op dit toestel.')).toBeVisible();

  await page.reload();
  await expect(photo).toBeVisible();
  const size = await photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([1400, 700]);
  const kept = Buffer.from(((await photo.getAttribute('src')) ?? '').split(',')[1] ?? '', 'base64');
  expect(kept.subarray(0, 2).toString('hex')).toBe('ffd8');
  for (const trace of [secret, 'Exif', 'stoep']) expect(kept.includes(trace), trace).toBe(false);

  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Bewaar foto 1' })).toBeVisible();
  const [proposal] = (await saved(page)) as { photos: string[] }[];
  expect(proposal?.photos).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(JSON.stringify(proposal)).not.toContain('data:');
  await page.goto('/nl/review?in=marollen');
  await page.getByLabel('Je team').fill('BAR Marollen');
  await page.keyboard.press('Enter');
  await page.locator('[data-line]').press('Enter');
  await expect(photo).toBeVisible();
});

test('@phone PR-73: a new place by keys, with those alike; a full device loses nothing, and keeps it once there is room', async ({
  page,
}) => {
  await page.goto('/nl/propose?in=marollen');
  await expect(page.getByRole('radio', { name: 'Er ontbreekt een plek' })).toBeChecked();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.locator('[name="name_nl"]').focus();
  await page.keyboard.type('Buurthuis Krakel');
  await expect(page.locator('.propose-alike')).toContainText('Bedoel je een van deze plekken?');
  await expect(page.locator('.propose-alike a').first()).toHaveText('Buurthuis Krakeel');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Zonnehoek');
  await expect(page.locator('.propose-alike a')).toHaveCount(0);
  await page.locator('[name="category"]').focus();
  await page.keyboard.type('Buurthuis');
  const full = page.getByRole('alert').filter({ hasText: 'Er is geen plaats meer op dit toestel.' });
  await expect(full).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn voorstellen');
  await expect(full).toBeVisible();
  const place = {
    kind: 'new-actor',
    fields: [{ field: 'category' }, { field: 'name_nl', value: 'Zonnehoek' }],
  };
  expect(await saved(page)).toMatchObject([place]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const other = aProposal(1, { kind: 'remark', neighbourhood: 'marollen', geometry: null, text: 'Schaduw.' });
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: 'x.geojson', mimeType: 'application/geo+json' },
    buffer: Buffer.from(writeProposals([other])),
  });
  await page.getByRole('button', { name: 'Zet op dit toestel' }).press('Enter');
  await expect(full).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.propose-item')).toHaveCount(2);
});
