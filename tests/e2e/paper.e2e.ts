import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { applyProposals } from '../../scripts/proposals/apply.ts';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { aReview } from '../support/proposals.ts';
import { expect, test } from '../support/site.ts';

/** Prints the sheet to draw on as a visitor does, and gives the picture of it that a scanner would make. */
async function scannedSheet(page: Page, info: TestInfo): Promise<string> {
  await page.goto('/nl/print?sheet=workshop&area=marollen');
  await page.locator('.print-view__pages svg').first().waitFor();
  const stem = info.outputPath('sheet');
  await writeFile(`${stem}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  execFileSync('pdftoppm', ['-jpeg', '-r', '120', '-singlefile', `${stem}.pdf`, stem]);
  return `${stem}.jpg`;
}

test('@phone a sheet is photographed, a point on it drawn with keys alone, and published once accepted', async ({
  page,
}, info) => {
  const photo = await scannedSheet(page, info);
  await page.goto('/nl/paper');
  const choose = page.getByLabel('Kies een foto');
  await choose.setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await expect(page.getByRole('alert')).toContainText('Dit is geen foto.');
  await page.getByLabel('Kies een andere foto').setInputFiles({
    ...{ name: 'photo.jpg', mimeType: 'image/jpeg' },
    buffer: readFileSync(photo),
  });
  await expect(page.getByRole('heading', { name: 'Gevonden: tekenblad van Marollen' })).toBeFocused({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Leg op de kaart' }).press('Enter');

  await expect(page.locator('.map-photo canvas')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Hoe sterk je de foto ziet').press('ArrowLeft');
  await expect(page.locator('.map-photo canvas')).toHaveCSS('opacity', '0.75');
  await page.getByRole('button', { name: 'Teken op de kaart' }).press('Enter');
  await expect(page.locator('#map canvas.maplibregl-canvas')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.draw-corner')).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await expect(page.locator('.draw-corner')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Teken verder' })).toBeVisible();
  await page.getByLabel('Hoe heet het?').fill('Bank in de schaduw');
  await page.getByRole('button', { name: 'Klaar', exact: true }).press('Enter');
  await expect(page.getByText('1 voorstel bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar mijn voorstellen' }).press('Enter');
  await expect(page.locator('.propose-item')).toContainText(['Getekende plek']);
  await expect(page.locator('.propose-item')).toContainText(['Tekenblad Marollen, uitgave']);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const { value, issues } = readProposals(await readFile(await (await download).path(), 'utf8'), 'paper');
  const [proposal] = value;
  if (proposal?.record !== 'proposal' || proposal.kind !== 'place') throw new Error(JSON.stringify(issues));
  const set = [proposal, aReview(2, proposal)];
  const { plan } = applyProposals(set, { root: process.cwd(), source: 'paper', dryRun: true });
  expect(plan.issues).toEqual([]);
  expect(plan.write).toMatchObject([
    {
      kind: 'place',
      neighbourhood: 'marollen',
      drawing: { name: 'Bank in de schaduw', geometry: proposal.geometry },
    },
  ]);
});
