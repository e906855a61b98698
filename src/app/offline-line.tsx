import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

const Line = lazy(() =>
  import('../features/offline-state/offline-line.tsx').then((module) => ({ default: module.OfflineLine })),
);

/** So long after the page is loaded, in milliseconds, nothing is fetched that this page does not need. */
const QUIET_MS = 2500;

/** Calls back when the page is loaded and at rest; at once without network. Gives a function that stops waiting. */
function whenAtRest(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(act, navigator.onLine ? QUIET_MS : 0);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    clearTimeout(timer);
  };
}

/** Lets the site keep what the visitor looks at, so that it works without network. */
export function useOfflineKeeping(): void {
  useEffect(
    () =>
      whenAtRest(() => {
        void import('../state/keeping.ts').then(({ startKeeping }) => startKeeping());
      }),
    [],
  );
}

/** The line under the head that says when there is no network or a newer edition; nothing at first. */
export function OfflineLine(): ReactNode {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => whenAtRest(() => setAtRest(true)), []);
  if (!atRest) return null;
  return (
    <Suspense>
      <Line />
    </Suspense>
  );
}
