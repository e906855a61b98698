import { chained } from '../accepted.ts';
import { type Known, valueNow } from '../changes.ts';
import { sameValue } from '../equal.ts';
import type { FieldName } from '../fields.ts';
import type { ProposalSet } from '../merge.ts';
import { type FieldWish, wishesByField } from './wishes-by-field.ts';

/**
 * Gives the accepted proposals that would wait when they are published, by id, with the fields they wait for (PR-75): the
 * decision they build on was undone since, or another accepted one says something else.
 */
export function strandedIn(set: ProposalSet, known: Known): ReadonlyMap<string, readonly FieldName[]> {
  const stranded = new Map<string, FieldName[]>();
  for (const wishes of wishesByField(set).values()) {
    for (const { proposal, field } of strayOf(wishes, known))
      stranded.set(proposal, [...(stranded.get(proposal) ?? []), field]);
  }
  return stranded;
}

/** Those that do not find the value they replace; what others have replaced since, as published, is settled. */
function strayOf(wishes: readonly FieldWish[], known: Known): readonly FieldWish[] {
  const [first] = wishes;
  if (!first) return [];
  const { inOrder, stray } = chained(wishes, valueNow(first.actor, first.field, known));
  const settled = [...inOrder];
  let left = [...stray];
  for (;;) {
    const found = left.filter((wish) => settled.some(({ from }) => sameValue(from, wish.value)));
    if (found.length === 0) return left;
    settled.push(...found);
    left = left.filter((wish) => !found.includes(wish));
  }
}
