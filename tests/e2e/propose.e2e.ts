import { readFile } from 'node:fs/promises';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { drawn, expect, test } from '../support/site.ts';

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

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { value, issues } = readProposals(text, 'download');
  expect(issues).toEqual([]);
  expect(value).toMatchObject([{ kind: 'correction', changes: [{ field: 'phone', value: '+3225125772' }] }]);

  await page.getByRole('button', { name: 'Wis het voorstel over La Fontaine' }).click();
  await expect(page.locator('.propose-changes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('An, 0470 12 34 56')).toBeVisible();
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
  await give('<html>');
  await expect(page.getByRole('alert')).toContainText('Dit bestand kan niet worden gelezen.');
  await give(JSON.stringify(file));
  await expect(page.getByRole('alert')).toContainText('In 00000002, veld text: Hier staan verborgen tekens.');
  await expect(page.locator('.propose-found .propose-text')).toHaveText('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: 'Zet op dit toestel' }).click();
  await expect(page.getByText('Ze staan op dit toestel.')).toBeVisible();
  await expect(page.locator('.propose-found')).toHaveCount(0);
  await expect(page.locator('.propose-text')).toHaveCount(1);
});
