import { storeNames } from '../domain/offline/release.ts';
import type { ShippedRelease } from './shipped-release.ts';

/** Stores what makes a release work without network. Rejects when anything is missing; the browser then tries later. */
export async function installRelease(release: ShippedRelease): Promise<void> {
  const store = await caches.open(storeNames(release).shell);
  const url = (path: string): string => new URL(release.base + path, location.href).href;
  const assets = release.assets.map((path) => putAsset(store, url(path)));
  const lasting = release.lasting.map(async (path) => {
    await store.put(url(path), await fetched(url(path), 'no-cache'));
  });
  const shells = Object.values(release.shells).map(async (path) => {
    await store.put(url(path), await ownPage(url(path), release.id));
  });
  await Promise.all([...assets, ...lasting, ...shells]);
}

/** An asset never changes under its name, so one that another release has stored need not be fetched. */
async function putAsset(store: Cache, url: string): Promise<void> {
  await store.put(url, (await caches.match(url)) ?? (await fetched(url, 'default')));
}

async function fetched(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (response.status !== 200) throw new Error(`${url}: status ${response.status}`);
  return response;
}

/**
 * Gives a page of this release, without the mark of a redirect, which no browser takes as an answer to a navigation.
 * Throws when the server already has another release.
 */
async function ownPage(url: string, id: string): Promise<Response> {
  const text = await (await fetched(url, 'no-cache')).text();
  if (!text.includes(`"${id}"`)) throw new Error(`${url} is not of release ${id}`);
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
