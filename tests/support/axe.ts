import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

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

/**
 * Lays out what is far from sight as well. Until then its height is a guess, and while axe measures one entry after the
 * other, those that are laid out meanwhile push the rest down: then some seem to lie over their neighbours.
 */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA, on the page as it stands; each as its rule and the element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids inline scripts; the test tool enters through the debugger instead.
  await page.evaluate(axe);
  await page.evaluate(layOutAll);
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
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !mayBeCovered(id, node)).map((node) => `${id}: ${node.html}`),
  );
}
