import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Has the system write every file of a folder to the disk, and the names of the files themselves. */
export async function flushFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of files) await flushPath(path, 'r+');
  const folders = new Set([folder, ...entries.map(({ parentPath }) => parentPath)]);
  // Windows cannot flush folders, and keeps names without that.
  for (const path of folders) await flushPath(path, 'r').catch(() => undefined);
}

async function flushPath(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Gives a function that flushes. Those who call while a flush is under way share the next one: it begins after all
 * they wrote, and a hundred writers wait for two flushes instead of a hundred.
 */
export function flusherOf(flush: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    running = flush().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}
