import { storeNames } from '../domain/offline/release.ts';
import type { ShippedRelease } from './shipped-release.ts';
import { slicedResponse } from './sliced-response.ts';
import type { RequestEvent } from './worker-scope.ts';

/** How long the network may take for a page before the kept one is shown, in milliseconds. */
const PATIENCE_MS = 4000;
/** Files whose content never changes under their name. */
const NEVER_CHANGES = /^(?:assets|tiles|data\/[0-9a-f]{12})\//;
const PAGE = /^(?:[a-z]{2}(?:\/(?!embed\/)[^.]*)?)?$/;

/** Tabs that got the kept page: what that page names comes from the store as well, at once. */
const servedFromStore = new Set<string>();

/** Gives the answer to a request of a page; null when the browser is to go to the network as without us. */
export function answerTo(event: RequestEvent, release: ShippedRelease): Promise<Response> | null {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(release.base)) {
    return null;
  }
  const path = pathname.slice(release.base.length);
  if (request.mode === 'navigate') return PAGE.test(path) ? page(event, path, release) : null;
  if (NEVER_CHANGES.test(path)) return unchanging(request);
  return release.lasting.includes(path) ? lasting(event, release) : null;
}

/** From any store, else from the network: the name alone says which release it is of. */
async function unchanging(request: Request): Promise<Response> {
  const stored = await caches.match(request.url, { ignoreVary: true }).catch(() => undefined);
  if (!stored) return fetch(request);
  const range = request.headers.get('Range');
  return range === null ? stored : slicedResponse(stored, range);
}

/** From the network, so that it fits the page; from the store for a page that came from there. */
async function lasting(event: RequestEvent, release: ShippedRelease): Promise<Response> {
  const stored = (): Promise<Response | undefined> => fromShell(event.request.url, release);
  if (servedFromStore.has(event.clientId)) return (await stored()) ?? fetch(event.request);
  try {
    return await fetch(event.request);
  } catch (error) {
    const response = await stored();
    if (response) return response;
    throw error;
  }
}

/** The page from the network; the empty page of its language where there is none, or none in time. */
async function page(event: RequestEvent, path: string, release: ShippedRelease): Promise<Response> {
  const kept = async (): Promise<Response | undefined> => {
    const shell = release.shells[path.slice(0, 2)];
    if (shell === undefined) return undefined;
    const response = await fromShell(new URL(release.base + shell, location.href).href, release);
    if (response) servedFromStore.add(event.resultingClientId);
    return response;
  };
  const asked = fetch(event.request);
  const inTime = await Promise.race([asked.catch(() => null), later()]);
  if (inTime && inTime.status < 500) return inTime;
  return (await kept()) ?? asked;
}

const later = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));

async function fromShell(url: string, release: ShippedRelease): Promise<Response | undefined> {
  const store = await caches.open(storeNames(release).shell);
  return store.match(url, { ignoreVary: true });
}
