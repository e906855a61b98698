import type { ActorId } from '../../model/identity.ts';
import { decidedKey } from '../changes.ts';
import { type Decided, decidedIn, type Wish } from '../decided.ts';
import type { ProposalSet } from '../merge.ts';

/** A field of an actor that an accepted proposal sets. */
export interface FieldWish extends Wish {
  readonly actor: ActorId;
  readonly proposal: string;
}

/** Gives what a set accepted, by field of an actor, the earliest decision first. `except` leaves out one proposal. */
export function wishesByField(
  set: ProposalSet,
  except: string | null = null,
): ReadonlyMap<string, readonly FieldWish[]> {
  const byField = new Map<string, FieldWish[]>();
  for (const { proposal, actor, wishes } of inOrder(decidedIn(set))) {
    if (actor === null || proposal.id === except) continue;
    for (const wish of wishes) {
      const key = decidedKey(actor, wish.field);
      const mine = byField.get(key) ?? [];
      mine.push({ ...wish, actor, proposal: proposal.id });
      byField.set(key, mine);
    }
  }
  return byField;
}

const inOrder = (decided: readonly Decided[]): readonly Decided[] =>
  [...decided].sort((a, b) => (a.by.at < b.by.at ? -1 : 1));
