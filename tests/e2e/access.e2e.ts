import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { actorLinks, expect, mapReady, test } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly html: string;
  readonly target: readonly string[];
  readonly underBar: boolean;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly Found[];
}

/**
 * Size of targets (WCAG 2.2, 2.5.8) does not bind pins on a map: their place is what they say, and the list beside
 * the map offers each of them as a large link. Nor does it count what the bar at the foot of a phone covers at this
 * place of the scroll.
 */
function mayBeCovered(rule: string, node: Found): boolean {
  return rule === 'target-size' && (node.html.includes('map-marker') || node.underBar);
}

const PAGES = [
  '/nl',
  '/fr?theme=housing',
  '/nl/marollen',
  '/en/marollen/la-fontaine',
  '/fr/about',
  '/fr/here',
  '/nl/bar?at=4.34630,50.83650',
  '/nl/here?at=4.34630,50.83650',
  '/nl/compare',
  '/fr/compare?theme=housing&per=residents',
  '/fr/anneessens?with=region',
  '/fr/style',
  '/nl/region',
  '/nl/list?places=marollen.la-fontaine,marollen.bosch',
  '/fr/list/paper?places=marollen.la-fontaine',
  '/ar/list/paper?places=marollen.bosch&at=4.34630,50.83650',
  '/nl/marollen/bosch?at=4.34630,50.83650',
  '/nl/moments',
  '/nl/offline',
  '/fr/marollen?open=now&wheelchair=yes',
  '/nl/nergens',
  '/nl/print?sheet=theme&area=marollen&theme=housing',
  '/ar',
  '/ar/marollen',
  '/ar/marollen/la-fontaine',
  '/uk/compare',
];

/** Every page in the light look, some as the build wrote them; the pages that show every component in the other looks as well. */
const CASES: readonly { path: string; look: string; writtenOnly?: boolean }[] = [
  ...PAGES.map((path) => ({ path, look: 'light' })),
  ...['/fr', '/nl/anneessens', '/ar/marollen/la-fontaine', '/nl/region'].map((path) => ({
    path,
    look: 'light',
    writtenOnly: true,
  })),
  ...['/nl', '/fr/marollen', '/en/marollen/la-fontaine', '/nl/style', '/fr/about'].flatMap((path) =>
    ['dark', 'contrast'].map((look) => ({ path, look })),
  ),
];

for (const { path, look, writtenOnly } of CASES) {
  test(`axe finds nothing on ${path} in the look ${look}${writtenOnly ? ', as the build wrote it' : ''}`, async ({
    page,
    watched,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('buurtkompas.look', chosen), look);
    if (writtenOnly) await page.route(/\/data\//, () => undefined);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (!writtenOnly) await expect(page.locator('.written-languages')).toHaveCount(0);
    if (/marollen$/.test(path)) await mapReady(page);
    if (/bosch.*at=/.test(path)) await expect(page.locator('.step-list li').first()).toBeVisible();
    if (/here\?/.test(path)) await expect(page.locator('.here-compass')).toBeVisible();
    if (/compare|with=/.test(path)) await expect(page.getByRole('table').first()).toBeVisible();
    // The page's own policy forbids inline scripts; the test tool enters through the debugger instead.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const tool = (
        globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: Violation[] }> } }
      ).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations: found } = await tool.run({ runOnly: { type: 'tag', values: tags } });
      const bar = document.querySelector('.list-or-map')?.getBoundingClientRect();
      const underBar = (target: readonly string[]): boolean => {
        const box = document.querySelector(target[0] ?? 'none')?.getBoundingClientRect();
        return Boolean(bar && box && bar.height > 0 && box.bottom > bar.top && box.top < bar.bottom);
      };
      return found.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, target }) => ({ html, target, underBar: underBar(target) })),
      }));
    });
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.filter((node) => !mayBeCovered(id, node)).map((node) => `${id}: ${node.html}`),
    );
    expect(told).toEqual([]);
    if (path.includes('nergens')) watched.consoleErrors.length = 0;
  });
}

test('the skip link leads to the list and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar de lijst' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a marker opens its actor by keyboard, and choosing in the list marks it on the map', async ({
  page,
}) => {
  await page.goto('/nl/anneessens?theme=social-ties');
  await mapReady(page);
  const marker = page.locator('#map [data-actors="1"]').first();
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/anneessens\/[a-z0-9-]+\?theme=social-ties$/);
  await expect(page.locator('.actor-title')).toBeVisible();
});
