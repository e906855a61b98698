import { connectionKind } from '../offline/connection.ts';
import {
  type KeptRelease,
  keepArea,
  keepCommon,
  keepLarge,
  keepLoadedAssets,
  keepRegion,
  regionBytes,
  removeKept,
} from '../offline/kept-edition.ts';
import { readWishes, type Wishes, writeWishes } from '../offline/wishes.ts';
import { changeToNewer, holdRelease, startWorker } from '../offline/worker-registration.ts';
import type { Address } from './address.ts';
import { lookAtKept, releaseWithFiles, showFailure, shownRelease, useOffline } from './offline.ts';
import { useView } from './view.ts';

const areaOf = ({ page }: Address): string | null => {
  if (page.kind === 'area') return page.area;
  return page.kind === 'sheet' && page.sheet.kind === 'a3' ? page.sheet.area : null;
};

let starting: Promise<void> | null = null;
let registration: ServiceWorkerRegistration | null = null;
let abort: AbortController | null = null;
let turn: Promise<void> = Promise.resolve();

/** Does one thing after the other: two at once would read the wishes before either has written them. */
function inTurn(work: (release: KeptRelease) => Promise<void>): Promise<void> {
  turn = turn.then(async () => {
    const release = shownRelease();
    if (!release) return;
    const whole = await releaseWithFiles(release);
    await work(whole).finally(() => lookAtKept(whole));
  });
  turn = turn.catch(showFailure);
  return turn;
}

/** Starts to keep what the visitor looks at, unless they spare data and never asked for it. A second call does nothing. */
export function startKeeping(): Promise<void> {
  starting ??= start();
  return starting;
}

async function start(): Promise<void> {
  const release = shownRelease();
  const line = (): void => useOffline.setState({ online: navigator.onLine });
  addEventListener('online', line);
  addEventListener('offline', line);
  line();
  if (!release) return useOffline.setState({ ability: 'unsupported' });
  holdRelease(release);
  if (connectionKind() === 'sparing' && !navigator.serviceWorker?.controller)
    useOffline.setState({ ability: 'asleep' });
  else await wake();
  await inTurn(async () => undefined);
}

async function wake(): Promise<void> {
  const release = shownRelease();
  if (!release || registration) return;
  const started = await startWorker(release, () => useOffline.setState({ newer: true }));
  if (typeof started === 'string') return useOffline.setState({ ability: started });
  registration = started;
  useOffline.setState({ ability: 'ready' });
  if (!navigator.onLine) return;
  await inTurn(keepVisited);
  useView.subscribe(({ address }, before) => {
    if (areaOf(address) !== areaOf(before.address)) void inTurn(keepVisited);
  });
}

/** Keeps the neighbourhood on the page and those of earlier visits, each in the edition that is shown. */
async function keepVisited(release: KeptRelease): Promise<void> {
  const wishes = await readWishes(release.base);
  useOffline.setState({ removed: !wishes.unasked });
  if (!wishes.unasked || !navigator.onLine) return;
  const visited = areaOf(useView.getState().address);
  const areas = [...new Set([...(visited ? [visited] : []), ...wishes.areas])];
  await keepCommon(release);
  for (const area of areas) await keepArea(release, area);
  await writeWishes(release.base, { ...wishes, areas });
  await keepLoadedAssets(release);
  await lookAtKept(release);
  useOffline.setState({ failure: null });
  if (connectionKind() !== 'free') return;
  await keepLarge(release);
  if (wishes.region) await keepRegion(release, {});
}

/** Keeps everything of every neighbourhood, with its progress in the state; the visitor asked for it. */
export async function keepWholeRegion(): Promise<void> {
  useOffline.setState({ failure: null, removed: false });
  await wake();
  if (!registration) return;
  abort = new AbortController();
  const { signal } = abort;
  await navigator.storage?.persist?.().catch(() => false);
  await inTurn(async (release) => {
    const total = regionBytes(release);
    let done = 0;
    const onKept = (bytes: number): void => {
      done += bytes;
      useOffline.setState({ job: { done, total } });
    };
    onKept(0);
    await keepRegion(release, { signal, onKept });
    const wishes: Wishes = await readWishes(release.base);
    await writeWishes(release.base, { ...wishes, region: true, unasked: true });
  });
  useOffline.setState({ job: null });
}

/** Stops what `keepWholeRegion` began; what has come stays. */
export function stopKeeping(): void {
  abort?.abort();
}

/** Removes everything from this device but the code of the site, and keeps nothing unasked from then on. */
export function removeEverything(): Promise<void> {
  stopKeeping();
  return inTurn(async ({ base }) => {
    await removeKept(base);
    await writeWishes(base, { areas: [], region: false, unasked: false });
    useOffline.setState({ failure: null, removed: true });
  });
}

/** Loads the newer release in this tab. */
export function showNewer(): void {
  if (registration) changeToNewer(registration);
  else location.reload();
}
