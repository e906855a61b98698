import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildData } from '../../scripts/data/build.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Gives the folder of the built data, building it first where that has not been done. */
export async function builtData(): Promise<string> {
  const folder = join(ROOT, 'data/public');
  if (!existsSync(join(folder, 'manifest.json'))) {
    await buildData({ root: ROOT, list: '2025', onProgress: () => undefined });
  }
  return folder;
}
