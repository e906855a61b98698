import type { ReactNode } from 'react';
import './sort-header.css';

/** How a column is sorted now; null when the table is sorted by another one. */
export type Sorted = 'ascending' | 'descending' | null;

/** The head of a column whose button sorts the table by it. */
export function SortHeader(props: {
  readonly sorted: Sorted;
  readonly numeric?: boolean;
  readonly children: ReactNode;
  onSort(): void;
}): ReactNode {
  return (
    <th
      scope="col"
      className="sort-header"
      aria-sort={props.sorted ?? undefined}
      data-numeric={props.numeric || undefined}
    >
      <button type="button" onClick={props.onSort}>
        {props.children}
        <svg className="sort-header-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d={props.sorted === 'ascending' ? 'M1 7.5 5 2.5 9 7.5Z' : 'M1 2.5 5 7.5 9 2.5Z'} />
        </svg>
      </button>
    </th>
  );
}
