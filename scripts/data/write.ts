import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be published: its path below the output folder and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Gives a file of compact JSON with a line break at its end. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return { path, text: `${JSON.stringify(value)}\n` };
}

/** Gives a GeoJSON file with one feature per line, so that two editions can be compared line by line. */
export function geoJsonFile(path: string, features: readonly unknown[]): OutputFile {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return { path, text: `{"type":"FeatureCollection","features":[\n${lines}\n]}\n` };
}

/** Gives the SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Writes all files beside the output folder first and then swaps the folders, so that the old output stays whole
 * until the new one is complete.
 */
export function replaceFolder(out: string, files: readonly OutputFile[]): void {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const fresh = join(parent, `.building-${process.pid}`);
  const old = join(parent, `.replaced-${process.pid}`);
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } finally {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
