import { actorLinks, drawn, expect, test } from '../support/site.ts';

test.use({ withMap: false });

const results = '.find-place-results';

test('an everyday word leads to its need, and says so', async ({ page }) => {
  await page.goto('/nl');
  await page.getByLabel('Straat, plek of buurt').fill('huurcontract');
  const need = page.locator(`${results} section`).filter({ hasText: 'Wat heb je nodig?' });
  await expect(need.getByRole('link', { name: /^Wonen/ })).toContainText('Past bij: huurcontract');
  await expect(need.locator('mark')).toHaveText('huurcontract');
  await need.getByRole('link', { name: /^Wonen/ }).click();
  await expect(page).toHaveURL(/\/nl\/?\?theme=housing$/);
});

for (const [typed, path, label, name] of [
  ['02/510.09.10', '/fr', 'Rue, lieu ou quartier', 'La Fontaine'],
  ['طبيب', '/fr', 'Rue, lieu ou quartier', 'Maison médicale'],
  ['лікар', '/nl', 'Straat, plek of buurt', 'Maison médicale'],
] as const) {
  test(`“${typed}” finds ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.getByLabel(label).fill(typed);
    await expect(page.locator(`${results} a`).filter({ hasText: name }).first()).toBeVisible();
    await expect(page.locator(`${results} mark`).first()).toBeVisible();
  });
}

test('real keys lead into the suggestions, through them and back', async ({ page }) => {
  await page.goto('/nl');
  await drawn(page);
  const field = page.getByLabel('Straat, plek of buurt');
  await field.focus();
  await page.keyboard.type('douche');
  const links = page.locator(`${results} a`);
  await expect(links.filter({ hasText: 'La Fontaine' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('douches');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.locator(results)).toHaveCount(0);
});

test('the number of suggestions is announced, and that there are none', async ({ page }) => {
  await page.goto('/en');
  const field = page.getByLabel('Street, place or neighbourhood');
  await field.fill('landlord');
  const status = page.locator('.find-place [role=status]');
  await expect(status).toHaveText(/^\d+ results$/);
  expect(await page.locator(`${results} a`).count()).toBe(
    Number.parseInt((await status.textContent()) ?? '', 10),
  );
  await field.fill('xyzzyq');
  await expect(status).toHaveText(/^Nothing found/);
});

test('suggestions fit a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/fr');
  await page.getByLabel('Rue, lieu ou quartier').fill('maison de repos');
  await expect(page.locator(`${results} a`).first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('without the streets the other suggestions stay, and streets can be asked for again', async ({
  page,
  watched,
}) => {
  let broken = true;
  await page.route('**/places.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/nl');
  await page.getByLabel('Straat, plek of buurt').fill('hoogstraat 346');
  await expect(page.locator(`${results} a`).filter({ hasText: 'La Fontaine' }).first()).toBeVisible();
  broken = false;
  await page.locator(results).getByRole('button').click();
  await expect(page.locator(`${results} section`).filter({ hasText: 'Straten' })).toContainText('Hoogstraat');
  watched.consoleErrors.length = 0;
});

test('the list of a neighbourhood marks what was typed and says why a place is there', async ({ page }) => {
  await page.goto('/nl/marollen?q=huurcontract');
  const first = actorLinks(page).first();
  await expect(first.locator('.reason-line')).toContainText('Past bij: huurcontract');
  await page.goto('/nl/marollen?q=fontaine');
  await expect(first.locator('.actor-name mark')).toHaveText('Fontaine');
  await expect(first.locator('.reason-line')).toHaveCount(0);
  await page.getByRole('search').getByRole('button', { name: 'Wis' }).click();
  await expect(page.locator('#actor-list mark')).toHaveCount(0);
});
