import type { Issue, Severity } from '../../src/domain/model/issue.ts';

type Place = Pick<Issue, 'source'> & Partial<Pick<Issue, 'record' | 'field'>>;

/** Collects findings of one build. */
export interface Findings {
  readonly issues: Issue[];
  error(code: string, place: Place, message: string): void;
  warning(code: string, place: Place, message: string): void;
  info(code: string, place: Place, message: string): void;
}

/** Gives an empty collection of findings. */
export function collectFindings(): Findings {
  const issues: Issue[] = [];
  const add = (severity: Severity) => (code: string, place: Place, message: string) => {
    issues.push({
      severity,
      code,
      source: place.source,
      record: place.record ?? '',
      field: place.field ?? '',
      message,
    });
  };
  return { issues, error: add('error'), warning: add('warning'), info: add('info') };
}

/** Gives a finding as one line: file, record, field and what is wrong. */
export function lineOf(issue: Issue): string {
  const place = [issue.source, issue.record, issue.field].filter((part) => part !== '').join(' › ');
  return `${issue.severity} ${issue.code}: ${place}: ${issue.message}`;
}

/** Thrown when a build found errors; nothing was written but the report. */
export class DataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    super(`The data has ${errors.length} error(s); nothing was changed.\n${errors.map(lineOf).join('\n')}`);
    this.name = 'DataError';
    this.issues = issues;
  }
}
