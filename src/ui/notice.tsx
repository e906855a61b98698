import type { ReactNode } from 'react';
import './notice.css';

/** A calm box that says what is the matter, with what one can do about it. */
export function Notice(props: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly alert?: boolean;
}): ReactNode {
  return (
    <div className="notice" role={props.alert ? 'alert' : undefined}>
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
