import type { ReactNode } from 'react';
import { subjectOf } from '../../domain/proposals/subject.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { reviewAddress } from '../../state/review-address.ts';
import { undoDecisions, useLastDecision } from '../../state/reviewing.ts';
import { goTo } from '../../state/view.ts';
import type { ReviewView } from './review-view.ts';

/** Tells what was decided last, with the way to take it back. */
export function LastDecision({ view }: { readonly view: ReviewView }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { last } = useLastDecision();
  const [first] = last?.proposals ?? [];
  const count = last?.proposals.length ?? 0;
  const undo = async (): Promise<void> => {
    if (!last) return;
    await undoDecisions(last.proposals);
    if (count === 1 && first) goTo(reviewAddress({ ...view.choices, proposal: first.id }));
    else document.getElementById('review-queue')?.focus();
  };
  return (
    <div className="review-last" role="status">
      {last && first && (
        <>
          <span>
            {words.told[last.decision](count > 1 ? words.toldMany(count) : subjectOf(first, view.nameOf))}
          </span>
          <button type="button" className="button" onClick={() => void undo()}>
            {words.undo}
          </button>
        </>
      )}
    </div>
  );
}
