import type { ActorFeature } from '../model/actor.ts';

/** The actors of the list: the numbered ones by number, then those without a number by name. */
export function listOrder(actors: readonly ActorFeature[]): {
  readonly numbered: readonly ActorFeature[];
  readonly others: readonly ActorFeature[];
} {
  const number = (actor: ActorFeature): number => actor.properties.number ?? 0;
  const numbered = actors.filter(isOnMap).sort((a, b) => number(a) - number(b));
  const others = actors
    .filter((actor) => !isOnMap(actor))
    .sort((a, b) => a.properties.name.localeCompare(b.properties.name, 'fr'));
  return { numbered, others };
}

/** True when an actor is on the map: it has a number and a point. */
export function isOnMap(actor: ActorFeature): boolean {
  return actor.properties.number !== null && actor.geometry !== null;
}
