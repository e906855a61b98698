/** How much a finding matters: an error stops the build, a warning asks for a look, info records a choice. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding about data from people or files. `message` is for the person who keeps that data. */
export interface Issue {
  readonly severity: Severity;
  /** kebab-case, stable, one per kind of finding */
  readonly code: string;
  /** the file, relative to the project, with forward slashes */
  readonly source: string;
  /** id, code, row or index of the record; empty when the whole file is meant */
  readonly record: string;
  /** column or path of the field; empty when the whole record is meant */
  readonly field: string;
  readonly message: string;
}

/** True when any finding is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
