import type { PressResult } from './run-press.ts';

/** What a run of the press made, and what a person should look at. */
export interface PressReport {
  readonly edition: { readonly number: number; readonly date: string };
  readonly sheets: number;
  readonly made: number;
  readonly kept: number;
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
  readonly warnings: readonly { readonly file: string; readonly code: string; readonly subject: string }[];
}

/** Sums up a run. */
export function pressReport({ jobs, made, kept, failures, state, site }: PressResult): PressReport {
  const { number, date } = site.manifest.edition;
  const byFile = [...jobs].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    edition: { number, date },
    ...{ sheets: jobs.length, made: made.length, kept: kept.length },
    failed: failures.map(({ job, reason }) => ({ file: job.file, reason })),
    warnings: byFile.flatMap(({ file }) =>
      (state[file]?.notices ?? []).map(({ code, subject }) => ({ file, code, subject })),
    ),
  };
}

const MEANING: Readonly<Record<string, string>> = {
  'further-page': 'needs a further page',
  'marker-far': 'marker moved far from its place',
  'marker-unplaced': 'marker without room',
  'text-cut': 'text cut',
  'block-moved': 'on the back, not beside the map',
  stale: 'last checked more than 18 months ago',
};

/** The report for a reader, one finding a line. */
export function reportText(report: PressReport): string {
  const { edition, failed, warnings } = report;
  const head = [
    `Edition ${edition.number} of ${edition.date}`,
    `${report.sheets} sheets: ${report.made} made, ${report.kept} kept, ${failed.length} not possible`,
  ];
  const problems = failed.map(({ file, reason }) => `  ${file}: ${reason}`);
  const notes = warnings.map(({ file, code, subject }) => `  ${file}: ${MEANING[code] ?? code} (${subject})`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${title}: ${lines.length}`, ...lines] : [];
  return [...head, ...section('Not possible', problems), ...section('Warnings', notes), ''].join('\n');
}
