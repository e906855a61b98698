import { expect, test } from '../support/site.ts';

test('one chosen theme leads to its leaflet, and back', async ({ page, watched }) => {
  expect(watched.consoleErrors).toEqual([]);
  await page.goto('/nl/marollen?theme=housing');
  await page.getByRole('link', { name: 'Folder afdrukken: Wonen' }).click();
  await expect(page).toHaveURL(/\/nl\/print\?sheet=theme&theme=housing&area=marollen$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Afdrukken: Wonen · Marollen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  await expect(page.locator('.flyer-page')).toHaveCount(2);
  await expect(page.locator('html[data-print-ready]')).toBeAttached();
  await page.getByRole('link', { name: 'Terug naar de buurt' }).click();
  await expect(page).toHaveURL(/\/nl\/marollen\?theme=housing$/);
});

test('no theme, or several, offer no leaflet', async ({ page, watched }) => {
  expect(watched.consoleErrors).toEqual([]);
  await page.goto('/nl/marollen?theme=housing,justice');
  await expect(page.locator('.area-paper')).toBeVisible();
  await expect(page.getByRole('link', { name: /Folder afdrukken/ })).toHaveCount(0);
});

test('the print view of a leaflet scrolls only downwards', async ({ page, watched }) => {
  expect(watched.consoleErrors).toEqual([]);
  await page.goto('/fr/print?sheet=theme&theme=youth-school&area=marollen');
  await expect(page.locator('.flyer-page')).toHaveCount(3);
  await expect(page.getByText('une feuille s’ajoute')).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('the flyer leads by keyboard to the other sheets of the neighbourhood', async ({ page, watched }) => {
  expect(watched.consoleErrors).toEqual([]);
  await page.goto('/nl/marollen/print');
  await page.locator('summary').filter({ hasText: 'Andere bladen' }).press('Enter');
  await page.getByRole('link', { name: 'Lijst in grote letters' }).press('Enter');
  await expect(page).toHaveURL(/\/nl\/print\?sheet=list&area=marollen$/);
  await expect(page.locator('html[data-print-ready]')).toBeAttached();
  await expect(page.getByText('Adressen in grote letters')).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('a sheet that does not exist says so', async ({ page, watched }) => {
  await page.goto('/nl/print?sheet=theme&theme=magic&area=marollen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We vinden deze pagina niet.');
  await page.goto('/nl/print?sheet=theme&theme=housing&area=atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We vinden deze pagina niet.');
  expect(watched.foreignRequests).toEqual([]);
});
