import type { ActorDetails, ActorProperties, ActorSource } from '../model/actor.ts';
import type { Position } from '../model/identity.ts';

/** Facts of an actor that are published as they are, null when a register does not know them. */
export type EntryFacts = Pick<
  ActorProperties,
  | 'name_nl'
  | 'name_fr'
  | 'summary_nl'
  | 'summary_fr'
  | 'summary_en'
  | 'address_nl'
  | 'address_fr'
  | 'phone'
  | 'email'
  | 'website'
  | 'hours'
  | 'wheelchair'
> & { details: ActorDetails | undefined };

/** One record of one register, normalised but not yet merged with those of others. */
export interface Entry {
  readonly id: string;
  /** file and place in it, for findings */
  readonly file: string;
  readonly record: string;
  /** lower wins: 1 for the most trusted register */
  readonly priority: number;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly category: string;
  readonly themes: ActorProperties['themes'];
  readonly facts: EntryFacts;
  /** null when no precise point is known */
  readonly position: Position | null;
  readonly precisionMetres: number | null;
  /** neighbourhoods the register names, for actors without a point */
  readonly neighbourhoods: readonly string[];
  readonly wantedNumber: number | null;
  readonly sameAs: string | null;
  readonly checkedOn: string | null;
  /** set when the register says that the actor closed for good; `on` is the ISO date when that is known */
  readonly closedForGood?: { readonly on: string | null } | null;
  readonly source: ActorSource;
}

/** Gives every name of an entry, for comparing. */
export function namesOf(entry: Entry): string[] {
  const all = [entry.name, entry.facts.name_nl, entry.facts.name_fr, ...entry.otherNames];
  return [...new Set(all.filter((name) => name !== null))];
}
