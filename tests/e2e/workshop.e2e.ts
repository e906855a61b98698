import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { TEST_PORT } from '../support/port.ts';
import { type ShareServer, startShare } from '../support/share-server.ts';

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

test.setTimeout(120_000);

test('people in a room propose, over a killed server and a reload, and one proposal is accepted', async ({
  browser,
}) => {
  const wrong: string[] = [];
  const [an, bo, lead] = [
    await phone(browser, wrong),
    await phone(browser, wrong),
    await phone(browser, wrong),
  ];
  await Promise.all([comeIn(an), comeIn(bo), lead.goto(server.lead)]);
  await Promise.all([correctPhone(an, '02 512 57 73'), correctPhone(bo, '02 512 57 74')]);
  await expect(lead.locator('.room-item')).toHaveCount(2);
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
  expect(await axeFindings(lead)).toEqual([]);
  await lead.getByRole('link', { name: 'Groot scherm' }).click();
  await expect(lead.locator('.room-rose svg')).toBeVisible();
  expect(await axeFindings(lead)).toEqual([]);
  expect(wrong).toEqual([]);
});
