import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { MAIN_CONTROLS, sideways, targetsUnder } from '../support/measures.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { drawn, expect, mapReady, test } from '../support/site.ts';

/**
 * The languages in which a page is looked at. Latin ones differ in the length of words alone: they take turns from page
 * to page, and every other page is looked at from right to left. `npm test -- --all` takes all of them, on both sizes.
 */
function languagesOf(index: number): readonly string[] {
  if (process.env['ALL_PAGES']) return ['nl', 'fr', 'en', 'ar'];
  const latin = ['nl', 'fr', 'en'][index % 3] ?? 'nl';
  return index % 2 === 0 ? ['ar', latin] : [latin];
}

for (const [index, { kind, path, ready }] of PAGE_KINDS.entries()) {
  test(`A3, A4: axe finds nothing, right to left too, and targets suit a thumb: ${kind}`, async ({
    page,
    watched,
  }) => {
    test.setTimeout(120_000);
    for (const language of languagesOf(index)) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator('.written-languages')).toHaveCount(0);
      await expect(page.locator(ready).first()).toBeVisible();
      expect(await axeFindings(page), language).toEqual([]);
    }
    if (test.info().project.name === 'phone') await fitsAThumb(page);
    if (kind === 'unknown') watched.consoleErrors.length = 0;
  });
}

/** A4: targets are large enough, and nothing scrolls sideways on a narrow screen or at 200 % zoom. */
async function fitsAThumb(page: Page): Promise<void> {
  expect(await targetsUnder(page, 24)).toEqual([]);
  expect(await targetsUnder(page, 44, MAIN_CONTROLS)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  for (const [width, height] of [
    [320, 640],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await sideways(page), `at ${width} px`).toBe(0);
  }
}

/** Opens a group of places on the map that stand at one spot. */
async function openMembers(page: Page): Promise<void> {
  await mapReady(page);
  const members = page.locator('.map-members');
  for (let nearer = 0; nearer < 6 && !(await members.isVisible()); nearer += 1) {
    await page.locator('#map [data-actors]:not([data-actors="1"])').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  }
}

async function enterWrongPhone(page: Page): Promise<void> {
  await page.locator('input[value="correct"]').check();
  const phone = page.locator('[name="phone"]');
  // The draft of the language before is still there.
  if (!(await phone.isVisible())) await page.locator('.propose-row summary').first().click();
  await phone.fill('12');
  await page.locator('.propose-end [data-primary]').click();
}

/** States of pages that something must be pressed for, and what then is there. */
const STATES = [
  {
    state: 'suggestions',
    path: '',
    shown: '.find-place-results a',
    enter: async (page: Page) => page.locator('.find-place input').fill('la fontaine'),
  },
  {
    state: 'no suggestions',
    path: '',
    shown: '.find-place-results .note',
    enter: async (page: Page) => page.locator('.find-place input').fill('xyzzyq'),
  },
  {
    state: 'filters',
    path: '/marollen',
    shown: '.filter-panel',
    enter: async (page: Page) => page.locator('.filter-button').click(),
  },
  {
    state: 'display',
    path: '/about',
    shown: '.pop-panel-body',
    enter: async (page: Page) => page.locator('.site-header > .pop-panel .pop-panel-button').click(),
  },
  {
    state: 'languages',
    path: '/about',
    shown: '.language-list',
    enter: async (page: Page) => page.locator('.site-languages .pop-panel-button').click(),
  },
  {
    state: 'places at one spot',
    path: '/marollen',
    shown: '.map-members',
    enter: openMembers,
  },
  {
    state: 'preview of a sheet, with its folds',
    path: '/studio?area=madou',
    shown: '.studio-folding li',
    enter: async (page: Page) => {
      await page.locator('.studio-sides button').last().click();
      await page.locator('.studio-bar > .button[aria-pressed]').last().click();
    },
  },
  {
    state: 'what is not right',
    path: '/propose?in=marollen&about=la-fontaine',
    shown: '.form-problem:visible',
    enter: enterWrongPhone,
  },
] as const;

for (const [index, { state, path, shown, enter }] of STATES.entries()) {
  test(`A3: axe finds nothing with this open: ${state}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const language of languagesOf(index)) {
      await page.goto(`/${language}${path}`);
      await drawn(page);
      await enter(page);
      await expect(page.locator(shown).first()).toBeVisible();
      expect(await axeFindings(page), language).toEqual([]);
    }
  });
}
