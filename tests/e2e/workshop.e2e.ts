import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { TEST_PORT } from '../support/port.ts';
import { dataCopy } from '../support/published.ts';
import { type ShareServer, startShare } from '../support/share-server.ts';
import { visit } from '../support/site.ts';

const PORT = TEST_PORT + 1;

let folder = '';
let server: ShareServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buurtkompas-share-'));
  server = await startShare({ folder, port: PORT });
});
test.afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A phone of its own, with what goes wrong in its pages and what they ask of other sites. */
async function phone(browser: Browser, wrong: string[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (/^http/.test(request.url()) && !request.url().startsWith(server.origin)) wrong.push(request.url());
  });
  return page;
}

async function comeIn(page: Page): Promise<void> {
  await page.goto(`${server.origin}/nl/workshop#word=${server.word}`);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`In de zaal ${server.word}`);
}

async function correctPhone(page: Page, number: string): Promise<void> {
  await page.goto(`${server.origin}/nl/propose?in=marollen&about=la-fontaine`);
  await page.getByRole('radio', { name: 'Iets klopt niet' }).focus();
  for (const key of ['Space', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type(number);
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.locator('.room-status')).toHaveText('1 verzonden, 0 wacht');
}

test.setTimeout(240_000);

test('people in a room propose, over a killed server and a reload, and what the room accepts is published', async ({
  browser,
}) => {
  const wrong: string[] = [];
  const [an, bo, lead] = [
    await phone(browser, wrong),
    await phone(browser, wrong),
    await phone(browser, wrong),
  ];
  await bo.goto(`${server.origin}/nl/workshop/screen`);
  await expect(bo.getByRole('listitem')).toContainText([
    'npm run share',
    'de link voor wie leidt',
    'Groot scherm',
  ]);
  await bo.getByRole('link', { name: 'Doe mee' }).click();
  await expect(bo).toHaveURL(`${server.origin}/nl/workshop`);
  // The laptop is still busy when who leads opens their link.
  await lead.route('**/room/**', (route) => route.abort(), { times: 2 });
  await Promise.all([comeIn(an), comeIn(bo), lead.goto(server.lead)]);
  await Promise.all([correctPhone(an, '02 512 57 73'), correctPhone(bo, '02 512 57 74')]);
  await expect(lead.locator('.room-item')).toHaveCount(2, { timeout: 30_000 });
  await expect(lead.getByText('Anderen stellen hier iets anders voor.')).toHaveCount(2);
  expect(lead.url()).not.toContain('lead=');

  await bo.goto(`${server.origin}/nl/propose?in=marollen`);
  await bo.getByRole('radio', { name: 'Iets anders' }).check();
  await bo.locator('[name="text"]').fill('Er is te weinig schaduw.');
  await server.kill();
  await bo.getByRole('button', { name: 'Klaar' }).click();
  await expect(bo.locator('.room-status')).toContainText('1 verzonden, 1 wacht');
  server = await startShare({ folder, port: PORT });
  await expect(bo.locator('.room-status')).toHaveText('2 verzonden, 0 wacht', { timeout: 30_000 });
  await bo.goto(`${server.origin}/nl/workshop`);
  await expect(bo.locator('.room-item')).toHaveCount(3);
  await bo.reload();

  await expect(lead.locator('.room-item')).toHaveCount(3, { timeout: 30_000 });
  await lead.getByRole('button', { name: 'Aanvaard: La Fontaine' }).first().click();
  await expect(bo.locator('.room-standing')).toHaveText('Aanvaard');
  for (const page of [bo, lead]) await expect(page.locator('.room-item')).toHaveCount(3);

  const download = lead.waitForEvent('download');
  await lead.getByRole('button', { name: 'Bewaar alles als bestand' }).click();
  await expectPublished(await (await download).path());

  expect(await axeFindings(bo), 'phone').toEqual([]);
  expect(await axeFindings(lead), 'lead').toEqual([]);
  for (const page of [bo, lead]) {
    await page.emulateMedia({ contrast: 'more' });
    await visit(page, '/ar/workshop');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(server.word);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await axeFindings(page), 'Arabic, contrast').toEqual([]);
  }
  await lead.locator('a[href$="/ar/workshop/screen"]').click();
  await expect(lead.locator('.room-rose svg')).toBeVisible();
  expect(await axeFindings(lead), 'big screen in Arabic, contrast').toEqual([]);
  await lead.emulateMedia({ contrast: 'no-preference' });
  await visit(lead, '/nl/workshop/screen');
  await expect(lead.locator('html')).toHaveAttribute('lang', 'nl');
  expect(await axeFindings(lead), 'big screen').toEqual([]);
  expect(wrong).toEqual([]);
});

/** What the room accepted goes on the map by apply and the build of the data; the other number waits, and is not lost. */
async function expectPublished(saved: string): Promise<void> {
  const copy = await dataCopy();
  try {
    const { issues, applied } = await copy.publish([saved]);
    expect([issues, applied.plan.issues]).toEqual([[], []]);
    expect(applied.ledger).toMatchObject({ inputs: 3, published: 1, refused: 0, open: 2 });
    const [accepted] = applied.plan.write;
    const [change] = accepted?.changes ?? [];
    const published = copy.actor('la-fontaine')?.properties;
    expect(['+3225125773', '+3225125774']).toContain(change?.value);
    expect(published?.phone).toBe(change?.value);
    expect(published?.sources.at(-1)).toMatchObject({
      ...{ id: 'proposals', record: accepted?.proposal, fields: ['phone'] },
      title: 'Proposal, accepted by a BAR',
    });
    expect(copy.changes().get('la-fontaine')).toEqual(['corrected']);
  } finally {
    copy.remove();
  }
}
