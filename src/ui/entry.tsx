import type { ReactNode } from 'react';
import './entry.css';

/**
 * One entry of a list: a figure at its start, words that lead somewhere, and below them what can be used by itself,
 * such as a telephone number. The whole entry can be pressed; links below the words lie above it.
 */
export function Entry(props: {
  readonly className?: string;
  readonly figure: ReactNode;
  readonly href: string;
  /** the words of the link, each in a `span` */
  readonly children: ReactNode;
  readonly below?: ReactNode;
  /** a button at the end of the entry, above its link */
  readonly action?: ReactNode;
  readonly lit?: boolean;
  readonly state?: 'focus';
  /** told when pointer or focus comes and goes */
  onLight?(on: boolean): void;
}): ReactNode {
  const light = (on: boolean) => () => props.onLight?.(on);
  return (
    <li className={`entry ${props.className ?? ''}`} data-highlighted={props.lit || undefined}>
      <span className="entry-figure" aria-hidden="true">
        {props.figure}
      </span>
      <div className="entry-words">
        <a
          className="entry-link"
          href={props.href}
          data-state={props.state}
          onPointerEnter={light(true)}
          onPointerLeave={light(false)}
          onFocus={light(true)}
          onBlur={light(false)}
        >
          {props.children}
        </a>
        {props.below}
      </div>
      {props.action && <div className="entry-action">{props.action}</div>}
    </li>
  );
}
