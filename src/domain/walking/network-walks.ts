import type { Bounds } from '../geo/clip.ts';
import { distanceMetres } from '../geo/measure.ts';
import type { Ground } from '../model/ground.ts';
import type { Position } from '../model/identity.ts';
import { type Directions, directionsOf } from './directions.ts';
import { estimatedWalk, type WalksFrom } from './distances.ts';
import type { StreetName, WalkingNetwork } from './network.ts';
import { walkingRoute } from './route.ts';
import { arrivalAt, walkOut } from './search.ts';
import { type SnapToStreet, snapper } from './snap.ts';
import { streetsAround } from './streets-around.ts';

/** A walk from door to door, told in steps. */
export interface FoundRoute {
  readonly metres: number;
  readonly line: readonly Position[];
  readonly directions: Directions;
  /** the street it starts in; null when that has no name */
  readonly street: StreetName | null;
}

/** Questions to a walking network. */
export interface NetworkWalks {
  /** walks along the streets; worked out from the straight line where no street leads */
  readonly walksFrom: WalksFrom;
  /** name of the street that is nearest to a position; null when none is near or it has no name */
  readonly streetAt: (position: Position) => StreetName | null;
  /** the shortest walk between two doors; null when no street leads there */
  readonly routeBetween: (from: Position, to: Position) => FoundRoute | null;
  /** the streets inside bounds, for maps on paper */
  readonly streetsIn: (bounds: Bounds) => Ground;
}

/** Makes a network ready to be asked. */
export function networkWalks(network: WalkingNetwork): NetworkWalks {
  const snap = snapper(network);
  const streetAt = (position: Position): StreetName | null => {
    const name = network.stretches[snap(position)?.stretch ?? -1]?.name;
    return name && (name.name_fr ?? name.name_nl) !== null ? name : null;
  };
  return {
    walksFrom: (from, to) => walksAlongStreets(network, snap, from, to),
    streetAt,
    routeBetween: (from, to) => {
      const route = walkingRoute(network, snap, from, to);
      if (!route) return null;
      const { metres, line } = route;
      return { metres, line, directions: directionsOf(route, to), street: streetAt(from) };
    },
    streetsIn: (bounds) => streetsAround(network, bounds),
  };
}

function walksAlongStreets(
  network: WalkingNetwork,
  snap: SnapToStreet,
  from: Position,
  to: readonly Position[],
): ReturnType<WalksFrom> {
  const start = snap(from);
  if (!start) return to.map((position) => estimatedWalk(from, position));
  const reached = walkOut(network, start);
  return to.map((position) => {
    const end = snap(position);
    const along = end ? arrivalAt(network, reached, start, end).metres : Infinity;
    if (!end || !Number.isFinite(along)) return estimatedWalk(from, position);
    const straight = distanceMetres(from, position);
    return { metres: Math.max(straight, start.awayMetres + along + end.awayMetres), isAbout: false };
  });
}
