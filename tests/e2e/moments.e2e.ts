import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorLinks, expect, test } from '../support/site.ts';

test.use({ withMap: false });

const RUNNING: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/data/campaign-running.json'), 'utf8'),
);

test('moments and campaigns of before are an archive, with a calendar', async ({ page, request }) => {
  await page.goto('/nl/moments');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Op bepaalde dagen');
  await expect(page.getByRole('heading', { name: /^BRI-Co/ })).toHaveCount(7);
  await expect(page.getByText('14 september 2023 tot en met 15 september 2023')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Stands over de energieprijzen' })).toBeVisible();
  const href = await page.getByRole('link', { name: 'Volg in je agenda (iCal)' }).getAttribute('href');
  const calendar = await request.get(href ?? '');
  expect(await calendar.text()).toContain('SUMMARY:BRI-Co Mariëndaal');
});

test('a neighbourhood has its own moments', async ({ page }) => {
  await page.goto('/fr/anneessens');
  // The entries above are laid out while the page scrolls there: a click would meet what was here before.
  await page.locator('summary', { hasText: 'Passé' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'BRI-Co Anneessens' })).toBeVisible();
  await page.goto('/fr/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await expect(page.getByText('Bientôt dans ce quartier')).toHaveCount(0);
});

test('a running campaign is a banner and a filter where it runs', async ({ page }) => {
  await page.route(/campaigns\.json/, (route) => route.fulfill({ json: { campaigns: [RUNNING] } }));
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'));
  await page.goto('/nl/madou');
  await expect(actorLinks(page).first()).toBeVisible();
  await expect(page.getByText('Warm de winter door')).toHaveCount(0);
  await page.goto('/nl');
  await expect(page.getByRole('region', { name: 'Warm de winter door' })).toBeVisible();
  await page.goto('/nl/marollen');
  await page.getByRole('link', { name: 'Toon de plekken die meedoen' }).click();
  await expect(page).toHaveURL(/campaign=winter-test/);
  await expect(actorLinks(page)).toHaveCount(1);
  await expect(actorLinks(page).first()).toContainText('La Fontaine');
});

test('a campaign that is over leaves no banner', async ({ page }) => {
  await page.route(/campaigns\.json/, (route) => route.fulfill({ json: { campaigns: [RUNNING] } }));
  await page.clock.setFixedTime(new Date('2026-10-31T10:00:00Z'));
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await expect(page.getByText('Warm de winter door')).toHaveCount(0);
});

test('the banner of a campaign leads to its card on paper, with a map where places have a point', async ({
  page,
}) => {
  await page.route(/campaigns\.json/, (route) => route.fulfill({ json: { campaigns: [RUNNING] } }));
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'));
  await page.goto('/nl/marollen');
  await page.getByRole('link', { name: 'Druk het kaartje van deze campagne af' }).click();
  await expect(page).toHaveURL(/\/nl\/print\?sheet=campaign&campaign=winter-test$/);
  const sheet = page.locator('.print-view__pages');
  await expect(sheet.getByText('Warm de winter door')).toHaveCount(3);
  await expect(sheet.getByRole('group', { name: 'Kaart van de buurt met genummerde adressen' })).toHaveCount(
    3,
  );
  await expect(sheet.getByText('Deze campagne is voorbij.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Op bepaalde dagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Op bepaalde dagen');
});
