import { chained } from '../accepted.ts';
import { type Known, valueNow } from '../changes.ts';
import type { SeenValue } from '../fields.ts';
import type { ProposalSet } from '../merge.ts';
import { wishesByField } from './wishes-by-field.ts';

/**
 * Gives what is known once everything that a set accepted is published (PR-50), so that a second proposal about the
 * same field is compared with the first decision. `except` leaves out what was decided about one proposal.
 */
export function knownAfter(set: ProposalSet, known: Known, except: string | null = null): Known {
  const decided = new Map<string, SeenValue | null>();
  for (const [key, wishes] of wishesByField(set, except)) {
    const [first] = wishes;
    if (first) decided.set(key, chained(wishes, valueNow(first.actor, first.field, known)).value);
  }
  return { ...known, decided };
}
