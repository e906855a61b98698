import { useMemo, useState } from 'react';
import {
  decidesAnything,
  EMPTY_DRAFT,
  keptReview,
  type ReviewDraft,
  reviewInDraft,
} from '../domain/proposals/reviewing/review-draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { dropDraft, useProposals } from './proposals.ts';

/** A decision in the making, kept as a draft as it goes. */
interface OpenReview {
  readonly draft: ReviewDraft;
  change(part: Partial<ReviewDraft>): void;
  /** forgets the draft: it was decided */
  finish(): Promise<void>;
}

/** Opens what somebody began to decide about a proposal (PR-74). Used once the drafts have come. */
export function useReviewDraft(proposal: string): OpenReview {
  const [draft, setDraft] = useState(() => begun(proposal));
  const form = useMemo(() => keptReview(proposal, draft), [proposal, draft]);
  const { stop } = useKeptDraft(proposal, form, decidesAnything(draft));
  const change = (part: Partial<ReviewDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const finish = (): Promise<void> => {
    stop();
    return dropDraft(proposal);
  };
  return { draft, change, finish };
}

function begun(proposal: string): ReviewDraft {
  const { drafts } = useProposals.getState();
  return drafts.map((draft) => reviewInDraft(draft, proposal)).find(Boolean) ?? EMPTY_DRAFT;
}
