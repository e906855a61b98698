import type { Relation } from '../../domain/compass/comparison.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';

/** One theme in the table. */
export interface Row {
  readonly theme: ThemeId;
  readonly word: string;
  readonly count: number;
  readonly rate: number;
  readonly otherRate: number;
  readonly relation: Relation;
}

export type Column = 'theme' | 'count' | 'rate' | 'otherRate' | 'relation';

const RANK: Readonly<Record<Relation, number>> = { less: 0, similar: 1, more: 2 };

function difference(a: Row, b: Row, column: Column, language: Language): number {
  if (column === 'theme') return a.word.localeCompare(b.word, language);
  if (column === 'relation') return RANK[a.relation] - RANK[b.relation];
  return a[column] - b[column];
}

/** Rows by one column; equal ones, and all without a choice, stay in ring order. */
export function sortRows(
  rows: readonly Row[],
  sort: { readonly column: Column; readonly by: 'ascending' | 'descending' } | undefined,
  language: Language,
): readonly Row[] {
  if (!sort) return rows;
  const sign = sort.by === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * difference(a, b, sort.column, language));
}
