import type { ActorId } from '../model/identity.ts';
import { fold } from '../register/fold.ts';
import { isPersonalEmail } from '../register/personal.ts';
import type { AcceptedFile } from './accepted.ts';
import { changesOf } from './changes.ts';
import { sameValue } from './equal.ts';
import type { FieldName, SeenValue } from './fields.ts';
import { type ProposalSet, sortRecords } from './merge.ts';
import type { Proposal, Review } from './proposal.ts';
import { type Standing, standings } from './review.ts';

/** A field that an accepted proposal sets: the value it replaces, and the new one. */
export interface Wish {
  readonly field: FieldName;
  readonly from: SeenValue | null;
  readonly value: SeenValue | null;
}

/** An accepted proposal that becomes data: not a remark. */
export interface Decided {
  readonly proposal: Exclude<Proposal, { readonly kind: 'remark' }>;
  /** the actor it is about, also a new one; null for what is drawn */
  readonly actor: ActorId | null;
  readonly wishes: readonly Wish[];
  /** fields left out to protect a person (PR-33) */
  readonly leftOut: readonly FieldName[];
  /** the review that accepted it; the latest of several that agree */
  readonly by: Review;
}

/** Gives the accepted proposals of a set that become data, by id. */
export function decidedIn(set: ProposalSet): readonly Decided[] {
  const sorted = sortRecords(set);
  const standing = standings(sorted);
  return sorted.proposals.flatMap((proposal) => decidedOf(proposal, standing.get(proposal.id)) ?? []);
}

/** Tells whether a proposal becomes data once it is accepted: a remark never does. */
export function becomesData(proposal: Pick<Proposal, 'kind'>): proposal is Decided['proposal'] {
  return proposal.kind !== 'remark';
}

function decidedOf(proposal: Proposal, standing: Standing | undefined): Decided | null {
  const by = standing?.decidedBy;
  if (!by || !becomesData(proposal)) return null;
  const values = new Map(standing.values.map((change) => [change.field, change]));
  const proposed = changesOf(proposal).map((change) => values.get(change.field) ?? change);
  const added = standing.values.filter(({ field }) => !proposed.some((change) => change.field === field));
  const wishes = [...proposed, ...added].map(({ field, seen, value }) => ({ field, from: seen, value }));
  const names = wishes.flatMap(({ field, value }) => (/^name_/.test(field) && value ? [String(value)] : []));
  const isPersonal = ({ field, value }: Wish): boolean =>
    field === 'email' && value !== null && isPersonalEmail(String(value), names);
  return {
    proposal,
    actor: proposal.kind === 'new-actor' ? newActorId(proposal.id, names) : actorIdOf(proposal),
    wishes: wishes.filter((wish) => !isPersonal(wish)),
    leftOut: wishes.filter(isPersonal).map(({ field }) => field),
    by,
  };
}

const actorIdOf = (proposal: Proposal): ActorId | null =>
  'actor' in proposal ? ((proposal.actor as ActorId | undefined) ?? null) : null;

/** Gives the id of a new actor: words of its name, then the first 8 digits of the proposal's id (PR-39). */
function newActorId(proposal: string, [name = '']: readonly string[]): ActorId {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return [words || 'place', proposal.slice(0, 8)].join('-') as ActorId;
}

/** Tells whether a file says what was decided. */
export function saysTheSame(file: AcceptedFile, { wishes }: Decided): boolean {
  const values = new Map(file.changes.map(({ field, value }) => [field, value]));
  return (
    values.size === wishes.length &&
    wishes.every(({ field, value }) => values.has(field) && sameValue(values.get(field), value))
  );
}

/** Gives the file of an accepted proposal. */
export function acceptedFileOf({ proposal, actor, wishes, by }: Decided): AcceptedFile {
  const seesAll = proposal.kind === 'confirmation' || proposal.kind === 'new-actor';
  const isDrawn = proposal.kind === 'place' || proposal.kind === 'route' || proposal.kind === 'boundary';
  return {
    accepted: 1,
    proposal: proposal.id,
    kind: proposal.kind,
    actor,
    neighbourhood: 'neighbourhood' in proposal ? (proposal.neighbourhood ?? null) : null,
    proposed: { on: dayOf(proposal.at), role: proposal.by.role },
    ...(proposal.sheet ? { sheet: proposal.sheet } : {}),
    decided: { on: dayOf(by.at), role: by.by.role, team: by.by.team ?? null },
    changes: wishes.map(({ field, from, value }) => ({ field, from, value })),
    checked_on: seesAll ? dayOf(proposal.at) : null,
    drawing: isDrawn ? { name: proposal.name, geometry: proposal.geometry } : null,
  };
}

const dayOf = (moment: string): string => moment.slice(0, 10);
