import { actorOf, type ComparedChange, compareChanges, type Known } from '../changes.ts';
import { choicesIn } from '../conflicts.ts';
import { valueKey } from '../equal.ts';
import type { SeenValue } from '../fields.ts';
import type { Proposal } from '../proposal.ts';

/** A value that a reviewer can choose for a field. */
export interface OfferedValue {
  readonly key: string;
  readonly value: SeenValue | null;
  /** ids of the proposals that want it; none: it stands there now */
  readonly proposals: readonly string[];
}

/** A field of a proposal with what a reviewer can choose for it. */
export interface FieldToDecide extends ComparedChange {
  /** the values of all open proposals, then that of now; none is preferred (PR-10) */
  readonly offered: readonly OfferedValue[];
  /** a person has to choose (PR-21) */
  readonly needsChoice: boolean;
}

/** Gives the fields of a proposal as a reviewer decides them. `open` are the proposals that are not settled yet. */
export function fieldsToDecide(
  proposal: Proposal,
  open: readonly Proposal[],
  known: Known,
): readonly FieldToDecide[] {
  const actor = actorOf(proposal);
  const others = open.filter((other) => actorOf(other) === actor && other.id !== proposal.id);
  const choices = choicesIn([proposal, ...others], known);
  return compareChanges(proposal, known).map((change) => {
    const choice = choices.find(({ field }) => field === change.field);
    const own = { value: change.value, proposals: [proposal.id] };
    const offered = (choice?.options ?? [own]).map((option) => ({ key: valueKey(option.value), ...option }));
    const now = { key: valueKey(change.now), value: change.now, proposals: [] };
    const isOffered = offered.some(({ key }) => key === now.key);
    const needsChoice = choice !== undefined && change.outcome !== 'done';
    return { ...change, needsChoice, offered: actor === null || isOffered ? offered : [...offered, now] };
  });
}
