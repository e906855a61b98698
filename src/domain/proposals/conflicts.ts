import { actorOf, changesOf, type Known, outcomeOf, valueNow } from './changes.ts';
import { valueKey } from './equal.ts';
import type { FieldName, SeenValue } from './fields.ts';
import type { Proposal } from './proposal.ts';

/** A field of an actor for which a person has to choose. */
export interface Choice {
  readonly actor: string;
  readonly field: FieldName;
  readonly now: SeenValue | null;
  /** the values proposed, each with the ids of the proposals; by id, none preferred */
  readonly options: readonly { readonly value: SeenValue | null; readonly proposals: readonly string[] }[];
}

interface Wish {
  readonly proposal: string;
  readonly seen: SeenValue | null;
  readonly value: SeenValue | null;
}

/**
 * Gives the fields for which a person has to choose: a value that nobody saw stands there now (PR-9), or several
 * values are proposed (PR-10). Pass the proposals that are not settled yet.
 */
export function choicesIn(proposals: readonly Proposal[], known: Known): readonly Choice[] {
  const wishes = new Map<string, { actor: string; field: FieldName; wishes: Wish[] }>();
  for (const proposal of [...proposals].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const actor = actorOf(proposal);
    for (const { field, seen, value } of actor === null ? [] : changesOf(proposal)) {
      const key = `${actor} ${field}`;
      const entry = wishes.get(key) ?? { actor: actor ?? '', field, wishes: [] };
      entry.wishes.push({ proposal: proposal.id, seen, value });
      wishes.set(key, entry);
    }
  }
  return [...wishes.values()].flatMap(({ actor, field, wishes: mine }) => {
    const now = valueNow(actor, field, known);
    const open = mine.filter((wish) => outcomeOf(wish, now) !== 'done');
    const options = optionsOf(open);
    const conflicts = open.some((wish) => outcomeOf(wish, now) === 'conflict');
    return conflicts || options.length > 1 ? [{ actor, field, now, options }] : [];
  });
}

function optionsOf(wishes: readonly Wish[]): Choice['options'] {
  const byValue = new Map<string, { value: SeenValue | null; proposals: string[] }>();
  for (const { proposal, value } of wishes) {
    const option = byValue.get(valueKey(value)) ?? { value, proposals: [] };
    option.proposals.push(proposal);
    byValue.set(valueKey(value), option);
  }
  return [...byValue.values()];
}
