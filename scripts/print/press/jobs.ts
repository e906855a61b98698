import { createHash } from 'node:crypto';
import type { DataLanguage, SheetLanguage } from '../../../src/domain/model/identity.ts';
import { type Sheet, sheetFileName, sheetParameters } from '../../../src/domain/model/sheet.ts';
import type { PressMark } from './marks.ts';

/** One PDF to be made. */
export interface Job {
  readonly sheet: Sheet;
  readonly language: SheetLanguage;
  /** file name of the PDF */
  readonly file: string;
  /** path and query of its print view, below the site */
  readonly address: string;
  /** text of a layout file, opened in the studio as a visitor would */
  readonly layout?: string;
}

/** What every sheet of a run has in common. */
export interface RunOptions {
  /** published address the QR code leads to; null when there is none */
  readonly site: string | null;
  /** how it is prepared for a print shop or a proof */
  readonly marks: readonly PressMark[];
}

/** A language to print in, or two on one sheet. */
export type ChosenLanguage = SheetLanguage | readonly [first: DataLanguage, second: DataLanguage];

/** The sheet in the chosen language or languages. Throws where it does not speak two. */
function inLanguage(
  sheet: Sheet,
  chosen: ChosenLanguage,
): { readonly sheet: Sheet; readonly language: SheetLanguage } {
  if (typeof chosen === 'string') return { sheet, language: chosen };
  const [language, second] = chosen;
  if (sheet.kind !== 'a3')
    throw new Error(`The sheet ${sheet.kind} speaks one language, not ${chosen.join('+')}.`);
  return { sheet: { ...sheet, second }, language };
}

/** The PDFs of a run: every sheet in every language, none twice, in the order of the sheets. */
export function jobsOf(
  sheets: readonly Sheet[],
  languages: readonly ChosenLanguage[],
  run: RunOptions,
): readonly Job[] {
  const jobs = sheets.flatMap((sheet) => languages.map((language) => jobOf(sheet, language, run)));
  return [...new Map(jobs.map((job) => [job.file, job])).values()];
}

function jobOf(one: Sheet, chosen: ChosenLanguage, { site, marks }: RunOptions): Job {
  const { language, sheet } = inLanguage(one, chosen);
  const path = sheet.kind === 'a3' ? `${sheet.area}/print` : 'print';
  const search = new URLSearchParams(sheetParameters(sheet).map(([name, value]) => [name, value]));
  if (site) search.set('site', site);
  for (const mark of marks) search.set(mark, '1');
  const file = `${[sheetFileName(sheet, language), ...marks].join('-')}.pdf`;
  return { sheet, language, file, address: `${language}/${path}?${search}` };
}

/** What a PDF is made from, as one checksum: `made` stands for data, code and day. */
export function inputOf(job: Job, made: string): string {
  return createHash('sha256')
    .update([made, job.address, job.layout ?? ''].join('\n'))
    .digest('hex');
}

/** What is known of a PDF that was made. */
export interface Printed {
  /** checksum of what it was made from */
  readonly input: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly notices: readonly { readonly code: string; readonly subject: string }[];
}

/** Jobs that still have to be done, and those whose PDF was made from the same input and lies there unchanged. */
export function pressPlan(
  jobs: readonly Job[],
  known: Readonly<Record<string, Printed>>,
  check: { readonly made: string; readonly again: boolean; sha256Of(file: string): string | null },
): { readonly todo: readonly Job[]; readonly kept: readonly Job[] } {
  const isDone = (job: Job): boolean => {
    const printed = known[job.file];
    if (check.again || printed?.input !== inputOf(job, check.made)) return false;
    return check.sha256Of(job.file) === printed.sha256;
  };
  const kept = new Set(jobs.filter(isDone));
  return { todo: jobs.filter((job) => !kept.has(job)), kept: [...kept] };
}
