import { readFile } from 'node:fs/promises';
import { actorLinks, expect, test } from '../support/site.ts';

test.use({ withMap: false });

const TWO = '/nl/list?places=marollen.la-fontaine,marollen.bosch';

test('places are put on a list from the list and the page, and stay after a reload', async ({ page }) => {
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Zet op mijn lijst: Bosch' }).click();
  await expect(page.getByRole('button', { name: 'Haal van mijn lijst: Bosch' })).toBeVisible();
  await page.goto('/nl/marollen/la-fontaine');
  await page.getByRole('button', { name: 'Zet op mijn lijst: La Fontaine' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Mijn lijst, 2 plekken' }).click();
  await expect(page).toHaveURL(/\/nl\/list$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
  await expect(page.locator('.list-place')).toHaveCount(2);
  await page.getByRole('button', { name: 'Haal van mijn lijst: Bosch' }).click();
  await expect(page.locator('.list-place')).toHaveCount(1);
  await page.getByRole('button', { name: 'Maak de lijst leeg' }).click();
  await expect(page.getByText('Je lijst is leeg.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('buurtkompas.list'))).toBeNull();
});

test('a link shows the list to somebody else, who can take it over', async ({ page }) => {
  await page.goto(TWO);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een lijst voor jou');
  await expect(page.locator('.list-place')).toHaveCount(2);
  await page.getByRole('button', { name: 'Zet ze op mijn lijst' }).click();
  await expect(page.getByText('Ze staan op je lijst.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mijn lijst, 2 plekken' })).toBeVisible();
});

test('a place that is gone is told, the others stay', async ({ page }) => {
  await page.goto('/nl/list?places=marollen.la-fontaine,marollen.niet-meer');
  await expect(page.locator('.list-place')).toHaveCount(1);
  await expect(page.getByText('1 plek staat niet meer in de lijst.')).toBeVisible();
});

test('the list becomes a message, contacts and a calendar file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TWO);
  await page.getByRole('button', { name: 'Kopieer als bericht' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('1. La Fontaine');
  expect(message).toContain('Tel. 02 510 09 10');
  expect(message).toContain('/nl/list?places=marollen.la-fontaine,marollen.bosch');

  const contacts = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als contacten' }).click();
  const card = await readFile(await (await contacts).path(), 'utf8');
  expect(card.match(/BEGIN:VCARD/g)).toHaveLength(2);
  expect(card).toContain('TEL;TYPE=WORK,VOICE:+3225100910');

  await page.getByText('Zet een afspraak in de agenda').click();
  await page.getByLabel('Datum').fill('2099-03-02');
  await page.getByLabel('Uur').fill('14:30');
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak het agendabestand' }).click();
  const event = await readFile(await (await calendar).path(), 'utf8');
  expect(event).toContain('DTSTART;TZID=Europe/Brussels:20990302T143000');
  expect(event).toContain('DTEND;TZID=Europe/Brussels:20990302T150000');
  const stored = await page.evaluate(() => Object.values(localStorage).join(' '));
  expect(stored).not.toContain('2099');
});

test('the sheet for a person is A4 with letters of 14 pt or more, in the chosen language', async ({
  page,
}) => {
  await page.goto('/nl/list/paper?places=marollen.la-fontaine,marollen.bosch');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous pouvez aller ici');
  await expect(page.getByText('Tél. 02 510 09 10')).toBeVisible();
  await expect(page.getByText('Prenez d’abord rendez-vous')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  const smallest = await page.locator('.paper-sheet').evaluate((sheet) => {
    const texts = [...sheet.querySelectorAll('h1, h2, p, li, strong')];
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
  });
  expect(smallest).toBeGreaterThanOrEqual((14 * 96) / 72 - 0.01);
});

test('a device that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'QuotaExceededError');
    };
  });
  await page.goto(TWO);
  await page.getByRole('button', { name: 'Zet ze op mijn lijst' }).click();
  await expect(page.getByText('Dit toestel kan de lijst niet bewaren.')).toBeVisible();
});

test('the sheet for a person says until when a place is closed', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-20T10:00:00Z');
  await page.route(/\/actors\/marollen\.json/, async (route) => {
    const file = await (await route.fetch()).json();
    const wanted = file.features.find(
      (feature: { properties: { id: string } }) => feature.properties.id === 'la-fontaine',
    );
    wanted.properties.details = {
      ...wanted.properties.details,
      closure: { from: '2026-12-19', until: '2027-01-08' },
    };
    await route.fulfill({ json: file });
  });
  await page.goto('/nl/list/paper?places=marollen.la-fontaine');
  await expect(page.locator('.paper-place')).toContainText('Tijdelijk gesloten tot en met 8 januari 2027.');
});
