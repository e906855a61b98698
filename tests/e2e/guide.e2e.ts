import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/measures.ts';
import { actorLinks, drawn, expect, test, visit } from '../support/site.ts';

test.use({ withMap: false });

/** A Wednesday, 10:00 in Brussels. */
const WEDNESDAY = new Date('2026-11-25T09:00:00Z');
const MAROLLES = { latitude: 50.8365, longitude: 4.3463 };

const title = (page: Page) => page.locator('main h1');
const doors = (page: Page) => page.locator('.guide-door');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('by keys from the start page through four steps to three to five doors, and back again', async ({
  page,
}) => {
  await page.goto('/nl');
  await drawn(page);
  await page.getByRole('link', { name: 'Ik weet het niet goed: help mij zoeken' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText('Stap 1 van 4: Waarover gaat het?');
  await page.getByRole('link', { name: /^Gezondheid/ }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Stap 2 van 4: Wat past het best?');
  await expect(title(page)).toBeFocused();
  await page.getByRole('link', { name: /^Tandartsen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Stap 3 van 4: Waar zoek je?');
  await expect(title(page)).toBeFocused();
  await page.getByRole('link', { name: 'Overal in Brussel' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Stap 4 van 4: Wat moet kunnen?');
  const call = page.getByRole('button', { name: 'Eerst bellen' });
  await call.focus();
  await page.keyboard.press('Space');
  await expect(call).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(
    /\/nl\/guide\?theme=physical-health,mental-health&kind=dentist&phone=yes&step=how$/,
  );
  await page.getByRole('link', { name: 'Toon wat past' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText('Deze plekken passen bij je');
  const shown = await doors(page).count();
  expect(shown).toBeGreaterThanOrEqual(3);
  expect(shown).toBeLessThanOrEqual(5);
  await expect(doors(page).getByText('Je kunt bellen')).toHaveCount(shown);
  await expect(doors(page).locator('a[href^="tel:"]')).toHaveCount(shown);
  for (const step of ['Stap 4', 'Stap 3', 'Stap 2', 'Stap 1']) {
    await page.goBack();
    await expect(title(page)).toContainText(step);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/nl$/);
});

test('every step can be skipped, and the answers can be changed from the end', async ({ page }) => {
  await page.goto('/fr/guide');
  await page.getByRole('link', { name: 'Passer' }).click();
  await expect(title(page)).toContainText('Étape 2 sur 4');
  await page.getByRole('link', { name: 'Passer' }).click();
  await expect(title(page)).toContainText('Étape 3 sur 4');
  await page.getByRole('link', { name: 'Passer' }).click();
  await expect(title(page)).toContainText('Étape 4 sur 4');
  await page.getByRole('link', { name: 'Montrer ce qui convient' }).click();
  await expect(doors(page).first()).toBeVisible();
  await page.getByRole('link', { name: 'Changer : Où cherchez-vous ?' }).click();
  await expect(title(page)).toContainText('Étape 3 sur 4');
});

test('the position is asked for on a click, gives walking minutes and stays out of the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(MAROLLES);
  await page.goto('/nl/guide?theme=food-aid&step=where');
  await page.getByRole('button', { name: 'Waar ik nu ben' }).click();
  await expect(title(page)).toContainText('Stap 4 van 4');
  await page.getByRole('link', { name: 'Toon wat past' }).click();
  await expect(
    doors(page)
      .getByText(/^\d+ minu(ut|ten) te voet$/)
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/nl\/guide\?theme=food-aid&in=me&step=doors$/);
  await page.reload();
  await expect(page.getByText('We kennen je plaats nog niet.')).toBeVisible();
  await page.getByRole('button', { name: 'Waar ik nu ben' }).click();
  await expect(doors(page).first()).toContainText(/\d+ minu(ut|ten) te voet/);
});

test('a refused position says what else can be done', async ({ page }) => {
  await page.goto('/nl/guide?step=where');
  await page.getByRole('button', { name: 'Waar ik nu ben' }).click();
  await expect(
    page.getByText('Je toestel geeft je plaats niet. Kies een straat of een buurt.'),
  ).toBeVisible();
});

test('a street is found by its name and its place stands in the link', async ({ page }) => {
  await page.goto('/en/guide?theme=housing,homelessness&step=where');
  await page.getByRole('textbox', { name: 'A street' }).fill('hoogstraat brussel');
  const first = page.locator('.guide-streets a').first();
  await expect(first).toContainText('Haute');
  await page.getByRole('textbox', { name: 'A street' }).press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=4\.3\d+,50\.8\d+&step=how$/);
});

test('in a neighbourhood “show all” leads to its list with the same filters and as many places', async ({
  page,
}) => {
  await page.goto('/nl/guide?theme=social-ties,elderly&step=where');
  await page.getByText('Een buurt', { exact: true }).click();
  await page.getByRole('link', { name: 'Marollen', exact: true }).click();
  await page.getByRole('button', { name: 'Eerst bellen' }).click();
  await page.getByRole('link', { name: 'Toon wat past' }).click();
  const all = page.getByRole('link', { name: /^Toon alle \d+ plekken/ });
  const count = Number((await all.textContent())?.replace(/\D/g, ''));
  await all.click();
  await expect(page).toHaveURL(/\/nl\/marollen\?theme=social-ties,elderly&phone=yes$/);
  await expect(actorLinks(page)).toHaveCount(count);
});

test('a door whose hours nobody knows is said to be asked first, and none is closed', async ({ page }) => {
  await page.goto('/nl/guide?theme=food-aid&open=now&step=doors');
  await expect(doors(page).first()).toBeVisible();
  for (const door of await doors(page).all()) {
    const isSure = (await door.getAttribute('data-verdict')) === 'yes';
    await expect(door).toContainText(isSure ? /Nu open|Dag en nacht open/ : /[Vv]raag eerst|bel eerst/);
    await expect(door).not.toContainText('Gesloten');
  }
});

test('the start page as the build wrote it leads to the guide', async ({ page }) => {
  await page.route(/\/data\//, () => undefined);
  await page.goto('/fr');
  await expect(page.locator('.written-languages')).toHaveCount(1);
  await expect(
    page.getByRole('link', { name: 'Je ne sais pas bien : aidez-moi à chercher' }),
  ).toHaveAttribute('href', '/fr/guide');
});

const STEPS = [
  'guide',
  'guide?theme=physical-health,mental-health&step=fit',
  'guide?step=where&in=marollen',
  'guide?step=how&open=now',
  'guide?theme=housing,homelessness&wheelchair=yes&at=4.34630,50.83650&step=doors',
  'guide?theme=food-aid&step=all',
];
test('axe finds nothing in any step, each has the emergency number and fits 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/fr/about');
  await drawn(page);
  for (const step of STEPS) {
    for (const language of ['fr', 'ar']) {
      const where = `/${language}/${step}`;
      await visit(page, where);
      await expect(page.locator('html'), where).toHaveAttribute('lang', language);
      await expect(page.locator('.guide-page'), where).toBeVisible();
      if (/doors|all/.test(step)) await expect(doors(page).first(), where).toBeVisible();
      expect.soft(await axeFindings(page), where).toEqual([]);
      await expect(page.locator('.guide-emergency a[href="tel:112"]'), where).toBeVisible();
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await sideways(page), where).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 740 });
    }
  }
});
