import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.ts';
import type { openProposalStore, ProposalStore } from '../../../src/storage/proposals/proposal-store.ts';
import { aContact, aProposal, aRemoval, aReview, minute, uuid } from '../../support/proposals.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ADDRESS = 'http://localhost/';

declare const built: { readonly openProposalStore: typeof openProposalStore };
declare let store: ProposalStore;
declare const heard: string[];

let browser: Browser;
let code: string;
let context: BrowserContext;

beforeAll(async () => {
  const entry = join(ROOT, 'src/storage/proposals/proposal-store.ts');
  const lib = { entry, name: 'built', formats: ['iife' as const] };
  const output = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [
    {
      output: [chunk],
    },
  ] = output as unknown as [Rolldown.RolldownOutput];
  code = chunk.code;
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>tab</title>' }),
  );
  return () => context.close();
});

/** Opens a tab with a store in it; `before` runs first. */
async function tab(before = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(`${before}; var heard = []; var store; ${code}; window.built = built;`);
  const opened = await page.evaluate(async () => {
    const found = await built.openProposalStore();
    if (found) store = found;
    found?.onOtherTab(() => heard.push('changed'));
    return found !== null;
  });
  expect(opened).toBe(before === '');
  return page;
}

const [one, two] = [aProposal(1), aProposal(2)];
const recordsIn = (page: Page) => page.evaluate(() => store.records());
const draft = (number: number, text: string) => ({ id: uuid(number), at: minute(number), form: { text } });

it('PR-41: keeps records of two tabs that write at once, and tells the other tab', async () => {
  const [left, right] = [await tab(), await tab()];
  const kept = await Promise.all([
    left.evaluate((record) => store.add([record]), one),
    right.evaluate((records) => store.add(records), [two, aReview(3, two)]),
  ]);
  expect(kept).toEqual([true, true]);
  expect(await recordsIn(left)).toEqual([one, two, aReview(3, two)]);
  expect(await recordsIn(right)).toEqual(await recordsIn(left));
  await left.waitForFunction(() => heard.length > 0);
});

it('PR-12, PR-13: joins them: repeated ones once, clashing ones both', async () => {
  const page = await tab();
  const other = { ...one, reason: 'another text' };
  await page.evaluate((records) => store.add(records), [one, one]);
  await page.evaluate((records) => store.add(records), [other, one]);
  expect(await recordsIn(page)).toHaveLength(2);
});

it('PR-32: deletes from the device what a removal deletes', async () => {
  const page = await tab();
  await page.evaluate((records) => store.add(records), [one, aContact(4, one), two]);
  await page.evaluate((record) => store.add([record]), aRemoval(5, one));
  const raw = await page.evaluate(
    () =>
      new Promise((found) => {
        const open = indexedDB.open('buurtkompas.proposals');
        open.onsuccess = () => {
          const all = open.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => found(JSON.stringify(all.result));
        };
      }),
  );
  expect(raw).not.toContain('+32470000001');
  expect(await recordsIn(page)).toEqual([two, aRemoval(5, one)]);
});

it('keeps drafts over a reload, the newest first, one for each id', async () => {
  const page = await tab();
  for (const each of [draft(1, 'a'), draft(2, 'b'), draft(1, 'c')])
    expect(await page.evaluate((mine) => store.keepDraft(mine), each)).toBe(true);
  await page.close();
  const later = await tab();
  expect(await later.evaluate(() => store.drafts())).toEqual([draft(2, 'b'), draft(1, 'c')]);
  await later.evaluate((id) => store.dropDraft(id), uuid(2));
  expect(await later.evaluate(() => store.drafts())).toEqual([draft(1, 'c')]);
});

it('leaves out what cannot be read, and loses nothing else', async () => {
  const page = await tab();
  const broken = { ...one, id: 'no id' } as unknown as typeof one;
  await page.evaluate((records) => store.add(records), [broken, two]);
  expect(await recordsIn(page)).toEqual([two]);
});

it('PR-42: says that nothing can be kept where the database is blocked or full', async () => {
  await tab('Object.defineProperty(window, "indexedDB", { get() { throw new Error("blocked"); } })');
  const page = await tab();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  expect(await page.evaluate((record) => store.add([record]), one)).toBe(false);
  expect(await recordsIn(page)).toEqual([]);
});

it('PR-46: takes a proposal off the device with its contact, and leaves others', async () => {
  const page = await tab();
  const contact = aContact(3, one);
  const left = await page.evaluate(
    async ([records, id]) => {
      await store.add(records);
      await store.drop(new Set([id]));
      return store.records();
    },
    [[one, two, contact], one.id] as const,
  );
  expect(left).toEqual([two]);
});
