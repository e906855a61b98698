import { spawnSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { axeFindings } from '../support/axe.ts';
import { aProposal, phone, uuid } from '../support/proposals.ts';
import { drawn, expect, test, visit } from '../support/site.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A correction and another that wants something else, a closure, and three confirmations, as a file that somebody sent. */
async function received(): Promise<string> {
  const file = JSON.parse(await readFile(join(ROOT, 'data/public/actors/marollen.json'), 'utf8'));
  const now = file.features.find(
    (one: { properties: { id: string } }) => one.properties.id === 'la-fontaine',
  );
  const seen: string | null = now.properties.phone;
  const closed = { extent: 'for-now', from: '2026-12-01', until: null };
  return writeProposals([
    aProposal(1, { actor: 'la-fontaine', changes: [phone(seen, '+3225125772')] }),
    aProposal(2, { actor: 'la-fontaine', changes: [phone(seen, '+3225120000')] }),
    ...[3, 4, 5].map((number) =>
      aProposal(number, {
        kind: 'confirmation',
        actor: ['aquarelle', 'bosch', 'les-brigittines'][number - 3],
        fields: [],
      }),
    ),
    aProposal(6, { kind: 'closed', actor: 'bosch', reason: 'works', seen: null, closed }),
  ]);
}

/** Opens the queue of the Marolles as the BAR, and takes in what was received. */
async function takeIn(page: Page): Promise<void> {
  await page.goto('/nl/review?in=marollen');
  await drawn(page);
  await page.getByLabel('Je team').fill('BAR Marollen');
  await page.keyboard.press('Enter');
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: 'in.geojson', mimeType: 'application/geo+json' },
    buffer: Buffer.from(await received()),
  });
  await page.getByRole('button', { name: 'Zet op dit toestel' }).press('Enter');
}

test('@phone proposals are decided by keyboard, over a reload, undone, and handed on to the command', async ({
  page,
}) => {
  await takeIn(page);
  const line = (number: number) => page.locator(`[data-line="${uuid(number)}"]`);
  await line(1).focus();
  await page.keyboard.press('j');
  await expect(line(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const heading = page.locator('#review-one');
  await expect(heading).toBeFocused();
  const accept = page.getByRole('button', { name: 'Aanvaard', exact: true });
  await accept.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Telefoon: Kies wat er moet staan.');
  await expect(page.locator('[data-field="phone"] input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await accept.press('Enter');

  await expect(page.locator('.review-last')).toContainText('Aanvaard: La Fontaine.');
  await expect(page.locator('.review-outcome')).toHaveText('Dit is intussen veranderd. Kies.');
  await expect(heading).toBeFocused();
  const refuse = page.getByRole('button', { name: 'Weiger', exact: true });
  await refuse.press('Enter');
  await expect(page.getByLabel('Waarom niet?')).toBeFocused();
  await page.keyboard.type('Het andere nummer klopt.');
  expect(await axeFindings(page), 'a proposal to decide').toEqual([]);
  await page.emulateMedia({ contrast: 'more' });
  await visit(page, page.url().replace('/nl/', '/ar/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.review-form textarea')).toHaveValue('Het andere nummer klopt.');
  expect(await axeFindings(page), 'a proposal to decide, Arabic, contrast').toEqual([]);
  await page.emulateMedia({ contrast: 'no-preference' });
  await visit(page, page.url().replace('/ar/', '/nl/'));
  await accept.press('Escape');
  await expect(line(2)).toBeFocused();

  await page.reload();
  await expect(page.locator('#review-queue')).toHaveText('5 voorstellen wachten');
  await page.getByLabel('Kies alles wat nog klopt').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Aanvaard 3 gekozen' }).press('Enter');
  await expect(page.locator('#review-queue')).toHaveText('2 voorstellen wachten');
  await expect(page.locator('#review-queue')).toBeFocused();
  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
  await expect(page.locator('#review-queue')).toHaveText('5 voorstellen wachten');
  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
  await expect(page.locator('#review-queue')).toHaveText('2 voorstellen wachten');

  await line(2).press('Enter');
  await expect(page.getByLabel('Waarom niet?')).toHaveValue('Het andere nummer klopt.');
  await refuse.press('Enter');
  await expect(heading).toHaveText('Bosch');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const path = test.info().outputPath('decided.geojson');
  await copyFile(await (await download).path(), path);
  expect(readProposals(await readFile(path, 'utf8'), 'file').issues).toEqual([]);
  const run = (...words: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'scripts/proposals.ts', ...words], { cwd: ROOT, encoding: 'utf8' });
  const { stdout, stderr } = run('apply', path, '--dry-run');
  expect(stderr).toBe('');
  expect(stdout).toContain('Would write 4');
  expect(stdout).toContain('6 proposals = 4 published + 1 refused + 1 open');
});

test('@phone PR-75: what builds on a decision that is undone waits again, says for which field, and is decided again', async ({
  page,
}) => {
  await takeIn(page);
  const line = (number: number) => page.locator(`[data-line="${uuid(number)}"]`);
  const accept = page.getByRole('button', { name: 'Aanvaard', exact: true });
  const choose = async (number: string): Promise<void> => {
    const before = page.url();
    await page.locator('[data-field="phone"] label', { hasText: number }).locator('input').press('Space');
    await accept.press('Enter');
    await expect(page.locator('.review-last')).toContainText('Aanvaard: La Fontaine.');
    await expect.poll(() => page.url()).not.toBe(before);
  };
  await line(1).press('Enter');
  await choose('02 512 57 72');
  await expect(page.locator('.review-outcome')).toHaveText('Dit is intussen veranderd. Kies.');
  await choose('02 512 00 00');
  await page.goto('/nl/review?in=marollen');
  await expect(page.locator('#review-queue')).toHaveText('4 voorstellen wachten');

  await page.goto(`/nl/review?in=marollen&state=accepted&proposal=${uuid(1)}`);
  await page.getByRole('button', { name: 'Maak de laatste beslissing ongedaan' }).press('Enter');
  await expect(page.locator('.review-last')).toContainText('La Fontaine');
  await page.goto('/nl/review?in=marollen');
  await expect(page.locator('#review-queue')).toHaveText('6 voorstellen wachten');
  await expect(line(2)).toContainText('Beslis opnieuw');
  await expect(line(1)).not.toContainText('Beslis opnieuw');

  await line(2).press('Enter');
  await expect(page.locator('.review-one')).toContainText('past niet meer op wat er nu staat');
  await expect(page.locator('.review-warning')).toContainText('Telefoon');
  await choose('02 512 00 00');
  await page.goto('/nl/review?in=marollen');
  await expect(page.locator('#review-queue')).toHaveText('5 voorstellen wachten');
  await expect(line(2)).toHaveCount(0);
});
