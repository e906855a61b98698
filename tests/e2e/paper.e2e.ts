import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { workshopIdentity } from '../../src/domain/flyer/workshop/workshop-frame.ts';
import { distanceMetres } from '../../src/domain/geo/measure.ts';
import type { NeighbourhoodFeature } from '../../src/domain/model/area.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { projectionOf } from '../../src/domain/paper/sheet-frame.ts';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { axeFindings } from '../support/axe.ts';
import { penned, pngOf, takePhoto } from '../support/photos.ts';
import { middleOfColour } from '../support/pixels.ts';
import { aReview } from '../support/proposals.ts';
import { type DataCopy, dataCopy } from '../support/published.ts';
import { rasterOf } from '../support/raster.ts';
import { expect, mapReady, test } from '../support/site.ts';

/** Where somebody draws on the sheet, and the pen they take. */
const DRAWN_AT: Position = [4.349, 50.8412];
const PEN = [255, 0, 160];
/** The same in the light of the photo, through which the map is seen. */
const PEN_ON_MAP = [236, 59, 170];
const SHOT = {
  ...{ width: 1800, height: 1350 },
  corners: [
    [250, 195],
    [1590, 135],
    [1748, 1200],
    [68, 1125],
  ],
} as const;

function areaOf(id: string): NeighbourhoodFeature {
  const file = join(import.meta.dirname, '../../data/public/neighbourhoods.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: NeighbourhoodFeature[] };
  const found = features.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`There is no neighbourhood ${id}.`);
  return found;
}

/** Prints the sheet to draw on as a visitor does, draws on it with a pen, and takes a photo of it from aside. */
async function photographedSheet(page: Page, info: TestInfo): Promise<Buffer> {
  await page.goto('/nl/print?sheet=workshop&area=marollen');
  await page.locator('.print-view__pages svg').first().waitFor();
  const pdf = info.outputPath('sheet.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const { frame } = workshopIdentity(areaOf('marollen'), 1);
  const sheet = penned(rasterOf(pdf, 150), projectionOf(frame).toSheet(DRAWN_AT), 5, PEN);
  return pngOf(takePhoto(sheet, SHOT).photo);
}

/** Presses the map where the pen is seen through the photo, as somebody who traces it. */
async function traceThePen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Teken op de kaart' }).press('Enter');
  await expect(page.locator('#map canvas.maplibregl-canvas')).toBeFocused();
  const seen = await middleOfColour(page, await page.screenshot(), PEN_ON_MAP);
  if (!seen) throw new Error('What the pen drew is not on the map.');
  await page.mouse.click(seen.x, seen.y);
  await expect(page.locator('.draw-corner')).toHaveCount(1);
  await page.getByRole('button', { name: 'Klaar met tekenen' }).press('Enter');
}

const finish = (page: Page) => page.getByRole('button', { name: 'Klaar', exact: true }).press('Enter');

test('@phone a sheet goes the whole way: printed, drawn on, photographed, traced, decided, published, seen', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const photo = await photographedSheet(page, info);
  await page.goto('/nl/paper');
  const choose = page.getByLabel('Kies een foto');
  await choose.setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await expect(page.getByRole('alert')).toContainText('Dit is geen foto.');
  await page
    .getByLabel('Kies een andere foto')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
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
  await finish(page);
  await expect(page.getByText('1 voorstel bewaard.')).toBeVisible();

  await traceThePen(page);
  await page.getByRole('button', { name: 'Helpt deze plek mensen? Vul ze in' }).press('Enter');
  await page.locator('[name="name_nl"]').fill('Testhuis van het blad');
  await page.locator('[name="category"]').selectOption('neighbourhood-house');
  await finish(page);
  await expect(page.getByText('2 voorstellen bewaard.')).toBeVisible();

  await page.getByLabel('Staat er iets bij een nummer?').selectOption('la-fontaine');
  await page.getByRole('button', { name: 'Verbeter deze plek' }).press('Enter');
  await page.getByRole('radio', { name: 'Iets klopt niet' }).check();
  await page.locator('summary', { hasText: 'Telefoon' }).press('Enter');
  await page.locator('[name="phone"]').fill('02 512 57 72');
  await finish(page);
  await expect(page.getByText('3 voorstellen bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar mijn voorstellen' }).press('Enter');
  await expect(page.locator('.propose-item')).toContainText(Array(3).fill('Tekenblad Marollen, uitgave'));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await expectPublished(page, await (await download).path(), info.outputPath('decided.geojson'));
});

/** A person accepts everything in the file; apply and the build of the data then put it on the map, with the sheet. */
async function expectPublished(page: Page, received: string, decided: string): Promise<void> {
  const { value, issues } = readProposals(readFileSync(received, 'utf8'), 'paper');
  expect(issues).toEqual([]);
  const proposals = value.flatMap((record) => (record.record === 'proposal' ? [record] : []));
  writeFileSync(
    decided,
    writeProposals([...proposals, ...proposals.map((one, place) => aReview(place, one))]),
  );
  const copy = await dataCopy();
  try {
    const { applied } = await copy.publish([decided]);
    expect(applied.plan.issues).toEqual([]);
    expect(applied.ledger).toMatchObject({ inputs: 3, published: 3 });
    const named = /^Proposal from the drawing sheet of marollen, edition \d+, accepted by BAR Marollen$/;
    const added = proposals.find(({ kind }) => kind === 'new-actor')?.id.slice(0, 8);
    const place = copy.actor(`testhuis-van-het-blad-${added}`);
    expect(place?.properties.sources.at(-1)?.title).toMatch(named);
    expect(distanceMetres(place?.geometry?.coordinates as Position, DRAWN_AT)).toBeLessThan(10);
    const corrected = copy.actor('la-fontaine')?.properties;
    expect(corrected?.phone).toBe('+3225125772');
    expect(corrected?.sources.at(-1)?.title).toMatch(named);
    expect(copy.changes().get(place?.properties.id ?? '')).toEqual(['new']);
    expect(copy.changes().get('la-fontaine')).toEqual(['corrected']);
    const drawing = proposals.find(({ kind }) => kind === 'place');
    await expectSeen(page, copy, drawing?.id ?? '');
  } finally {
    copy.remove();
  }
}

/** PR-76 to PR-78: whoever opens the neighbourhood now finds the drawing in the list, on the map, and in what changed. */
async function expectSeen(page: Page, copy: DataCopy, id: string): Promise<void> {
  for (const file of ['neighbourhoods.geojson', 'drawings.geojson', 'changes.json'])
    await page.route(`**/${file}`, (route) => route.fulfill({ json: copy.read(file) }));
  await page.goto('/nl/changes?since=1');
  await expect(page.locator('.changes-item').filter({ hasText: 'Nieuw op de kaart' })).toContainText('Plek');
  await page.getByRole('link', { name: 'Bank in de schaduw' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/nl/marollen\\?drawing=${id.slice(0, 8)}$`));
  const link = page.getByRole('link', { name: 'Bank in de schaduw' });
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.drawing')).toContainText(
    'Getekend door een bewoner, nagekeken door BAR Marollen',
  );
  await page.reload();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(link).toBeInViewport();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  expect(await axeFindings(page)).toEqual([]);
  await link.press('Enter');
  await expect(page).toHaveURL(/\/nl\/marollen$/);
  await expect(link).not.toHaveAttribute('aria-current');
  await link.press('Enter');
  await mapReady(page);
  await expect(page.locator('#map')).toBeInViewport();
}
