import type { Page } from '@playwright/test';

/** What a visitor can press, type in or reach by Tab. */
const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [tabindex="0"]';

/** What most people come for: it must suit a thumb. */
export const MAIN_CONTROLS =
  '.site-header a, .site-header button, .site-footer a, .list-or-map a, .entry-link, .actor-call, .button, input[type="text"], input[type="search"]';

/** Controls that are narrower or lower than `leastPx`, in words; links within a sentence do not count (WCAG 2.5.8). */
export function targetsUnder(page: Page, leastPx: number, which = CONTROLS): Promise<readonly string[]> {
  return page.evaluate(
    ([least, selector]) => {
      const boxOf = (control: Element): DOMRect => {
        const over = getComputedStyle(control, '::after');
        const covering = over.content !== 'none' && over.position === 'absolute' && over.inset === '0px';
        const whole = covering && control instanceof HTMLElement ? control.offsetParent : null;
        const label = control.matches('input') ? control.closest('label') : null;
        return (whole ?? label ?? control).getBoundingClientRect();
      };
      const inSentence = (control: Element): boolean => {
        const sentence = control.parentElement?.textContent?.trim() ?? '';
        const own = control.textContent?.trim() ?? '';
        return getComputedStyle(control).display === 'inline' && sentence.length > own.length;
      };
      const counts = (control: Element): boolean =>
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !control.matches('.skip-link, :disabled, [inert] *, .visually-hidden *, .maplibregl-canvas') &&
        !inSentence(control);
      return [...document.querySelectorAll(selector)].filter(counts).flatMap((control) => {
        const { width, height } = boxOf(control);
        // Half a pixel is lost to rounding.
        if (Math.min(width, height) >= least - 0.5) return [];
        const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40);
        const what = control.getAttribute('class') ?? control.tagName.toLowerCase();
        return [`${what} “${name}” ${width.toFixed(1)} × ${height.toFixed(1)}`];
      });
    },
    [leastPx, which] as const,
  );
}

/** By how many pixels the page can be pushed sideways; 0 is right. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
