import { answerTo } from './answer.ts';
import { installRelease } from './install.ts';
import type { ShippedRelease } from './shipped-release.ts';
import { isAlone, tidy } from './tidy.ts';
import type { WordEvent, WorkerScope } from './worker-scope.ts';

/** Put in by the build (scripts/site/worker-code.ts). */
declare const __RELEASE__: ShippedRelease;

const scope = self as unknown as WorkerScope;
const release = __RELEASE__;

async function activate(): Promise<void> {
  await scope.clients.claim();
  await tidy(scope, release);
}

async function fulfil({ data: wish, ports }: WordEvent): Promise<void> {
  if (wish === 'which') ports[0]?.postMessage(release.id);
  if (wish === 'tidy') await tidy(scope, release);
  if (wish === 'activate') await scope.skipWaiting();
  if (wish === 'activate-if-alone' && (await isAlone(release))) await scope.skipWaiting();
}

scope.addEventListener('install', (event) => event.waitUntil(installRelease(release)));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => event.waitUntil(fulfil(event)));
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event, release);
  if (answer) event.respondWith(answer);
});
