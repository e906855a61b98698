import type { ReactNode } from 'react';
import './notice.css';

/** A calm box that says what is the matter, with what one can do about it. */
export function Notice(props: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** said at once by a screen reader */
  readonly alert?: boolean;
  readonly tone?: 'wrong';
}): ReactNode {
  return (
    <div
      className="notice"
      data-tone={props.alert ? 'wrong' : props.tone}
      role={props.alert ? 'alert' : undefined}
    >
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
