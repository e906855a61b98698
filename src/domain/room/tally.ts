import { themeCounts } from '../compass/cluster-rose.ts';
import type { ActorProperties } from '../model/actor.ts';
import { isThemeId, type ThemeId } from '../model/identity.ts';
import type { Proposal } from '../proposals/proposal.ts';

type Counts = Readonly<Partial<Record<ThemeId, number>>>;

/** What a room has come to, in numbers. */
export interface Tally {
  /** proposals about each theme; one about several counts in each */
  readonly themes: Counts;
  /** addresses of the neighbourhood for each theme, as published, and with the places that people add */
  readonly before: Counts;
  readonly after: Counts;
}

/** Counts the proposals of a room. `actors` are those of its neighbourhood; `actorOf` finds any actor by its id. */
export function tallyOf(
  proposals: readonly Proposal[],
  actors: readonly ActorProperties[],
  actorOf: (id: string) => ActorProperties | undefined,
): Tally {
  const added = proposals.flatMap((proposal) =>
    proposal.kind === 'new-actor' ? [{ themes: themesOf(proposal, actorOf) }] : [],
  );
  return {
    themes: themeCounts(proposals.map((proposal) => ({ themes: themesOf(proposal, actorOf) }))),
    before: themeCounts(actors),
    after: themeCounts([...actors, ...added]),
  };
}

function themesOf(
  proposal: Proposal,
  actorOf: (id: string) => ActorProperties | undefined,
): readonly ThemeId[] {
  if (proposal.kind === 'new-actor') {
    const themes = proposal.fields.find(({ field }) => field === 'themes')?.value;
    return Array.isArray(themes) ? themes.map(String).filter(isThemeId) : [];
  }
  return 'actor' in proposal && proposal.actor ? (actorOf(proposal.actor)?.themes ?? []) : [];
}
