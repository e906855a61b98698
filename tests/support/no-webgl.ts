import type { BrowserContext, Page } from '@playwright/test';

/** Makes of a page, or of all pages of a context, ones that cannot draw the map. To be called before they are opened. */
export async function withoutWebGl(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith('webgl')) return null;
      return Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}
