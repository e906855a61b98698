import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId } from '../model/identity-checks.ts';
import { sameValue } from './equal.ts';
import { checkFieldValue, FIELD_NAMES, SeenValue } from './fields.ts';
import { LineGeometry, OutlineGeometry, PointGeometry } from './geometry.ts';
import { DrawingSheet, RecordId } from './proposal.ts';
import { ROLES } from './rights.ts';
import { NameText } from './texts.ts';

/** A field with the value before an accepted proposal, and after. */
const AcceptedChange = z
  .object({ field: z.enum(FIELD_NAMES), from: z.nullable(SeenValue), value: z.nullable(SeenValue) })
  .check(checkFieldValue);

/** `data/curated/accepted/<id>.json`: what an accepted proposal changes, and who decided it when (PR-36). */
export const AcceptedFile = z.object({
  accepted: z.literal(1),
  proposal: RecordId,
  kind: z.enum(['new-actor', 'correction', 'confirmation', 'closed', 'place', 'route', 'boundary']),
  /** the actor it is about; that of a new one is made from its name */
  actor: z.nullable(ActorId),
  neighbourhood: z.nullable(NeighbourhoodId),
  proposed: z.object({ on: z.iso.date(), role: z.enum(ROLES) }),
  /** the sheet of paper it was traced from; left out when it came otherwise */
  sheet: z.optional(DrawingSheet),
  decided: z.object({ on: z.iso.date(), role: z.enum(ROLES), team: z.nullable(NameText) }),
  changes: z.array(AcceptedChange),
  /** ISO date on which its maker looked; null when it says nothing of the whole entry */
  checked_on: z.nullable(z.iso.date()),
  /** what was drawn */
  drawing: z.nullable(
    z.object({ name: NameText, geometry: z.union([PointGeometry, LineGeometry, OutlineGeometry]) }),
  ),
});
export type AcceptedFile = z.infer<typeof AcceptedFile>;

/** Sorts by the date of the decision, then by id. */
export function byDecision(a: AcceptedFile, b: AcceptedFile): number {
  if (a.decided.on !== b.decided.on) return a.decided.on < b.decided.on ? -1 : 1;
  return a.proposal < b.proposal ? -1 : 1;
}

/** A value that is to replace another. */
export interface Link {
  readonly from: SeenValue | null;
  readonly value: SeenValue | null;
}

/**
 * Puts changes of one field in the order in which each finds the value it replaces, beginning with `now`. `stray` are
 * those that do not find it, and those that want to replace one value by different ones. One that keeps the value it
 * finds stands in nobody's way.
 */
export function chained<T extends Link>(
  links: readonly T[],
  now: SeenValue | null,
): { readonly inOrder: readonly T[]; readonly stray: readonly T[]; readonly value: SeenValue | null } {
  const left = [...links];
  const inOrder: T[] = [];
  let value = now;
  for (;;) {
    const found = left.filter(({ from }) => sameValue(from, value));
    const keeping = found.filter((link) => sameValue(link.value, value));
    const next = keeping.length > 0 ? keeping : found;
    const [first] = next;
    if (!first || next.some((other) => !sameValue(other.value, first.value))) break;
    inOrder.push(...next);
    for (const link of next) left.splice(left.indexOf(link), 1);
    value = first.value;
  }
  const done = left.filter((link) => sameValue(link.value, value));
  return { inOrder: [...inOrder, ...done], stray: left.filter((link) => !done.includes(link)), value };
}
