import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../browser.ts';
import { buildSite } from '../../build.ts';
import { serve } from '../../serve.ts';
import type { OnProgress } from '../../support/progress.ts';
import { withTrimBoxes } from '../pdf-boxes.ts';
import { settledPdf } from '../settled-pdf.ts';
import type { ChooseSheets } from '../sheet-options.ts';
import { type BuiltSite, builtSiteOf } from './built-site.ts';
import { type ChosenLanguage, inputOf, type Job, jobsOf, type Printed, pressPlan } from './jobs.ts';
import { layoutJobs } from './layout-jobs.ts';
import type { PressMark } from './marks.ts';
import { openPrinter, type PagePrinter } from './page-printer.ts';
import { inPool } from './pool.ts';
import { progressWords } from './progress.ts';
import { readState, sha256, sha256In, writeState, writeWhole } from './state.ts';

export interface PressOptions {
  readonly root: string;
  readonly sheets: ChooseSheets;
  /** files of layouts, printed beside the sheets */
  readonly layouts?: readonly string[];
  readonly languages: readonly ChosenLanguage[];
  /** folder the PDF files are written to; made when missing */
  readonly out: string;
  /** published address the QR code leads to; null when there is none */
  readonly site: string | null;
  /** list of BAR neighbourhoods, 2025 by default */
  readonly list?: string;
  /** ways to prepare the sheets for a print shop or a proof; none by default */
  readonly marks?: readonly PressMark[];
  /** print also what was made from the same data, code and options */
  readonly again?: boolean;
  /** browsers side by side; one for each core by default */
  readonly browsers?: number;
  readonly onProgress: OnProgress;
}

/** A PDF that could not be made. */
interface Failure {
  readonly job: Job;
  readonly reason: string;
}

export interface PressResult {
  readonly jobs: readonly Job[];
  readonly made: readonly Job[];
  /** PDFs that lay there already, made from the same input */
  readonly kept: readonly Job[];
  readonly failures: readonly Failure[];
  /** everything known of the PDFs of the folder, by file name */
  readonly state: Readonly<Record<string, Printed>>;
  readonly site: BuiltSite;
}

/**
 * Prints sheets into a folder, in as many browsers as there are cores. Builds the site first when it is not built. A
 * run that is broken off goes on where it stopped; a sheet that cannot be laid out is told in `failures` and the
 * others go on. Throws an Error when nothing can be printed: an unknown neighbourhood, no browser.
 */
export async function runPress(options: PressOptions): Promise<PressResult> {
  const { root, out, onProgress, site: address, marks = [] } = options;
  const executablePath = await findBrowser();
  await buildSite({ root, onProgress, list: options.list ?? '2025' });
  const site = builtSiteOf(root, new Date());
  const run = { site: address, marks };
  const jobs = [
    ...jobsOf(options.sheets(site.areas, site.themeCounts), options.languages, run),
    ...layoutJobs(options.layouts ?? [], site.areas, run),
  ];
  mkdirSync(out, { recursive: true });
  const state = readState(out);
  const check = { made: site.made, again: options.again ?? false, sha256Of: sha256In(out) };
  const { todo, kept } = pressPlan(jobs, state, check);
  const failures: Failure[] = [];
  if (todo.length > 0) await printAll({ options, todo, state, failures, site, executablePath });
  const failed = new Set(failures.map(({ job }) => job));
  return { jobs, made: todo.filter((job) => !failed.has(job)), kept, failures, state, site };
}

interface Run {
  readonly options: PressOptions;
  readonly todo: readonly Job[];
  readonly state: Record<string, Printed>;
  readonly failures: Failure[];
  readonly site: BuiltSite;
  readonly executablePath: string;
}

async function printAll(run: Run): Promise<void> {
  const { options, todo, state, failures, site } = run;
  const serving = await serve({ root: options.root });
  const began = performance.now();
  let done = 0;
  const work = async (printer: PagePrinter, job: Job): Promise<void> => {
    delete state[job.file];
    try {
      state[job.file] = await printOne(printer, new URL(job.address, serving.url).href, job, run);
    } catch (error) {
      failures.push({ job, reason: error instanceof Error ? error.message : String(error) });
    }
    done += 1;
    writeState(options.out, state);
    const seconds = (performance.now() - began) / 1000;
    options.onProgress(progressWords({ done, failed: failures.length, all: todo.length, seconds }, job.file));
  };
  try {
    await inPool(todo, {
      size: options.browsers ?? availableParallelism(),
      open: () => openPrinter(run.executablePath),
      work,
      close: (printer) => printer.close(),
    });
  } finally {
    await serving.close();
  }
  options.onProgress(`${done} of ${todo.length} · edition ${site.manifest.edition.number}`);
}

async function printOne(printer: PagePrinter, url: string, job: Job, run: Run): Promise<Printed> {
  const { site, options } = run;
  const { pdf, notices } = await printer.print(url, job.layout);
  const { date } = site.manifest.edition;
  const exact = settledPdf(pdf, date);
  const settled = options.marks?.includes('bleed') ? withTrimBoxes(exact) : exact;
  writeWhole(join(options.out, job.file), settled);
  const pages = settled.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  const input = inputOf(job, site.made);
  return { input, sha256: sha256(settled), bytes: settled.length, pages, notices };
}
