import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Removal } from '../../domain/proposals/proposal.ts';
import { may } from '../../domain/proposals/rights.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { reviewAddress } from '../../state/review-address.ts';
import { useReviewer } from '../../state/reviewer.ts';
import { removeOnRequest } from '../../state/reviewing.ts';
import { goTo } from '../../state/view.ts';
import type { ReviewView } from './review-view.ts';

/** Deleting on request, for a role that may; a question comes first, since a removal cannot be undone (PR-32). */
export function RemoveRequest(props: {
  readonly view: ReviewView;
  readonly of: string;
  readonly hasContact: boolean;
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const reviewer = useReviewer((state) => state.reviewer);
  const [asked, setAsked] = useState<Removal['what'] | null>(null);
  if (!reviewer || !may(reviewer.role, 'remove')) return null;
  const remove = async (what: Removal['what']): Promise<void> => {
    await removeOnRequest(props.of, what);
    setAsked(null);
    if (what === 'all') goTo(reviewAddress({ ...props.view.choices, proposal: null }));
  };
  return (
    <details className="review-remove">
      <summary>{words.remove}</summary>
      <p>{words.removeLead}</p>
      <p className="review-buttons">
        {props.hasContact && (
          <button type="button" className="button" onClick={() => setAsked('contact')}>
            {words.removeContact}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsked('all')}>
          {words.removeAll}
        </button>
      </p>
      {asked && (
        <Question
          text={words.removeQuestion[asked]}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </details>
  );
}

function Question(props: { readonly text: string; onYes(): void; onNo(): void }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div className="review-warning" role="alert">
      <p>{props.text}</p>
      <p className="review-buttons">
        <button type="button" className="button" onClick={props.onYes}>
          {words.yes}
        </button>
        <button type="button" className="button" ref={no} onClick={props.onNo}>
          {words.no}
        </button>
      </p>
    </div>
  );
}
