import type { Proposal } from './proposal.ts';

/** Gives the name of an actor or neighbourhood by its id, as far as it is known. */
export type NameOf = (id: string) => string;

/** Gives the name of what a proposal is about; empty when it has none. */
export function subjectOf(proposal: Proposal, nameOf: NameOf): string {
  if ('actor' in proposal && proposal.actor) return nameOf(proposal.actor);
  if ('name' in proposal) return proposal.name;
  if (proposal.kind === 'new-actor') {
    const named = proposal.fields.find(({ field }) => field === 'name_nl' || field === 'name_fr');
    return String(named?.value ?? '');
  }
  return 'neighbourhood' in proposal && proposal.neighbourhood ? nameOf(proposal.neighbourhood) : '';
}
