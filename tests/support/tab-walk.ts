import type { Page } from '@playwright/test';

/** What a walk through a page by one key met. */
export interface Walk {
  /** controls that were reached, in words, in order */
  readonly reached: readonly string[];
  /** controls that can be seen but were never reached */
  readonly missed: readonly string[];
  /** controls that were reached without a sign of it, or under the bar at the foot of a phone */
  readonly unseen: readonly string[];
}

interface Step {
  readonly name: string | null;
  readonly again: boolean;
  readonly unseen: boolean;
}

const MOST_STEPS = 1500;

/** Looks at what has the focus now, and remembers on it that it was met. */
function look(page: Page): Promise<Step> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return { name: null, again: false, unseen: false };
    const again = element.dataset['walked'] === 'yes';
    element.dataset['walked'] = 'yes';
    const outlined = (part: Element): boolean =>
      [null, '::after', '::before'].some((which) => getComputedStyle(part, which).outlineStyle !== 'none');
    const stroked = (part: Element): boolean => getComputedStyle(part).stroke !== 'none';
    const parts = [element, ...element.querySelectorAll('*')];
    const lit = parts.some(outlined) || (element instanceof SVGElement && parts.some(stroked));
    const box = element.getBoundingClientRect();
    const bar = document.querySelector('.list-or-map');
    const covers = bar?.checkVisibility() === true && !bar.contains(element);
    const top = covers ? (bar?.getBoundingClientRect().top ?? 0) : innerHeight;
    const hidden = box.top >= top || box.bottom <= 0;
    const own = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { name: own.trim().slice(0, 50) || element.tagName, again, unseen: !lit || hidden };
  });
}

/** Controls of the page that Tab must reach and that no walk has met since the last one began. */
function notMet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...all]
      .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled, [inert] *'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !control.matches('[type="radio"]:not(:checked)'))
      .filter((control) => control.dataset['walked'] !== 'yes')
      .map((control) => `${control.className} ${control.textContent?.trim().slice(0, 40)}`);
  });
}

/** Presses a key until the page is at an end, or comes back to where it was. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  await page.evaluate(() => {
    for (const met of document.querySelectorAll<HTMLElement>('[data-walked]')) delete met.dataset['walked'];
  });
  const steps: Step[] = [];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    await page.keyboard.press(key);
    const step = await look(page);
    if (step.name === null || step.again) break;
    steps.push(step);
  }
  return {
    reached: steps.map(({ name }) => name ?? ''),
    missed: await notMet(page),
    unseen: steps.filter(({ unseen }) => unseen).map(({ name }) => name ?? ''),
  };
}
