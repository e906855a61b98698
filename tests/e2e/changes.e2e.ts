import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changesBetween } from '../../src/domain/editions/changes.ts';
import { type ChangesFile, EditionRecord } from '../../src/domain/model/edition-record.ts';
import { ActorId } from '../../src/domain/model/identity-checks.ts';
import { axeFindings } from '../support/axe.ts';

const record = (number: number) =>
  EditionRecord.parse(
    JSON.parse(readFileSync(join('tests/fixtures/editions', `${number}.json`), 'utf8')) as unknown,
  );

/** The published file as it is once a second edition is out. */
function secondEdition(): ChangesFile {
  const [before, now] = [record(1), record(2)];
  const closed = new Set([ActorId.parse('shut')]);
  return {
    now: { number: now.number, date: now.date },
    since: [changesBetween(now, now, closed), changesBetween(before, now, closed)],
  };
}

test('whoever has the first edition on paper reads that there is no older one', async ({ page }) => {
  await page.goto('/nl/about');
  await page.getByRole('link', { name: 'Wat is er veranderd?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is er veranderd?');
  await expect(page.getByText('Er is nog geen oudere uitgave.')).toBeVisible();
  await page.goto('/fr/changes?since=1');
  await expect(page.getByText('Depuis l’édition 1 du 24 novembre 2026')).toBeVisible();
});

test('whoever has an old edition on paper reads by neighbourhood what changed', async ({ page }) => {
  await page.route('**/changes.json', (route) => route.fulfill({ json: secondEdition() }));
  await page.goto('/nl/changes?since=1');
  const list = page.locator('.changes-item');
  await expect(list).toHaveCount(7);
  await expect(list.filter({ hasText: 'Nieuw' }).first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Naam nu' })).toContainText('Vroeger nummer 3');
  await expect(page.getByRole('listitem').filter({ hasText: 'Sluit' })).toContainText('Gesloten');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('/nl/marollen?edition=1');
  await expect(page.getByText('Je papier is uitgave 1. Er is een nieuwere.')).toBeVisible();
  await page.locator('.paper-line').getByRole('link', { name: 'Wat is er veranderd?' }).click();
  await expect(page).toHaveURL(/\/nl\/changes\?since=1$/);
  await page.goto('/nl/changes?since=7');
  await expect(page.getByText('Van uitgave 7 hebben we niets bewaard.')).toBeVisible();
});
