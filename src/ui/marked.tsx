import type { ReactNode } from 'react';
import './marked.css';

/** A text with some of its parts marked; `ranges` are in order and apart from each other (UTF-16 units). */
export function Marked(props: {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}): ReactNode {
  const { text, ranges } = props;
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ranges[at - 1]?.[1] ?? 0, start)}
          <mark className="marked">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
