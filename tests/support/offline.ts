import { expect, type Page } from '@playwright/test';
import { drawn } from './site.ts';

/** Waits until the visited neighbourhood and the map are on the device. */
export async function keptOnDevice(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated');
  const large = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => /:(data|tiles):/.test(name));
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().filter(({ url }) => /pmtiles$|network\.json$|places\.json$/.test(url)).length;
    });
  await expect.poll(large, { timeout: 60_000 }).toBe(3);
}

/** Without network the browser reports each request that failed; nothing else may be reported. */
export function forgetMissingNetwork(watched: { readonly consoleErrors: string[] }): void {
  const others = watched.consoleErrors.filter((text) => !/ERR_(INTERNET_DISCONNECTED|FAILED)/.test(text));
  watched.consoleErrors.splice(0, watched.consoleErrors.length, ...others);
}

/** Visits the Marolles and waits until they are on the device. */
export async function visitAndKeep(page: Page): Promise<void> {
  await page.goto('/nl/marollen');
  await drawn(page);
  await keptOnDevice(page);
}
