/** Where a run is: how many PDFs of how many, how many could not be made, and for how long it has run. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  readonly all: number;
  readonly seconds: number;
}

/** One line for the person who waits. */
export function progressWords(progress: Progress, file: string): string {
  const { done, failed, all } = progress;
  const problems = failed > 0 ? ` · ${failed} not possible` : '';
  return `${done} of ${all}${problems} · ${remaining(progress)} · ${file}`;
}

/** Remaining time, from the pace so far. */
function remaining({ done, all, seconds }: Progress): string {
  if (done === 0) return 'just begun';
  const left = Math.round((seconds / done) * (all - done));
  return left < 90 ? `about ${left} s left` : `about ${Math.round(left / 60)} min left`;
}
