import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { openMembers } from '../support/map-members.ts';
import { MAIN_CONTROLS, sideways, targetsUnder } from '../support/measures.ts';
import { PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { drawn, expect, mapReady, test, visit } from '../support/site.ts';

const LATIN = ['nl', 'fr', 'en'] as const;

/** A page of a tour. */
interface Stop extends PageKind {
  readonly language: string;
  /** wait until the map is drawn */
  readonly map?: boolean;
}

/**
 * The pages of one tour and the language of each. Latin ones differ in the length of words alone: they take turns from
 * page to page. Every other page is looked at from right to left. `npm test -- --all` takes all in all, on both sizes.
 */
const TOURS: readonly { readonly name: string; readonly stops: readonly Stop[] }[] = process.env['ALL_PAGES']
  ? [...LATIN, 'ar'].map((language) => ({
      name: language,
      stops: PAGE_KINDS.map((kind) => ({ ...kind, language })),
    }))
  : [
      {
        name: 'from left to right',
        stops: PAGE_KINDS.map((kind, index) => ({ ...kind, language: LATIN[index % 3] ?? 'nl' })),
      },
      {
        name: 'from right to left',
        stops: PAGE_KINDS.filter((_, index) => index % 2 === 0).map((kind) => ({ ...kind, language: 'ar' })),
      },
    ];

/** Goes to a page and asks everything of it that is asked of every kind. */
async function askAll(page: Page, { kind, path, ready, language, map }: Stop): Promise<void> {
  await visit(page, `/${language}${path}`);
  await expect(page.locator('html'), kind).toHaveAttribute('lang', language);
  await expect(page.locator(ready).first(), kind).toBeVisible();
  if (map) {
    await mapReady(page);
    // What the bar at the foot or the edge of the screen cuts off is no small target.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  expect.soft(await axeFindings(page), `${kind}, ${language}`).toEqual([]);
  expect.soft(await moving(page), kind).toEqual([]);
  if (test.info().project.name === 'phone') await fitsAThumb(page, kind);
}

test.describe('without the map', () => {
  // Drawn on every page and at every width, the map takes three quarters of a tour.
  test.use({ withMap: Boolean(process.env['ALL_PAGES']) });

  for (const { name, stops } of TOURS) {
    test(`A3, A4, A5: axe finds nothing on any kind of page, targets suit a thumb, nothing moves: ${name}`, async ({
      page,
      watched,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${stops[0]?.language}/about`);
      await drawn(page);
      for (const stop of stops) {
        await test.step(stop.kind, async () => {
          await askAll(page, stop);
          // Whether there is a neighbourhood of that name, the server is asked.
          if (stop.kind === 'unknown') expect(watched.consoleErrors.pop()).toContain('404');
        });
      }
    });
  }
});

/** Pages whose map shows areas, places round a point, or a walk, and the language of each. */
const WITH_MAP: Readonly<Record<string, string>> = { start: 'nl', 'near a point': 'ar', 'way on foot': 'fr' };

test('A3, A4, A5: axe finds nothing where the map is drawn, its controls suit a thumb, nothing moves', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/nl/about');
  await drawn(page);
  for (const kind of PAGE_KINDS) {
    const language = WITH_MAP[kind.kind];
    if (language) await test.step(kind.kind, () => askAll(page, { ...kind, language, map: true }));
  }
});

/** A5: what moves by itself or on a change although the visitor wants less motion. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const longest = (times: string): number => Math.max(...times.split(',').map(Number.parseFloat));
        const animated = animationName !== 'none' && longest(animationDuration) > 0.01;
        return animated || longest(transitionDuration) > 0.01;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** A4: targets are large enough, and nothing scrolls sideways on a narrow screen or at 200 % zoom. */
async function fitsAThumb(page: Page, kind: string): Promise<void> {
  expect.soft(await targetsUnder(page, 24), kind).toEqual([]);
  expect.soft(await targetsUnder(page, 44, MAIN_CONTROLS), kind).toEqual([]);
  expect.soft(await sideways(page), kind).toBe(0);
  const whole = page.viewportSize();
  for (const [width, height] of [
    [320, 640],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect.soft(await sideways(page), `${kind} at ${width} px`).toBe(0);
  }
  if (whole) await page.setViewportSize(whole);
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

const languages = (index: number): readonly string[] =>
  process.env['ALL_PAGES'] ? [...LATIN, 'ar'] : [index % 2 === 0 ? 'ar' : (LATIN[index % 3] ?? 'nl')];

for (const [index, { state, path, shown, enter }] of STATES.entries()) {
  test(`A3: axe finds nothing with this open: ${state}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const language of languages(index)) {
      await page.goto(`/${language}${path}`);
      await drawn(page);
      await enter(page);
      await expect(page.locator(shown).first()).toBeVisible();
      expect(await axeFindings(page), language).toEqual([]);
    }
  });
}
