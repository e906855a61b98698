import { spawnSync } from 'node:child_process';

/** Runs a program that looks into PDFs; fails with a sentence when it is not installed. */
export function look(program: string, ...args: string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64e6 });
  if (run.error) throw new Error(`${program} is missing: install poppler-utils and qpdf.`);
  return run.stdout;
}

/** Text with every stretch of spaces, breaks and no-break spaces as one space. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
