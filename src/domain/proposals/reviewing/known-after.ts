import { chained } from '../accepted.ts';
import { decidedKey, type Known, valueNow } from '../changes.ts';
import { type Decided, decidedIn, type Wish } from '../decided.ts';
import type { SeenValue } from '../fields.ts';
import type { ProposalSet } from '../merge.ts';

/**
 * Gives what is known once everything that a set accepted is published (PR-50), so that a second proposal about the
 * same field is compared with the first decision. `except` leaves out what was decided about one proposal.
 */
export function knownAfter(set: ProposalSet, known: Known, except: string | null = null): Known {
  const links = new Map<string, { readonly actor: string; readonly wishes: Wish[] }>();
  for (const { proposal, actor, wishes } of inOrder(decidedIn(set))) {
    if (actor === null || proposal.id === except) continue;
    for (const wish of wishes) {
      const key = decidedKey(actor, wish.field);
      const mine = links.get(key) ?? { actor, wishes: [] };
      mine.wishes.push(wish);
      links.set(key, mine);
    }
  }
  const decided = new Map<string, SeenValue | null>();
  for (const [key, { actor, wishes }] of links) {
    const [first] = wishes;
    if (first) decided.set(key, chained(wishes, valueNow(actor, first.field, known)).value);
  }
  return { ...known, decided };
}

const inOrder = (decided: readonly Decided[]): readonly Decided[] =>
  [...decided].sort((a, b) => (a.by.at < b.by.at ? -1 : 1));
