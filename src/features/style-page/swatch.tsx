import type { ReactNode } from 'react';

/** A patch of one colour with its name and value. */
export function Swatch(props: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <li className="swatch">
      <svg viewBox="0 0 40 24" aria-hidden="true" preserveAspectRatio="none">
        <rect width="40" height="24" fill={props.value} />
      </svg>
      <code>{props.name}</code>
      <code className="swatch-value">{props.value}</code>
    </li>
  );
}
