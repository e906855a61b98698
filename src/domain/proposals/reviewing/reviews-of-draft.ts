import type { DrawingProblem } from '../drawing/drawing.ts';
import { sameValue } from '../equal.ts';
import type { FieldChange, FieldName } from '../fields.ts';
import type { FormProblem } from '../form/proposal-of-form.ts';
import { LIMITS } from '../limits.ts';
import { type ProposalSet, sortRecords } from '../merge.ts';
import { type Proposal, Removal, Review } from '../proposal.ts';
import { momentAfter, standingOf } from '../review.ts';
import { may, type Right, type Role } from '../rights.ts';
import type { FieldToDecide } from './fields-to-decide.ts';
import { OWN, ownValue, type ReviewDraft } from './review-draft.ts';

/** What keeps a draft from becoming a review: which field, and why. */
export interface ReviewProblem {
  readonly field: FieldName | 'reason' | 'form';
  readonly code: Exclude<FormProblem['code'], DrawingProblem> | 'choose' | 'right' | 'as-it-is';
}

/** What a draft does not hold: who decides, when, on what, and where ids come from. */
export interface ReviewFrame {
  readonly set: ProposalSet;
  readonly by: Review['by'];
  /** moment in UTC */
  readonly now: string;
  newId(): string;
}

/** Reviews made of a draft, or what has to be put right first. */
export type ReviewsResult =
  | { readonly reviews: readonly Review[] }
  | { readonly problems: readonly ReviewProblem[] };

const failed = (field: ReviewProblem['field'], code: ReviewProblem['code']): ReviewsResult => ({
  problems: [{ field, code }],
});

/** Tells whether a role may decide about a proposal (PR-20). */
function mayDecide(role: Role, { kind }: Proposal): boolean {
  return may(role, kind === 'boundary' ? 'decide-boundary' : 'decide');
}

/**
 * Makes one review for each of the proposals, which say the same; the first of them has these `fields`. A field with a
 * choice states the value that stands there now and the one it shall have (PR-21).
 */
export function reviewsOfDraft(
  draft: ReviewDraft,
  proposals: readonly Proposal[],
  fields: readonly FieldToDecide[],
  frame: ReviewFrame & { phoneOf(text: string): string | null },
): ReviewsResult {
  if (proposals.some((proposal) => !mayDecide(frame.by.role, proposal))) return failed('form', 'right');
  const reason = draft.reason.trim();
  const isAccept = draft.decision === 'accept';
  if (!isAccept && reason === '') return failed('reason', 'needed');
  const stated = isAccept ? statedValues(draft, fields, frame.phoneOf) : { values: [], problems: [] };
  if (stated.problems.length > 0) return { problems: stated.problems };
  const { values } = stated;
  if (isAccept && keepsEverything(values, fields)) return failed('form', 'as-it-is');
  return reviewsOf(proposals, frame, {
    decision: draft.decision,
    ...(isAccept ? {} : { reason }),
    ...(values.length > 0 ? { values } : {}),
  });
}

/** Tells whether nothing of what is still to be done would be. */
const keepsEverything = (values: readonly FieldChange[], fields: readonly FieldToDecide[]): boolean =>
  fields.some(({ outcome }) => outcome !== 'done') &&
  fields.every(({ field }) =>
    values.some((value) => value.field === field && sameValue(value.seen, value.value)),
  );

function statedValues(
  draft: ReviewDraft,
  fields: readonly FieldToDecide[],
  phoneOf: (text: string) => string | null,
): { readonly values: readonly FieldChange[]; readonly problems: readonly ReviewProblem[] } {
  const values: FieldChange[] = [];
  const problems: ReviewProblem[] = [];
  for (const { field, seen, now, value, offered, needsChoice } of fields) {
    const chosen = draft.chosen[field];
    const option = offered.find(({ key }) => key === chosen);
    if (chosen === OWN) {
      const own = ownValue(field, draft, phoneOf);
      if ('problem' in own) problems.push({ field, code: own.problem });
      else values.push({ field, seen: now, value: own.value });
    } else if (option) {
      const isAsProposed = sameValue(seen, now) && !needsChoice && sameValue(option.value, value);
      if (!isAsProposed) values.push({ field, seen: now, value: option.value });
    } else if (needsChoice) problems.push({ field, code: 'choose' });
    else if (!sameValue(seen, now)) values.push({ field, seen: now, value });
  }
  return { values, problems };
}

/** Makes a review of each proposal that follows the last ones about it. */
function reviewsOf(
  proposals: readonly Proposal[],
  { set, by, now, newId }: ReviewFrame,
  body: Pick<Review, 'decision' | 'reason'> & { readonly values?: readonly FieldChange[] },
): ReviewsResult {
  const { reviews } = sortRecords(set);
  const made: Review[] = [];
  for (const proposal of proposals) {
    const last = standingOf(proposal, reviews.get(proposal.id) ?? []).last.slice(0, LIMITS.follows);
    const written = { record: 'review', id: newId(), at: momentAfter(now, last), by, of: proposal.id };
    const review = Review.safeParse({ ...written, follows: last.map(({ id }) => id), ...body });
    if (!review.success) return { problems: problemsOf(review.error.issues, body.values ?? []) };
    made.push(review.data);
  }
  return { reviews: made };
}

function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  values: readonly FieldChange[],
): readonly ReviewProblem[] {
  return issues.map(({ path: [name, index] }) => {
    const stated = name === 'values' ? values[Number(index)]?.field : undefined;
    return { field: stated ?? (name === 'reason' ? 'reason' : 'form'), code: 'signs' };
  });
}

/** Makes the records that take back the last decisions about these proposals (PR-19); those without one are left out. */
export function undoOf(proposals: readonly Proposal[], frame: ReviewFrame): ReviewsResult {
  if (proposals.some((proposal) => !mayDecide(frame.by.role, proposal))) return failed('form', 'right');
  const { reviews } = sortRecords(frame.set);
  const decided = proposals.filter(
    (proposal) => standingOf(proposal, reviews.get(proposal.id) ?? []).last.length > 0,
  );
  return reviewsOf(decided, frame, { decision: 'undo' });
}

/** Makes the removal of a proposal, or of its contact; null for a role without the right (PR-32). */
export function removalOf(
  of: string,
  what: Removal['what'],
  { by, now, newId }: Omit<ReviewFrame, 'set'>,
): Removal | null {
  const right: Right = 'remove';
  if (!may(by.role, right)) return null;
  return Removal.parse({ record: 'removal', id: newId(), at: now, by: { role: by.role }, of, what });
}
