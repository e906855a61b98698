import type { Page } from '@playwright/test';
import { actorLinks, expect, mapReady, test } from '../support/site.ts';

test.use({ withMap: false });

/** A Wednesday, 10:00 in Brussels. */
const WEDNESDAY = new Date('2026-11-25T09:00:00Z');

const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('filters combine, count what they leave and are in the address', async ({ page }) => {
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  const all = await actorLinks(page).count();
  await filters(page).click();
  const panel = page.getByRole('dialog', { name: 'Filters' });
  const now = panel.getByRole('button', { name: /^Nu \d+$/ });
  await expect(now).toBeVisible();
  const count = Number((await now.textContent())?.replace(/\D/g, ''));
  expect(count).toBeGreaterThan(0);
  await now.click();
  await expect(page).toHaveURL(/open=now/);
  await expect(panel.getByRole('status')).toContainText(`${count} plekken passen`);
  await panel.getByRole('button', { name: /^Toon \d+ plek/ }).click();
  await expect(panel).toBeHidden();
  await expect(filters(page)).toBeFocused();
  await expect(actorLinks(page)).toHaveCount(count);
  expect(count).toBeLessThan(all);
  await page.getByRole('button', { name: 'Verwijder: Open: nu' }).click();
  await expect(actorLinks(page)).toHaveCount(all);
  await expect(page).not.toHaveURL(/open=/);
});

test('places where one has to ask come after the others when they are wanted', async ({ page }) => {
  await page.goto('/nl/marollen?open=now');
  await expect(actorLinks(page).first()).toBeVisible();
  const sure = await actorLinks(page).count();
  await page.getByRole('button', { name: 'Toon die ook' }).click();
  await expect(page).toHaveURL(/ask=show/);
  await expect(page.getByRole('heading', { name: 'Vraag hier eerst of het past' })).toBeVisible();
  expect(await actorLinks(page).count()).toBeGreaterThan(sure);
  await page.getByRole('button', { name: 'Wis de filters' }).first().click();
  await expect(page.getByRole('heading', { name: 'Vraag hier eerst of het past' })).toHaveCount(0);
});

test('the panel works by keyboard alone and gives the focus back', async ({ page }) => {
  await page.goto('/fr/marollen');
  const button = page.getByRole('button', { name: /^Filtres/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Filtres' });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: /^Sans rendez-vous/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/appointment=none/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});

test('a day and an hour can be chosen', async ({ page }) => {
  await page.goto('/en/marollen');
  await filters(page).click();
  await page.getByLabel('Day').selectOption('Sunday');
  await page.getByLabel('Time').fill('11:00');
  await page.getByRole('button', { name: 'Choose this moment' }).click();
  await expect(page).toHaveURL(/open=su-1100/);
  await page.getByRole('button', { name: /^Show \d+ place/ }).click();
  await expect(page.getByRole('button', { name: 'Remove: Open on Sunday at 11:00' })).toBeVisible();
});

test('a fact that no place here has is said to be unknown, not none', async ({ page }) => {
  await page.goto('/nl/weststation');
  await filters(page).click();
  const group = page.getByRole('group', { name: 'Taal' });
  await expect(group).toContainText('Van geen enkele plek hier weten we dit.');
  await expect(group.getByRole('button')).toHaveCount(0);
});

test.describe('with the map', () => {
  test.use({ withMap: true });

  test('list and map show the same filtered places', async ({ page }) => {
    await page.goto('/nl/marollen?open=today');
    await expect(actorLinks(page).first()).toBeVisible();
    await mapReady(page);
    const listed = await actorLinks(page).count();
    await expect
      .poll(async () => {
        const counts = await page
          .locator('#map [data-actors]')
          .evaluateAll((all) => all.map((marker) => Number(marker.getAttribute('data-actors'))));
        return counts.reduce((sum, count) => sum + count, 0);
      })
      .toBe(listed);
  });
});

test('an actor says whether it is open, with today first', async ({ page }) => {
  await page.goto('/en/marollen/bosch');
  await expect(page.getByText('Hours not known, call first')).toBeVisible();
  await page.goto('/en/marollen/la-fontaine');
  await expect(page.locator('.hours-now')).toHaveText('Ask first whether you can come');
  const first = page.locator('.hours-week tr').first();
  await expect(first).toContainText('Wednesday (today)');
  await expect(first).toContainText('09:00–12:00, 13:00–16:00');
});

test('the page of an actor has data for search engines that no policy refuses', async ({ page }) => {
  await page.goto('/fr/marollen/la-fontaine');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({ name: 'La Fontaine', telephone: '+3225100910' });
});

test('where nothing fits for sure, the places where one asks first are shown at once', async ({ page }) => {
  await page.goto('/nl/marollen?kind=school&open=we-1000&wheelchair=yes');
  await expect(page.getByRole('heading', { name: 'Vraag hier eerst of het past' })).toBeVisible();
  expect(await actorLinks(page).count()).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Toon die ook' })).toHaveCount(0);
});
