import type { ReactNode } from 'react';
import './chip.css';

/** A button that stays pressed, with an optional mark before and count behind its word. */
export function Chip(props: {
  readonly pressed: boolean;
  readonly mark?: ReactNode;
  readonly count?: number;
  readonly children: ReactNode;
  onToggle(): void;
}): ReactNode {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={props.pressed}
      data-empty={props.count === 0 || undefined}
      onClick={props.onToggle}
    >
      {props.mark}
      <span>{props.children}</span>
      {props.count !== undefined && <span className="chip-count">{props.count}</span>}
    </button>
  );
}
