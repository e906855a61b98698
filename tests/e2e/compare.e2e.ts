import type { Page } from '@playwright/test';
import { actorLinks, drawn, expect, test } from '../support/site.ts';

test.use({ withMap: false });

const petal = (page: Page, word: string) =>
  page.locator('.theme-compass').getByRole('button', { name: new RegExp(`^${word}`) });

/** Beside the map the compass stands open; on a phone it folds into one line. */
async function openCompass(page: Page): Promise<void> {
  await expect(actorLinks(page).first()).toBeVisible();
  const fold = page.getByText('Themakompas van deze buurt');
  if (await fold.isVisible()) await fold.click();
}

test('a petal filters list and address, and a second tap undoes it', async ({ page }) => {
  await page.goto('/nl/anneessens');
  await openCompass(page);
  const all = await actorLinks(page).count();
  await petal(page, 'Mensen ontmoeten').click();
  await expect(page).toHaveURL(/\/nl\/anneessens\?theme=social-ties$/);
  await expect(actorLinks(page)).toHaveCount(12);
  await expect(petal(page, 'Mensen ontmoeten')).toHaveAttribute('aria-pressed', 'true');
  await petal(page, 'Mensen ontmoeten').click();
  await expect(page).toHaveURL(/\/nl\/anneessens$/);
  await expect(actorLinks(page)).toHaveCount(all);
});

test('petals are one stop for the keyboard: arrows go round, Enter chooses and undoes', async ({ page }) => {
  await page.goto('/nl/anneessens');
  await openCompass(page);
  await petal(page, 'Wonen').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(petal(page, 'Voedselhulp')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/theme=food-aid$/);
  await expect(actorLinks(page)).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/nl\/anneessens$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.theme-compass :focus')).toHaveCount(0);
});

test('a gap says so in its word, its petal and the line that folds', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/nl/anneessens');
  await expect(page.getByText('Geen plek bekend voor 7 thema’s.')).toBeVisible();
  await expect(page.locator('.theme-compass')).toHaveCount(0);
  await page.getByText('Themakompas van deze buurt').click();
  await expect(petal(page, 'Wonen: geen adres')).toContainText('geen');
  await expect(page.getByText('Een gat betekent dat wij geen plek kennen.')).toBeVisible();
});

test('the rose stands beside the Region or another neighbourhood, as the address says', async ({ page }) => {
  await page.goto('/nl/marollen?with=region');
  const choice = page.getByLabel('Vergelijk met');
  await expect(choice).toHaveValue('region');
  await expect(
    page.getByText(/^Inwoners op 1 januari 2019: Marollen 16\.019; Brussels Gewest 1\.205\.395\.$/),
  ).toBeVisible();
  await expect(page.getByText(/Marollen: 48 van 97/)).toBeVisible();
  await expect(petal(page, 'Wonen')).toHaveAccessibleName('Wonen: Marollen 3,7. Brussels Gewest 0,1.');
  await choice.selectOption({ label: 'Anneessens' });
  await expect(page).toHaveURL(/\/nl\/marollen\?with=anneessens$/);
  await expect(petal(page, 'Wonen')).toHaveAccessibleName('Wonen: Marollen 3,7. Anneessens geen.');
  await page.reload();
  await expect(choice).toHaveValue('anneessens');
  await choice.selectOption({ label: 'niets' });
  await expect(page).toHaveURL(/\/nl\/marollen$/);
  await expect(petal(page, 'Wonen')).toHaveAccessibleName('Wonen: 6 adressen');
});

test('the table of a neighbourhood sorts by its heads and says so', async ({ page }) => {
  await page.goto('/nl/anneessens?with=marollen');
  const table = page.getByRole('table', { name: 'Plekken per thema: Anneessens' });
  const firstRow = table.getByRole('row').nth(1);
  await expect(firstRow).toContainText('Wonen');
  await table.getByRole('button', { name: 'Plekken', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Plekken', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(firstRow).toContainText(/^Mensen ontmoeten1211,914,4vergelijkbaar$/);
  await table.getByRole('button', { name: 'Plekken', exact: true }).click();
  await expect(firstRow).toContainText('Wonen');
});

test('all neighbourhoods stand side by side, and one theme sorts roses and table', async ({ page }) => {
  await page.goto('/nl');
  await drawn(page);
  await page.getByRole('link', { name: 'Buurten vergelijken' }).click();
  await expect(page).toHaveURL(/\/nl\/compare$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const cards = page.locator('.compare-card');
  await expect(cards).toHaveCount(19);
  await expect(cards.first()).toContainText('Anneessens');
  await expect(cards.first()).toContainText('34 plekken · 7 gaten');
  await page.locator('.compare-choices').getByRole('button', { name: 'Wonen' }).click();
  await expect(page).toHaveURL(/\/nl\/compare\?theme=housing$/);
  await expect(cards.first()).toContainText('Marollen6 plekken');
  await expect(cards.last()).toContainText('geen plek');
  await page.getByLabel('per 10.000 inwoners').check();
  await expect(page).toHaveURL(/\/nl\/compare\?theme=housing&per=residents$/);
  await expect(cards.first()).toContainText('3,7 per 10.000');
  await page.reload();
  await expect(cards.first()).toContainText('3,7 per 10.000');
  await cards.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/nl\/marollen\?theme=housing$/);
});

test('the big table has every figure and its heads sort with the roses', async ({ page }) => {
  await page.goto('/nl/compare');
  const table = page.locator('.compare-matrix');
  await expect(table.getByRole('row')).toHaveCount(21);
  await table.getByRole('button', { name: 'Gezondheid en zorg' }).click();
  await expect(page).toHaveURL(/theme=physical-health$/);
  await expect(table.getByRole('columnheader', { name: 'Gezondheid en zorg' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(table.getByRole('row').nth(2)).toContainText('Marollen');
  await table.getByRole('button', { name: 'Buurt', exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/compare$/);
  await expect(table.getByRole('row').nth(2)).toContainText('Anneessens');
});

test('the Region’s petals choose a theme by key', async ({ page }) => {
  await page.goto('/fr/compare');
  await page
    .locator('.compare-region')
    .getByRole('button', { name: /^Logement/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/compare\?theme=housing$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/compare$/);
});

test('nothing of the comparison scrolls the page sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/fr/compare', '/fr/anneessens?with=region']) {
    await page.goto(path);
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('figures that cannot be loaded say so and can be tried again', async ({ page, watched }) => {
  let broken = true;
  await page.route(/comparison\.json/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/nl/compare');
  await expect(page.getByText('We kunnen dit niet laden.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator('.compare-card')).toHaveCount(19);
  watched.consoleErrors.length = 0;
});

test('the sheet of all roses is one link away and leads back', async ({ page }) => {
  await page.goto('/nl/compare');
  await page.getByRole('link', { name: 'Druk alle rozen af' }).click();
  await expect(page).toHaveURL(/\/nl\/print\?sheet=roses$/);
  await expect(page.locator('html[data-print-ready]')).toBeAttached();
  await expect(page.locator('.paper')).toHaveCount(2);
  await page.getByRole('link', { name: 'Buurten vergelijken' }).click();
  await expect(page).toHaveURL(/\/nl\/compare$/);
});
