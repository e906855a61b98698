import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Printed } from './jobs.ts';

const NAME = '.press.json';

const State = z.record(
  z.string(),
  z.object({
    input: z.string(),
    sha256: z.string(),
    bytes: z.number(),
    pages: z.number(),
    notices: z.array(z.object({ code: z.string(), subject: z.string() })),
  }),
);

/** What was printed into a folder, by file name; empty when nobody knows: then everything is printed again. */
export function readState(folder: string): Record<string, Printed> {
  const file = join(folder, NAME);
  if (!existsSync(file)) return {};
  try {
    return State.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps what was printed, so that a run that was broken off goes on from there. */
export function writeState(folder: string, state: Readonly<Record<string, Printed>>): void {
  writeWhole(join(folder, NAME), `${JSON.stringify(state)}\n`);
}

/** Writes a file under another name first: whoever reads it finds it whole. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/** SHA-256 in hex digits of a file of a folder; null when it is not there. */
export function sha256In(folder: string): (file: string) => string | null {
  return (file) => {
    const path = join(folder, file);
    return existsSync(path) ? sha256(readFileSync(path)) : null;
  };
}

/** SHA-256 in hex digits. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
