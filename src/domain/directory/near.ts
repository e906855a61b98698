import type { ActorFeature } from '../model/actor.ts';
import type { ActorId } from '../model/identity.ts';
import type { Walk } from '../walking/distances.ts';

/** How far it is to each actor whose place is known. */
export type WalksTo = ReadonlyMap<ActorId, Walk>;

/** Gives the actors with the shortest walk first; those without one stay last, in their order. */
export function nearestFirst(actors: readonly ActorFeature[], walks: WalksTo): readonly ActorFeature[] {
  const metres = ({ properties }: ActorFeature): number => walks.get(properties.id)?.metres ?? Infinity;
  return actors
    .map((actor) => ({ actor, metres: metres(actor) }))
    .sort((a, b) => (a.metres === b.metres ? 0 : a.metres - b.metres))
    .map(({ actor }) => actor);
}
