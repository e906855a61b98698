import type { ReactElement } from 'react';

/** A sheet of the same neighbourhood: its address and name, and whether it is the one shown. */
export interface OtherSheet {
  readonly href: string;
  readonly words: string;
  readonly shown: boolean;
}

/** The sheets there are of one neighbourhood, folded away until asked for. */
export function OtherSheets(props: {
  readonly label: string;
  readonly sheets: readonly OtherSheet[];
}): ReactElement | null {
  if (props.sheets.length === 0) return null;
  return (
    <details className="print-view__others">
      <summary>{props.label}</summary>
      <ul>
        {props.sheets.map(({ href, words, shown }) => (
          <li key={href}>
            <a href={href} aria-current={shown ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
