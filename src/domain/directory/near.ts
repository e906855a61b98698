import type { ActorFeature } from '../model/actor.ts';
import type { ActorId } from '../model/identity.ts';

/** Gives the actors with the shortest walk first; those without one stay last, in their order. */
export function nearestFirst(
  actors: readonly ActorFeature[],
  walks: ReadonlyMap<ActorId, { readonly metres: number }>,
): readonly ActorFeature[] {
  const metres = ({ properties }: ActorFeature): number => walks.get(properties.id)?.metres ?? Infinity;
  return actors
    .map((actor) => ({ actor, metres: metres(actor) }))
    .sort((a, b) => (a.metres === b.metres ? 0 : a.metres - b.metres))
    .map(({ actor }) => actor);
}
