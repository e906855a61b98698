import { type Release, releaseOfLock, storesToDrop } from '../domain/offline/release.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Names of the locks that tabs hold; null where the browser has no locks. */
async function heldLocks(): Promise<readonly string[] | null> {
  if (!navigator.locks) return null;
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => name ?? []);
}

/** Drops the stores of releases that no tab shows any more; all are left alone while a newer release stands ready. */
export async function tidy(scope: WorkerScope, release: Release): Promise<void> {
  const { waiting, installing } = scope.registration;
  if (waiting || installing) return;
  const locks = await heldLocks();
  if (locks === null && (await scope.clients.matchAll({ type: 'window' })).length > 0) return;
  const dropped = storesToDrop(await caches.keys(), release, locks ?? []);
  await Promise.all(dropped.map((name) => caches.delete(name)));
}

/** Tells whether tabs show this release only. False where the browser cannot tell. */
export async function isAlone(release: Release): Promise<boolean> {
  const locks = await heldLocks();
  if (locks === null) return false;
  const open = locks.flatMap((name) => releaseOfLock(name, release.base) ?? []);
  return open.every(({ id }) => id === release.id);
}
