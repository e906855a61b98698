import { actorLinks, drawn, expect, mapReady, test } from '../support/site.ts';

test('start → Marolles → filter housing → open an actor → back', async ({ page }) => {
  await page.goto('/nl');
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vind hulp in je buurt');
  await expect(page.locator('.neighbourhood-item')).toHaveCount(20);
  await page
    .getByRole('link', { name: /Marollen/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/nl\/marollen$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marollen');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const all = await actorLinks(page).count();
  await page
    .getByRole('button', { name: /^Wonen/ })
    .last()
    .click();
  await expect(page).toHaveURL(/theme=housing/);
  await expect.poll(() => actorLinks(page).count()).toBeLessThan(all);
  const housing = await actorLinks(page).count();
  expect(housing).toBeGreaterThan(0);
  await expect(page.locator('#actor-count')).toContainText(`${housing} van`);
  const first = actorLinks(page).first();
  const name = (await first.locator('.actor-name').textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/marollen\?theme=housing$/);
  await expect(actorLinks(page)).toHaveCount(housing);
});

for (const [typed, path, expected] of [
  ['maison medicle', '/fr/marollen', /medical-house|Maison m/i],
  ['huisvestng', '/nl/marollen', /./],
] as const) {
  test(`finds “${typed}” in the Marolles in spite of the typo`, async ({ page }) => {
    await page.goto(path);
    await expect(actorLinks(page).first()).toBeVisible();
    const all = await actorLinks(page).count();
    await page.getByRole('search').getByRole('textbox').fill(typed);
    await expect.poll(() => actorLinks(page).count()).toBeLessThan(all);
    await expect(actorLinks(page).first()).toContainText(expected);
    expect(await actorLinks(page).count()).toBeGreaterThan(0);
  });
}

test('finds the neighbourhoods of “sint gilis” from the start page', async ({ page }) => {
  await page.goto('/nl');
  await page.getByLabel('Straat, plek of buurt').fill('sint gilis');
  const results = page.locator('.find-place-results');
  await results.getByRole('link', { name: 'Hallepoort Sint-Gillis', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hallepoort');
});

test('leads from a street to its neighbourhood, by keyboard alone', async ({ page }) => {
  await page.goto('/fr');
  await drawn(page);
  await page.getByLabel('Rue, lieu ou quartier').focus();
  await page.keyboard.type('rue haute');
  await expect(
    page
      .locator('.find-place-results')
      .getByRole('link', { name: /^Rue Haute/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /résultat/ })).toBeAttached();
  await expect(page.locator('.find-place-results[aria-busy="false"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.find-place-results a').first()).toBeFocused();
  await page
    .locator('.find-place-results')
    .getByRole('link', { name: /^Rue Haute/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marolles');
  await expect(page).toHaveURL(/at=4\.\d{5},50\.\d{5}$/);
  await expect(actorLinks(page).first()).toContainText(/\d+ min à pied/);
  await expect(page.locator('#map .map-place')).toBeAttached();
  await page.getByRole('button', { name: 'Oublier le point' }).click();
  await expect(page).toHaveURL(/\/fr\/marollen$/);
  await expect(actorLinks(page).first()).toContainText('Les Brigittines');
});

test('the language switch keeps the place and the choice', async ({ page }) => {
  await page.goto('/nl/marollen?theme=housing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  const count = await actorLinks(page).count();
  await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
  await page.locator('.language-list').getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marolles');
  await expect(page).toHaveURL(/\/fr\/marollen\?theme=housing$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(actorLinks(page)).toHaveCount(count);
});

test('a deep link survives a reload', async ({ page }) => {
  await page.goto('/fr/marollen/la-fontaine?theme=homelessness');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Fontaine');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Fontaine');
  await expect(page).toHaveTitle(/La Fontaine/);
  await page.getByRole('link', { name: 'Retour à Marolles' }).click();
  await expect(page).toHaveURL(/\/fr\/marollen\?theme=homelessness$/);
});

test('an actor page tells how to reach the actor and where the facts come from', async ({ page }) => {
  await page.goto('/fr/marollen/la-fontaine');
  await expect(page.getByRole('link', { name: /Appeler 02 510 09 10/ })).toHaveAttribute(
    'href',
    'tel:+3225100910',
  );
  await expect(page.getByText('Rue Haute 346, 1000 Bruxelles')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir dans mon appli de cartes' })).toHaveAttribute(
    'href',
    /^geo:50\.83/,
  );
  await expect(page.getByRole('heading', { name: 'D’où vient l’information' })).toBeVisible();
  await page.getByRole('link', { name: 'Une erreur ?' }).click();
  await expect(page).toHaveURL(/\/fr\/propose\?in=marollen&about=la-fontaine$/);
});

test('an unknown address leads back to the start', async ({ page, watched }) => {
  const response = await page.goto('/nl/nergens');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We vinden deze pagina niet.');
  await page.getByRole('link', { name: 'Ga naar de startpagina' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vind hulp in je buurt');
  watched.consoleErrors.length = 0;
});

test('the bare address chooses the language of the browser', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/nl\/?$/);
});

test('list and map show the same actors', async ({ page }) => {
  await page.goto('/nl/anneessens?theme=social-ties');
  await expect(actorLinks(page).first()).toBeVisible();
  await mapReady(page);
  const listed = await page.locator('.actor-list').first().locator('.actor-item').count();
  await expect
    .poll(async () => {
      const markers = await page
        .locator('#map [data-actors]')
        .evaluateAll((all) => all.map((marker) => Number(marker.getAttribute('data-actors'))));
      return markers.reduce((sum, count) => sum + count, 0);
    })
    .toBe(listed);
});
