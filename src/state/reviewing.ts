import { create } from 'zustand';
import type { Proposal, Removal, Review } from '../domain/proposals/proposal.ts';
import type { FieldToDecide } from '../domain/proposals/reviewing/fields-to-decide.ts';
import type { ReviewDraft } from '../domain/proposals/reviewing/review-draft.ts';
import {
  type ReviewFrame,
  type ReviewProblem,
  removalOf,
  reviewsOfDraft,
  undoOf,
} from '../domain/proposals/reviewing/reviews-of-draft.ts';
import { addRecords, dropDraft, randomId, useProposals } from './proposals.ts';
import { useReviewer } from './reviewer.ts';

/** What was decided last, so that it can be told and undone. */
interface LastDecision {
  readonly decision: Review['decision'];
  readonly proposals: readonly Proposal[];
}

/** The last decision of this visit; null before the first and after a removal. */
export const useLastDecision = create<{ readonly last: LastDecision | null }>()(() => ({ last: null }));

const NONE: readonly ReviewProblem[] = [];
const NO_ROLE: readonly ReviewProblem[] = [{ field: 'form', code: 'right' }];

function frameOfNow(): ReviewFrame | null {
  const { reviewer: by } = useReviewer.getState();
  const { records: set } = useProposals.getState();
  return by && { set, by, now: new Date().toISOString(), newId: randomId };
}

async function keep(reviews: readonly Review[], last: LastDecision): Promise<void> {
  await addRecords(reviews);
  useLastDecision.setState({ last });
}

/** Decides about proposals that say the same, the first of which has these fields. Gives what has to be put right. */
export async function decideOn(
  draft: ReviewDraft,
  proposals: readonly Proposal[],
  fields: readonly FieldToDecide[],
): Promise<readonly ReviewProblem[]> {
  const frame = frameOfNow();
  if (!frame) return NO_ROLE;
  const { toE164 } = await import('../domain/register/phone.ts');
  const made = reviewsOfDraft(draft, proposals, fields, { ...frame, phoneOf: toE164 });
  if ('problems' in made) return made.problems;
  await keep(made.reviews, { decision: draft.decision, proposals });
  return NONE;
}

/** Takes back the last decisions about these proposals. Gives why that could not be. */
export async function undoDecisions(proposals: readonly Proposal[]): Promise<readonly ReviewProblem[]> {
  const frame = frameOfNow();
  const made = frame && undoOf(proposals, frame);
  if (!made) return NO_ROLE;
  if ('problems' in made) return made.problems;
  await keep(made.reviews, { decision: 'undo', proposals });
  return NONE;
}

/** Deletes a proposal, or its contact, on request; a removal is left behind. Gives false without the right. */
export async function removeOnRequest(of: string, what: Removal['what']): Promise<boolean> {
  const frame = frameOfNow();
  const removal = frame && removalOf(of, what, frame);
  if (!removal) return false;
  await addRecords([removal]);
  if (what === 'all') await dropDraft(of);
  useLastDecision.setState({ last: null });
  return true;
}
