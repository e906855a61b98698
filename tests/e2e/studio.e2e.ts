import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawn, expect, test } from '../support/site.ts';

const drawnSheet = (page: Page) => page.locator('html[data-print-ready]');
const openFile = (page: Page, content: string) =>
  page
    .locator('input[type="file"][accept*="json"]')
    .setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('what is chosen is on the sheet, survives a new visit, and goes back step by step', async ({
  page,
  watched,
}) => {
  await page.goto('/nl/madou');
  await drawn(page);
  await page.locator('.area-paper').getByRole('link', { name: 'Maak je eigen blad' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maak je eigen blad' })).toBeFocused();
  await page.getByLabel('Soort blad').selectOption({ label: 'Lijst in grote letters, A4' });
  await page.getByRole('button', { name: 'Geen enkele' }).click();
  await page.locator('.studio-place').nth(1).click();
  await page.getByLabel('Titel').fill('Soep om 12 uur');
  await page.getByRole('radio', { name: 'In grijs' }).check();
  await expect(page).toHaveURL(
    /\/nl\/studio\?area=madou&sheet=list&language=nl&only=[a-z0-9-]+&title=Soep\+om\+12\+uur&colours=grey$/,
  );
  await page.reload();
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await expect(drawnSheet(page)).toBeAttached();
  await expect(page.locator('.studio-sheet').first()).toContainText('Soep om 12 uur');
  await expect(page.locator('.studio-sheet [data-name="list"] text').first()).toBeAttached();
  await page.getByRole('button', { name: 'Kiezen' }).click();
  await page.getByRole('button', { name: 'Alle plekken' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.studio-count')).toHaveText(/^1 van \d+ op het blad$/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.studio-count')).not.toHaveText(/^1 van/);
  expect(watched.consoleErrors).toEqual([]);
});

test('the map is moved and scaled by keys alone, and shows the whole neighbourhood again', async ({
  page,
}) => {
  await page.goto('/fr/studio?area=madou');
  await page.getByRole('button', { name: 'Aperçu' }).click();
  await expect(drawnSheet(page)).toBeAttached();
  const frame = page.getByRole('button', { name: /^Partie de la carte/ });
  await frame.focus();
  for (const key of ['ArrowLeft', 'ArrowUp', '+', '+']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/&at=4\.\d{5},50\.\d{5}&scale=\d{4}$/);
  await page.getByRole('button', { name: 'Choisir' }).click();
  const scale = /scale=(\d)(\d{3})$/.exec(page.url());
  await expect(page.locator('.studio-scale')).toContainText(new RegExp(`1:${scale?.[1]}.?${scale?.[2]}`));
  await page.getByRole('button', { name: 'Montrer tout le quartier' }).click();
  await expect(page).not.toHaveURL(/scale=/);
});

test('a sheet is saved as a file and opened again; its logo is in the file and not in the address', async ({
  page,
}) => {
  await page.goto('/en/studio?area=madou&sheet=theme&note=x');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>window.ran = true</script><rect width="40" height="20"/></svg>';
  await page.getByLabel('Kind of sheet').selectOption('a3');
  await page
    .locator('input[type="file"][accept*="svg"]')
    .setInputFiles({ name: 'logo.txt', mimeType: 'text/plain', buffer: Buffer.from(svg) });
  await expect(page.locator('.studio-logo')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ sheet: 'a3', area: 'madou', note: 'x' });
  expect(saved).toContain('data:image/png;base64,');
  await page.goto('/en/studio');
  await openFile(page, saved);
  await expect(page.getByText('The sheet of the file is ready.')).toBeVisible();
  await expect(page.locator('.studio-logo')).toBeVisible();
  await expect(page).toHaveURL(/area=madou&sheet=a3&language=en&note=x$/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a file that is no layout is refused with the name of the field, and changes nothing', async ({
  page,
}) => {
  await page.goto('/en/studio?area=madou');
  const layout = { format: 'buurtkompas-layout', version: 1, sheet: 'a3', area: 'madou', language: 'fr' };
  await openFile(page, JSON.stringify({ ...layout, view: { centre: [0, 0], scale: 5000 } }));
  await expect(page.getByRole('alert')).toHaveText('This part of the file is not right: view.centre.');
  await openFile(page, JSON.stringify({ ...layout, area: 'atlantis' }));
  await expect(page.getByRole('alert')).toHaveText('This part of the file is not right: area.');
  await openFile(page, '<script>alert(1)</script>');
  await expect(page.getByRole('alert')).toHaveText('This file cannot be read.');
  await expect(page).toHaveURL(/\?area=madou&sheet=a3&language=en$/);
});
