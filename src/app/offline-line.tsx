import { type ReactNode, useEffect, useState } from 'react';

type Line = () => ReactNode;

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

async function loadLine(): Promise<Line> {
  const [{ startKeeping }, { OfflineLine: line }] = await Promise.all([
    import('../state/keeping.ts'),
    import('../features/offline-state/offline-line.tsx'),
  ]);
  void startKeeping();
  return line;
}

/**
 * Lets the site keep what the visitor looks at. Shows, unless `quiet`, the line under the head that says when there is
 * no network or a newer edition. Nothing at first, and nothing at all when the line's code cannot be had.
 */
export function OfflineLine(props: { readonly quiet?: boolean }): ReactNode {
  const [Found, setFound] = useState<Line | null>(null);
  useEffect(
    () =>
      whenAtRest(() => {
        loadLine().then(
          (line) => setFound(() => line),
          () => undefined,
        );
      }),
    [],
  );
  return Found && !props.quiet ? <Found /> : null;
}
