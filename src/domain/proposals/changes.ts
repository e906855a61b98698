import { distanceMetres } from '../geo/measure.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { ClosedFile } from '../model/closed.ts';
import type { Position } from '../model/identity.ts';
import { sameValue } from './equal.ts';
import type { ClosedValue, FieldChange, FieldName, SeenValue } from './fields.ts';
import type { Proposal } from './proposal.ts';

/** What is known now of the actors that proposals are about. */
export interface Known {
  readonly actors: ReadonlyMap<string, ActorFeature>;
  readonly closed: ReadonlyMap<string, ClosedFile['actors'][number]>;
  /** what was decided and is not published yet, by actor and field */
  readonly decided?: ReadonlyMap<string, SeenValue | null>;
}

/** Gives the key of a field of an actor in `Known.decided`. */
export const decidedKey = (actor: string, field: FieldName): string => `${actor} ${field}`;

/** Gives published actors and those closed for good by id. */
export function knownOf(actors: readonly ActorFeature[], closed: ClosedFile): Known {
  return {
    actors: new Map(actors.map((actor) => [actor.properties.id, actor])),
    closed: new Map(closed.actors.map((actor) => [actor.id, actor])),
  };
}

/** Fields that stand among the details of an actor. */
export const DETAIL_FIELDS: ReadonlySet<string> = new Set([
  ...['alt_names', 'more_phones', 'languages', 'cost', 'appointment', 'audience', 'services'],
  ...['age_min', 'age_max', 'hours_note', 'access_note', 'cost_note'],
]);

/** Gives the value of a field of an actor as it is now, or as it was decided since; null when it is not known. */
export function valueNow(actor: string, field: FieldName, known: Known): SeenValue | null {
  const decided = known.decided?.get(decidedKey(actor, field));
  if (decided !== undefined) return decided;
  const gone = known.closed.get(actor);
  if (gone) return field === 'closure' ? { extent: 'for-good', on: gone.closed_on } : null;
  const feature = known.actors.get(actor);
  if (!feature) return null;
  if (field === 'point') return feature.geometry?.coordinates ?? null;
  if (field === 'closure') return closureOf(feature);
  const { details, ...properties } = feature.properties;
  const values: Readonly<Record<string, unknown>> = DETAIL_FIELDS.has(field) ? (details ?? {}) : properties;
  return (values[field] ?? null) as SeenValue | null;
}

function closureOf({ properties }: ActorFeature): ClosedValue | null {
  const closure = properties.details?.closure;
  return closure ? { extent: 'for-now', ...closure } : null;
}

/** Gives a proposal as changes of fields: a closure is one of `closure`, a new actor begins with nothing. */
export function changesOf(proposal: Proposal): readonly FieldChange[] {
  switch (proposal.kind) {
    case 'correction':
      return proposal.changes;
    case 'closed':
      return [{ field: 'closure', seen: proposal.seen, value: proposal.closed }];
    case 'new-actor': {
      const point = proposal.geometry?.coordinates;
      const fields = proposal.fields.map(({ field, value }) => ({ field, seen: null, value }));
      return point ? [...fields, { field: 'point', seen: null, value: point }] : fields;
    }
    default:
      return [];
  }
}

/** Gives the actor that a proposal is about; null when it is about none that exists. */
export function actorOf(proposal: Proposal): string | null {
  return 'actor' in proposal ? (proposal.actor ?? null) : null;
}

/** How a proposed value relates to the one of now (PR-9). */
export type Outcome = 'done' | 'clean' | 'conflict';

/** Compares three values of a field: seen, proposed and of now (PR-9). */
export function outcomeOf(change: Pick<FieldChange, 'seen' | 'value'>, now: SeenValue | null): Outcome {
  if (sameValue(now, change.value)) return 'done';
  return sameValue(now, change.seen) ? 'clean' : 'conflict';
}

/** A change beside what is known now. */
export interface ComparedChange extends FieldChange {
  readonly now: SeenValue | null;
  readonly outcome: Outcome;
  /** how far the point moves from where it is now, in metres; null for other fields and without a point */
  readonly metres: number | null;
}

/** Compares each field of a proposal with what is known now. */
export function compareChanges(proposal: Proposal, known: Known): readonly ComparedChange[] {
  const actor = actorOf(proposal);
  return changesOf(proposal).map((change) => {
    const now = actor === null ? null : valueNow(actor, change.field, known);
    const metres = change.field === 'point' && now && change.value ? movedMetres(now, change.value) : null;
    return { ...change, now, metres, outcome: outcomeOf(change, now) };
  });
}

const movedMetres = (from: SeenValue, to: SeenValue): number =>
  distanceMetres(from as Position, to as Position);
