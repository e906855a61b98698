import type { ReactNode } from 'react';
import './band.css';

/** The title block at the top of a page, as on the printed panel; with a way back above the title. */
export function Band(props: {
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}): ReactNode {
  return (
    <header className="band">
      {props.back && (
        <p>
          <a className="band-back" href={props.back.href}>
            {props.back.label}
          </a>
        </p>
      )}
      {props.children}
    </header>
  );
}
