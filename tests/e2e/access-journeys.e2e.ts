import type { Page } from '@playwright/test';
import { openMembers } from '../support/map-members.ts';
import { PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { actorLinks, drawn, expect, mapReady, test, visit } from '../support/site.ts';
import { walk } from '../support/tab-walk.ts';

const LANGUAGES = ['nl', 'fr', 'en', 'ar', 'tr', 'es', 'uk', 'ru'] as const;
const suggestions = '.find-place-results';
const field = (page: Page) => page.getByLabel('Straat, plek of buurt');

async function open(page: Page, { path, ready }: PageKind, language = 'nl'): Promise<void> {
  await page.goto(`/${language}${path}`);
  await expect(page.locator('.written-languages')).toHaveCount(0);
  await expect(page.locator(ready).first()).toBeVisible();
}

test.describe('A1: without the map', () => {
  test.use({ withMap: false });

  test('A1: a place is found, opened and called by keys', async ({ page }) => {
    await page.goto('/nl');
    await drawn(page);
    await field(page).focus();
    await page.keyboard.type('la fontaine');
    await expect(page.locator(`${suggestions} a`).first()).toContainText('La Fontaine');
    await page.keyboard.press('Enter');
    await expect(page.locator(`${suggestions} a`).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/La Fontaine/);
    await expect(page.getByRole('link', { name: 'Bel 02 510 09 10' }).first()).toHaveAttribute(
      'href',
      'tel:+3225100910',
    );
  });

  test('A1: a filter is chosen by keys and the count is announced', async ({ page }) => {
    await page.goto('/nl/marollen');
    await expect(actorLinks(page).first()).toBeVisible();
    const all = await actorLinks(page).count();
    await page.getByRole('button', { name: /^Filters/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Vlot binnen met een rolstoel/ }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/wheelchair=/);
    await page.keyboard.press('Escape');
    const status = page.locator('#actor-count');
    await expect(status).toHaveRole('status');
    await expect.poll(() => actorLinks(page).count()).toBeLessThan(all);
    const count = await actorLinks(page).count();
    await expect(status).toHaveText(new RegExp(`^${count} van ${all}`));
  });

  test('A1: what is near a street is found by typing it', async ({ page }) => {
    await page.goto('/nl');
    await drawn(page);
    await field(page).focus();
    await page.keyboard.type('hoogstraat');
    const street = page
      .locator(`${suggestions} section`)
      .filter({ hasText: 'Straten' })
      .getByRole('link', { name: /Hoogstraat/ })
      .first();
    await expect(street).toBeVisible();
    await street.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nl\/marollen\?at=/);
    await expect(page.locator('.near-panel__from')).toBeVisible();
    await expect(actorLinks(page).first()).toBeVisible();
  });

  test('A1: the flyer can be printed, and the page of a place says how to report', async ({ page }) => {
    await page.goto('/nl/marollen');
    await drawn(page);
    await page.getByRole('link', { name: 'Druk de kaart af' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.print-view__pages svg').first()).toBeVisible();
    await page.goto('/nl/marollen/la-fontaine');
    await drawn(page);
    const report = page.locator('.actor-wrong a').first();
    await report.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat klopt er niet bij La Fontaine?');
  });
});

test('A1: list and map show the same set, the list first', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/nl/marollen?theme=housing');
  await mapReady(page);
  const entries = page.locator('#actor-list > .actor-list').first().locator('.actor-item');
  const placed = await entries.count();
  expect(placed).toBeGreaterThan(5);
  const onMap = (): Promise<number> =>
    page
      .locator('#map [data-actors]')
      .evaluateAll((markers) =>
        markers.reduce((sum, marker) => sum + Number((marker as HTMLElement).dataset['actors']), 0),
      );
  await expect.poll(onMap).toBe(placed);
  const listFirst = await page.evaluate(() => {
    const [list, map] = ['#actor-list', '#map'].map((id) => document.querySelector(id));
    return Boolean(list && map && list.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(listFirst).toBe(true);
});

test.describe('A2: in the list', () => {
  test.use({ withMap: false });

  test('A2: the filters open and close by keys, and the focus returns', async ({ page }) => {
    await page.goto('/nl/marollen');
    await drawn(page);
    const button = page.getByRole('button', { name: /^Filters/ });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Filters' });
    await expect(panel).toBeVisible();
    await expect(panel.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('A2: Escape leads from a suggestion back to the field', async ({ page }) => {
    await page.goto('/nl');
    await drawn(page);
    await field(page).focus();
    await page.keyboard.type('douche');
    await expect(page.locator(`${suggestions} a`).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${suggestions} a`).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
  });

  test('A2: an entry opens by Enter, its heading has the focus, and one goes back to the list', async ({
    page,
  }) => {
    await page.goto('/nl/marollen');
    await drawn(page);
    const entry = actorLinks(page).nth(2);
    const name = (await entry.locator('.actor-name').textContent()) ?? '';
    await entry.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(name);
    await expect(heading).toBeFocused();
    await page.locator('.band-back').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nl\/marollen$/);
    await expect(actorLinks(page).first()).toBeVisible();
  });
});

test('A2: places at one spot of the map open, close with Escape, and the focus returns', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/nl/marollen');
  const members = await openMembers(page);
  await expect(members.locator('li button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(members).toBeHidden();
  await expect(page.locator('#map [data-actors]:focus')).toHaveCount(1);
});

test('A2: skip links lead to the list, past the map, and from its end back to the list', async ({ page }) => {
  await page.goto('/nl/marollen');
  await mapReady(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar de lijst' }).first()).toBeFocused();
  const past = page.locator('#map .skip-link').first();
  await past.focus();
  await expect(past).toHaveText('Sla de kaart over');
  await page.keyboard.press('Enter');
  const end = page.locator('#after-map');
  await expect(end).toBeFocused();
  await expect(end).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

/** Variants of a page that have the same controls as the page itself, or far more of them. */
const VARIANTS = [
  'start with a need',
  'search',
  'filtered',
  'near a point',
  'compared',
  'rest of the Region',
];

/** The pages that most people see; `npm test -- --all` takes every kind. */
const MOST_SEEN = ['start', 'neighbourhood', 'actor', 'guide', 'here', 'list'];
const isTaken = ({ kind }: PageKind): boolean =>
  MOST_SEEN.includes(kind) || Boolean(process.env['ALL_PAGES']);

/** A neighbourhood of few places has every kind of control, with fewer of each. */
const withFewPlaces = (kind: PageKind): PageKind =>
  kind.kind === 'neighbourhood' ? { ...kind, path: '/madou' } : kind;

for (const kind of PAGE_KINDS.filter((page) => !VARIANTS.includes(page.kind) && isTaken(page))) {
  test(`A2: Tab goes through the whole page and back: ${kind.kind}`, async ({ page, watched }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, withFewPlaces(kind));
    if (await page.locator('#map').count()) await mapReady(page).catch(() => undefined);
    // Parts whose code comes late would move the walk's end.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const forward = await walk(page, 'Tab');
    expect(forward.reached.length).toBeGreaterThan(1);
    expect(forward.missed).toEqual([]);
    expect(forward.unseen).toEqual([]);
    const back = await walk(page, 'Shift+Tab');
    expect(back.missed).toEqual([]);
    if (kind.kind === 'unknown') watched.consoleErrors.length = 0;
  });
}

test('A5: the map moves and comes nearer by keys and by buttons', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/nl/marollen');
  await mapReady(page);
  const view = (): Promise<{ east: number; zoom: number }> =>
    page.locator('#map .area-map__canvas').evaluate((element) => {
      const { map } = element as unknown as {
        map: { getCenter(): { lng: number }; getZoom(): number };
      };
      return { east: map.getCenter().lng, zoom: map.getZoom() };
    });
  const before = await view();
  await page.locator('#map canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await view()).east).toBeGreaterThan(before.east);
  await page.keyboard.press('+');
  await expect.poll(async () => (await view()).zoom).toBeGreaterThan(before.zoom);
  const whole = page.locator('.area-map__controls button');
  await whole.nth(1).focus();
  const near = (await view()).zoom;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await view()).zoom).toBeLessThan(near);
  await whole.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => Math.abs((await view()).zoom - before.zoom)).toBeLessThan(0.05);
});

test.describe('languages', { tag: '@phone' }, () => {
  test.use({ withMap: false });

  test('A6: page and texts say their language and direction', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/nl/about');
    await drawn(page);
    for (const language of LANGUAGES) {
      for (const { kind, path, ready } of PAGE_KINDS.filter((page) =>
        ['neighbourhood', 'actor', 'start'].includes(page.kind),
      )) {
        await visit(page, `/${language}${path}`);
        await expect(page.locator(ready).first(), kind).toBeVisible();
        const html = page.locator('html');
        await expect(html).toHaveAttribute('lang', language);
        await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
        const blank = await page.locator('main :is(h1, h2, h3, a, button)').evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility() && !element.textContent?.trim())
            .filter((element) => !element.hasAttribute('aria-label'))
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        expect(blank).toEqual([]);
      }
    }
  });

  test('A6: what a record does not say in the reader’s language stands there in another, and says which', async ({
    page,
  }) => {
    await page.goto('/ar/about');
    await drawn(page);
    for (const language of ['ar', 'tr', 'es', 'uk', 'ru']) {
      await visit(page, `/${language}/marollen/la-fontaine`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const text = page.locator('.actor-summary bdi');
      await expect(text).toHaveText(/\p{L}{3}/u);
      await expect(text).toHaveAttribute('lang', /^(nl|fr|en)$/);
    }
  });

  test('A6: within Arabic no Latin words stand without a language or direction of their own', async ({
    page,
  }) => {
    const loose = (): Promise<readonly string[]> =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('main') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? '';
          const holder = node.parentElement?.closest('[lang], bdi, [dir="ltr"], [dir="auto"]');
          const latin = /\p{Script=Latin}{2,}.*\s\p{Script=Latin}{2,}/u.test(text);
          const arabic = /\p{Script=Arabic}/u.test(text);
          if (latin && !arabic && holder === document.documentElement) found.push(text);
        }
        return found;
      });
    for (const path of ['', '/marollen', '/marollen/la-fontaine', '/list?places=marollen.la-fontaine']) {
      await page.goto(`/ar${path}`);
      await drawn(page);
      expect(await loose(), path).toEqual([]);
    }
  });

  test('the statement is reached from the foot of a page, and says of each thing how far it works', async ({
    page,
  }) => {
    await page.goto('/nl/about');
    await drawn(page);
    await page.getByRole('link', { name: 'Toegankelijkheid' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Toegankelijkheid · Buurtkompas');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const rows = page.getByRole('table', { name: 'Wat werkt en wat niet' }).locator('tbody tr');
    const states = await rows.getByRole('cell').allTextContents();
    expect(new Set(states)).toEqual(new Set(['Ja', 'Deels', 'Nee', 'Niet getest']));
    expect(states).toHaveLength(await rows.getByRole('rowheader').count());
  });

  test('the statement is in French for who reads Arabic, and says so', async ({ page }) => {
    await page.goto('/ar/accessibility');
    const statement = page.locator('.accessibility-page');
    await expect(statement).toHaveAttribute('lang', 'fr');
    await expect(statement).toHaveAttribute('dir', 'ltr');
    await expect(page).toHaveTitle(/^إمكانية الوصول/);
  });
});
