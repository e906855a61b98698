import { lockName, type Release } from '../domain/offline/release.ts';
import type { WorkerWish } from './worker-scope.ts';

/** How often a tab that stays open asks for a newer release, in milliseconds. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/** Browsers change workers once the old one has nothing to do, which may take minutes; the network has the new page sooner. */
const CHANGE_PATIENCE_MS = 5000;
const TAKE_OVER_TRIES = 5;
const TAKE_OVER_WAIT_MS = 3000;

/** Why the site cannot work without network in this browser. */
export type WorkerFailure = 'unsupported' | 'blocked';

/** Says to every worker, as long as this tab is open, which release it shows. */
export function holdRelease(release: Release): void {
  void navigator.locks
    ?.request(lockName(release), { mode: 'shared' }, () => new Promise(() => undefined))
    .catch(() => undefined);
}

/**
 * Starts the worker and resolves once one is active. `onNewer` is called when a newer release stands ready while this
 * tab shows an older one.
 */
export async function startWorker(
  release: Release,
  onNewer: () => void,
): Promise<ServiceWorkerRegistration | WorkerFailure> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'unsupported';
  try {
    const started = await navigator.serviceWorker.register(`${release.base}sw.js`, {
      scope: release.base,
      updateViaCache: 'none',
    });
    // Where workers are switched off, some browsers resolve with nothing.
    if (!started) return 'blocked';
    watchForNewer(started, release, onNewer);
    askNowAndThen(started);
    void askWhereBehind(started, release);
    if (!(await isActive(started))) return 'blocked';
    started.active?.postMessage('tidy' satisfies WorkerWish);
    return started;
  } catch {
    return 'blocked';
  }
}

/** Waits for the first worker to be active; false when it could not store its files. */
function isActive(started: ServiceWorkerRegistration): Promise<boolean> {
  const first = started.installing ?? started.waiting;
  if (started.active || !first) return Promise.resolve(started.active !== null);
  return new Promise((resolve) => {
    first.addEventListener('statechange', () => {
      if (first.state === 'activated') resolve(true);
      if (first.state === 'redundant') resolve(false);
    });
  });
}

/** Lets a newer worker take over at once where no tab shows an older release; else says that it stands ready. */
function watchForNewer(started: ServiceWorkerRegistration, { id }: Release, onNewer: () => void): void {
  const look = async (): Promise<void> => {
    const { waiting } = started;
    if (!waiting || !started.active) return;
    if ((await releaseIdOf(waiting)) !== id) return onNewer();
    askToTakeOver(waiting);
  };
  started.addEventListener('updatefound', () => {
    const { installing } = started;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void look();
    });
  });
  void look();
}

/** Asks a worker to take over where no older tab is open, and again for a while: a tab just left may still be closing. */
function askToTakeOver(worker: ServiceWorker, times = TAKE_OVER_TRIES): void {
  if (times === 0 || worker.state !== 'installed') return;
  worker.postMessage('activate-if-alone' satisfies WorkerWish);
  setTimeout(() => askToTakeOver(worker, times - 1), TAKE_OVER_WAIT_MS);
}

/** Asks a worker which release it is of. */
function releaseIdOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('which' satisfies WorkerWish, [port2]);
  });
}

/** Browsers ask for a newer worker when they find the time; a page that is newer than the worker need not wait for that. */
async function askWhereBehind(started: ServiceWorkerRegistration, { id }: Release): Promise<void> {
  const { active, waiting, installing } = started;
  if (!active || waiting || installing || (await releaseIdOf(active)) === id) return;
  await started.update().catch(() => undefined);
}

function askNowAndThen(started: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    void started.update().catch(() => undefined);
  });
}

/** Makes the newer worker the one of all tabs and loads this page anew; tabs of the older release go on with its files. */
export function changeToNewer(started: ServiceWorkerRegistration): void {
  const { waiting } = started;
  if (!waiting) {
    location.reload();
    return;
  }
  const reload = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('activate' satisfies WorkerWish);
  setTimeout(reload, CHANGE_PATIENCE_MS);
}
