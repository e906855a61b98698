import { join, resolve } from 'node:path';
import { buildSite } from '../../scripts/build.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Gives the folder of the built site, building what changed since it was last built. */
export async function builtSite(): Promise<string> {
  await buildSite({ root: ROOT, onProgress: () => undefined });
  return join(ROOT, 'dist');
}
