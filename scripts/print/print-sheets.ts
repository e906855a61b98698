import { join } from 'node:path';
import { type PressOptions, runPress } from './press/run-press.ts';

/**
 * Prints sheets as PDF files named by `sheetFileName`, and gives their paths. Builds what is missing first. Throws
 * an Error that names what is wrong: an unknown neighbourhood, no browser, a page that could not be laid out.
 */
export async function printSheets(options: PressOptions): Promise<readonly string[]> {
  const { jobs, failures } = await runPress({ ...options, again: true });
  const [failure] = failures;
  if (failure) throw new Error(`${failure.job.file}: ${failure.reason}`);
  return jobs.map(({ file }) => join(options.out, file));
}
