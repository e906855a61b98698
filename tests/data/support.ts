import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildData, type DataResult } from '../../scripts/data/build.ts';
import { DataError } from '../../scripts/data/findings.ts';
import type { Issue } from '../../src/domain/model/issue.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** A folder of its own with a copy of the inputs; `remove` when done. */
export function copyOfInputs(): {
  readonly root: string;
  edit(path: string, change: (text: string) => string): void;
  remove(): void;
} {
  const root = mkdtempSync(join(tmpdir(), 'buurtkompas-data-'));
  cpSync(join(PROJECT, 'data/sources'), join(root, 'data/sources'), { recursive: true });
  cpSync(join(PROJECT, 'data/curated'), join(root, 'data/curated'), { recursive: true });
  return {
    root,
    edit(path, change) {
      const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
      const after = change(before);
      if (after === before) throw new Error(`the change of ${path} changed nothing`);
      writeFileSync(join(root, path), after);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Builds and gives the errors found; fails when there are none. */
export async function errorsOf(root: string): Promise<readonly Issue[]> {
  try {
    await buildData({ root });
  } catch (error) {
    if (error instanceof DataError) return error.issues.filter(({ severity }) => severity === 'error');
    throw error;
  }
  throw new Error('the build accepted the broken input');
}

/** Builds the project's own data into a folder of its own. */
export async function buildAside(
  list = '2025',
): Promise<DataResult & { readonly out: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkompas-public-'));
  const out = join(folder, 'public');
  const result = await buildData({ root: PROJECT, list, out, report: join(folder, 'build.json') });
  return { ...result, out, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Gives the paths of all files below a folder, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
