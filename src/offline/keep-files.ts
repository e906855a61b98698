/** Why files could not be kept on this device. */
export type KeepFailure = 'full' | 'blocked' | 'unreachable' | 'cancelled';

/** Files could not be kept. What was kept before stays. */
export class KeepError extends Error {
  constructor(
    readonly code: KeepFailure,
    detail: string,
  ) {
    super(`${code} (${detail})`);
  }
}

/** A file to keep: its address and its size in bytes. */
export interface WantedFile {
  readonly url: string;
  readonly bytes: number;
}

export interface KeepOptions {
  readonly signal?: AbortSignal;
  /** told after each file: its size in bytes */
  onKept?(bytes: number): void;
}

/** So many files come at the same time. */
const AT_ONCE = 4;

/** Gives the store of that name. Rejects with a `KeepError` where this device keeps nothing. */
export async function openStore(name: string): Promise<Cache> {
  try {
    return await caches.open(name);
  } catch (error) {
    throw new KeepError('blocked', String(error));
  }
}

/**
 * Fetches files into a store; those that are there already are not fetched again. A file is stored whole or not at
 * all. Rejects with a `KeepError` at the first file that fails.
 */
export async function keepFiles(
  store: Cache,
  files: readonly WantedFile[],
  options: KeepOptions = {},
): Promise<void> {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keepFile(store, file.url, options.signal);
      options.onKept?.(file.bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function keepFile(store: Cache, url: string, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) throw new KeepError('cancelled', url);
  if (await store.match(url)) return;
  const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    throw failureOf(error, url);
  });
  if (response.status !== 200) throw new KeepError('unreachable', `${url}: status ${response.status}`);
  await store.put(url, response).catch((error: unknown) => {
    throw failureOf(error, url);
  });
}

function failureOf(error: unknown, url: string): KeepError {
  const name = error instanceof DOMException ? error.name : '';
  const detail = `${url}: ${String(error)}`;
  if (name === 'AbortError') return new KeepError('cancelled', detail);
  if (name === 'QuotaExceededError') return new KeepError('full', detail);
  return new KeepError(name === 'SecurityError' ? 'blocked' : 'unreachable', detail);
}
