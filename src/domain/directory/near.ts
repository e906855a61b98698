import { distanceMetres } from '../geo/measure.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { Position } from '../model/identity.ts';

/** Gives the distance from a point to an actor as the crow flies, in metres; null when its place is not known. */
export function distanceTo(actor: ActorFeature, from: Position): number | null {
  return actor.geometry && distanceMetres(from, actor.geometry.coordinates);
}

/** Gives the actors with the nearest to a point first; those without a known place stay last, in their order. */
export function nearestFirst(actors: readonly ActorFeature[], from: Position): readonly ActorFeature[] {
  return actors
    .map((actor) => ({ actor, metres: distanceTo(actor, from) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.metres === b.metres ? 0 : a.metres - b.metres))
    .map(({ actor }) => actor);
}
