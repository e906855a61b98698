import { bearingDegrees } from '../geo/bearing.ts';
import { distanceMetres } from '../geo/measure.ts';
import type { ActorFeature } from '../model/actor.ts';
import { type Position, THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type Walk, walkingMinutes } from '../walking/distances.ts';

/** An actor whose place is known. */
export type PlacedActor = ActorFeature & { readonly geometry: NonNullable<ActorFeature['geometry']> };

/** Which actor is nearest for a theme, and how one gets there. */
export interface NearestActor {
  readonly theme: ThemeId;
  readonly actor: PlacedActor;
  /** where it lies as the crow flies: degrees clockwise from true north */
  readonly bearingDegrees: number;
  readonly metres: number;
  readonly minutes: number;
  /** true when metres and minutes are worked out from the straight line */
  readonly isAbout: boolean;
  /** true when one stands before its door: there is no direction to go */
  readonly isHere: boolean;
}

/** Nearer than this one stands before the door, in metres as the crow flies. */
const AT_THE_DOOR_METRES = 25;

/** Gives the actors whose place is known. */
export function placedActors(actors: readonly ActorFeature[]): readonly PlacedActor[] {
  return actors.filter((actor): actor is PlacedActor => actor.geometry !== null);
}

/**
 * Gives for each theme the actor that is the shortest walk away; a theme that no actor covers is left out. The
 * nearest comes first, equal ones in the order of the themes. `walks` holds the walk to each actor, in their order.
 */
export function nearestByTheme(
  from: Position,
  actors: readonly PlacedActor[],
  walks: readonly Walk[],
): readonly NearestActor[] {
  if (walks.length !== actors.length) {
    throw new RangeError(`There are ${walks.length} walks for ${actors.length} actors.`);
  }
  const best = new Map<ThemeId, number>();
  for (const [index, { properties }] of actors.entries()) {
    for (const theme of properties.themes) {
      const before = best.get(theme);
      if (before === undefined || isNearer(index, before, actors, walks)) best.set(theme, index);
    }
  }
  return THEME_IDS.flatMap((theme) => {
    const index = best.get(theme);
    const [actor, walk] = index === undefined ? [] : [actors[index], walks[index]];
    return actor && walk ? [toNearest(theme, from, actor, walk)] : [];
  }).sort((a, b) => a.metres - b.metres);
}

/** Of two equally near actors the one whose id comes first counts as nearer, so that the choice is always the same. */
function isNearer(
  one: number,
  other: number,
  actors: readonly PlacedActor[],
  walks: readonly Walk[],
): boolean {
  const difference = (walks[one]?.metres ?? Infinity) - (walks[other]?.metres ?? Infinity);
  if (difference !== 0) return difference < 0;
  return (actors[one]?.properties.id ?? '') < (actors[other]?.properties.id ?? '');
}

function toNearest(theme: ThemeId, from: Position, actor: PlacedActor, walk: Walk): NearestActor {
  const to = actor.geometry.coordinates;
  return {
    theme,
    actor,
    bearingDegrees: bearingDegrees(from, to),
    metres: walk.metres,
    minutes: walkingMinutes(walk.metres),
    isAbout: walk.isAbout,
    isHere: distanceMetres(from, to) < AT_THE_DOOR_METRES,
  };
}
