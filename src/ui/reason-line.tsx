import type { ReactNode } from 'react';
import { Marked } from './marked.tsx';
import './reason-line.css';

/** Words round a reason: what comes before it, and what stands for the arrow to what it leads to. */
interface ReasonWords {
  readonly fits: string;
  readonly alsoNamed: string;
  readonly means: string;
}

/** Why something was found, in one line: “Fits: huurcontract › Housing”. */
export function ReasonLine(props: {
  readonly reason: {
    readonly kind: 'word' | 'name' | 'fact';
    readonly text: string;
    readonly ranges: readonly (readonly [start: number, end: number])[];
    readonly target: string | null;
  };
  readonly words: ReasonWords;
}): ReactNode {
  const { reason, words } = props;
  const lead = { word: words.fits, name: words.alsoNamed, fact: null }[reason.kind];
  return (
    <span className="reason-line">
      {lead && <>{lead} </>}
      <bdi>
        <Marked text={reason.text} ranges={reason.ranges} />
      </bdi>
      {reason.target && (
        <>
          <span aria-hidden="true"> › </span>
          <span className="visually-hidden">, {words.means} </span>
          {reason.target}
        </>
      )}
    </span>
  );
}
