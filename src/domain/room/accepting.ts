import { changesOf } from '../proposals/changes.ts';
import type { Choice } from '../proposals/conflicts.ts';
import type { Proposal, Review } from '../proposals/proposal.ts';
import { momentAfter, type Standing } from '../proposals/review.ts';
import type { Role } from '../proposals/rights.ts';

interface Given {
  readonly id: string;
  /** the moment, in UTC */
  readonly now: string;
  /** the fields for which a person has to choose */
  readonly choices: readonly Choice[];
}

/** Outlines are for a coordinator; who leads a room answers for the role. */
const roleFor = ({ kind }: Proposal): Role => (kind === 'boundary' ? 'coordinator' : 'bar');

/** Gives the review that accepts a proposal. Where others propose something else it says what was chosen (PR-21). */
export function acceptOf(proposal: Proposal, { last }: Standing, { id, now, choices }: Given): Review {
  const actor = 'actor' in proposal ? proposal.actor : undefined;
  const values = changesOf(proposal).flatMap(({ field, value }) => {
    const choice = choices.find((one) => one.actor === actor && one.field === field);
    return choice ? [{ field, seen: choice.now, value }] : [];
  });
  return {
    ...{ record: 'review', id, at: momentAfter(now, last), by: { role: roleFor(proposal) } },
    ...{ of: proposal.id, decision: 'accept', follows: last.map((review) => review.id) },
    ...(values.length > 0 ? { values } : {}),
  };
}

/** Gives the review that takes back the last decision about a proposal (PR-19). */
export function undoOf(proposal: Proposal, { last }: Standing, { id, now }: Omit<Given, 'choices'>): Review {
  return {
    ...{ record: 'review', id, at: momentAfter(now, last), by: { role: roleFor(proposal) } },
    ...{ of: proposal.id, decision: 'undo', follows: last.map((review) => review.id) },
  };
}
