import { expect, test } from '../support/site.ts';

test.use({ withMap: false });

test('a point in a neighbourhood tells its host, whose number can be called', async ({ page }) => {
  await page.goto('/nl/bar?at=4.34630,50.83650');
  const answer = page.locator('.bar-answer');
  await expect(answer).toContainText('Dit punt ligt in de buurt Marollen.');
  await expect(answer).toContainText('De gastheer is Entr');
  await expect(answer.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:+3225100180');
});

test('a point outside tells the nearest neighbourhood and the help line', async ({ page }) => {
  await page.goto('/fr/bar?at=4.44000,50.82000');
  await expect(page.locator('.bar-answer')).toContainText('à vol d’oiseau');
  await expect(page.locator('.bar-page a[href="tel:080035243"]')).toBeVisible();
});

test('a click asks for the position, which stays out of the address', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 50.8365, longitude: 4.3463 });
  await page.goto('/en/bar');
  await page.getByRole('button', { name: 'Search from where I am' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.bar-answer')).toContainText('neighbourhood Marolles');
  await expect(page).toHaveURL(/\/en\/bar$/);
});

test('a street that is typed tells its BAR, in the language of the reader', async ({ page }) => {
  await page.goto('/tr/bar');
  await page.getByLabel('Bir sokak yazın').fill('rue haute');
  await page
    .getByRole('link', { name: /^Rue Haute/ })
    .first()
    .click();
  await expect(page.locator('.bar-answer')).toContainText('Bu nokta Marolles mahallesinde.');
  await expect(page).toHaveURL(/\/tr\/bar\?at=4\.\d{5},50\.\d{5}$/);
  await expect(page.locator('.bar-page')).toContainText('Brulocalis, 2020');
});
