import { distanceMetres } from '../geo/measure.ts';
import type { ActorFeature } from '../model/actor.ts';
import { type Candidate, compareEntries, NEAR_METRES } from '../register/duplicates.ts';
import type { Entry } from '../register/entry.ts';
import { newEntry } from './apply-accepted.ts';
import { valueKey } from './equal.ts';
import type { FieldName, SeenValue } from './fields.ts';
import type { Proposal } from './proposal.ts';

/** A telephone or mailbox that more actors than this share is a switchboard and tells nothing. */
const SWITCHBOARD = 3;

/** An actor, or another proposal, that a new actor may repeat. */
export interface LookAlike extends Pick<Candidate, 'verdict' | 'similarity' | 'metres' | 'reasons'> {
  /** id of the actor or of the other proposal */
  readonly id: string;
  readonly name: string;
}

type NewActor = Extract<Proposal, { readonly kind: 'new-actor' }>;

/**
 * Finds for each proposed new actor those it may repeat, published or proposed, the most alike first: by the rules by
 * which registers are merged.
 */
export function lookAlikes(
  proposals: readonly Proposal[],
  actors: readonly ActorFeature[],
): ReadonlyMap<string, readonly LookAlike[]> {
  const fresh = proposals.filter((proposal): proposal is NewActor => proposal.kind === 'new-actor');
  const entries = [...actors.map(entryOfActor), ...fresh.map(entryOfProposal)];
  const shared = (field: 'phone' | 'email') => sharers(entries, field);
  const [phones, emails] = [shared('phone'), shared('email')];
  const found = fresh.map(({ id }) => {
    const mine = entries.find((entry) => entry.id === id) as Entry;
    const alike = entries.flatMap((other) => {
      if (other === mine) return [];
      const contacts = { phone: phones(mine, other), email: emails(mine, other) };
      // Comparing names takes long: not where it could not matter.
      if (!contacts.phone && !contacts.email && areFarApart(mine, other)) return [];
      const candidate = compareEntries(mine, other, contacts);
      return candidate ? [{ ...candidate, id: other.id, name: other.name }] : [];
    });
    return [id, alike.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))] as const;
  });
  return new Map(found);
}

const areFarApart = (a: Entry, b: Entry): boolean =>
  a.position !== null && b.position !== null && distanceMetres(a.position, b.position) > NEAR_METRES;

/** Tells of two entries whether they share a contact that is no switchboard. */
function sharers(entries: readonly Entry[], field: 'phone' | 'email'): (a: Entry, b: Entry) => boolean {
  const holders = new Map<string, number>();
  for (const { facts } of entries) {
    const value = facts[field];
    if (value) holders.set(value, (holders.get(value) ?? 0) + 1);
  }
  return (a, b) => {
    const value = a.facts[field];
    return value !== null && value === b.facts[field] && (holders.get(value) ?? 0) <= SWITCHBOARD;
  };
}

function entryOfProposal({ id, geometry, fields }: NewActor): Entry {
  const point: { field: FieldName; value: SeenValue }[] = geometry
    ? [{ field: 'point', value: geometry.coordinates }]
    : [];
  const origin = { id, file: id, neighbourhood: null, source: { id, title: id } };
  return newEntry(origin, [...fields, ...point]);
}

function entryOfActor({ properties, geometry }: ActorFeature): Entry {
  const { id, name, category, themes, sources, details } = properties;
  const origin = { id, file: 'actors.geojson', neighbourhood: null, source: sources[0] ?? { id, title: id } };
  return {
    ...newEntry(origin, []),
    ...{ name, category, themes, facts: { ...properties, details }, otherNames: details?.alt_names ?? [] },
    position: geometry?.coordinates ?? null,
  };
}

/** Groups proposals that say the same of the same: the ids of each group, the earliest first. Lone ones are left out. */
export function sayingTheSame(proposals: readonly Proposal[]): readonly (readonly string[])[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = valueKey(whatItSays(proposal));
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  const earlier = (a: Proposal, b: Proposal): number => (a.at + a.id < b.at + b.id ? -1 : 1);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(earlier).map(({ id }) => id))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** A proposal without who made it, when and why. */
function whatItSays(proposal: Proposal): unknown {
  const { id: _id, at: _at, by: _by, edition: _edition, reason: _reason, ...rest } = proposal;
  const { origin: _origin, photos: _photos, ...says } = rest;
  return says;
}
