import type { Bounds } from '../geo/clip.ts';
import { distanceMetres } from '../geo/measure.ts';
import type { Ground } from '../model/ground.ts';
import type { Position } from '../model/identity.ts';
import { type Directions, directionsOf } from './directions.ts';
import { estimatedWalk, type WalksFrom } from './distances.ts';
import type { StreetName, WalkingNetwork } from './network.ts';
import { type ReachBand, reachFrom } from './reach.ts';
import { walkingRoute } from './route.ts';
import { arrivalAt, walkOut } from './search.ts';
import { type Snap, type SnapToStreet, snapper } from './snap.ts';
import { streetsAround } from './streets-around.ts';

/** A walk from door to door, told in steps. */
export interface FoundRoute {
  readonly metres: number;
  readonly line: readonly Position[];
  readonly directions: Directions;
  /** the street it starts in, or the two or more that meet there; those without a name left out */
  readonly startsIn: readonly StreetName[];
}

/** Questions to a walking network. */
export interface NetworkWalks {
  /** walks along the streets; worked out from the straight line where no street leads */
  readonly walksFrom: WalksFrom;
  /** name of the street that is nearest to a position; null when none is near or it has no name */
  readonly streetAt: (position: Position) => StreetName | null;
  /** the shortest walk between two doors; null when no street leads there */
  readonly routeBetween: (from: Position, to: Position) => FoundRoute | null;
  /** the ground within some minutes of a position; null when no street is near it */
  readonly reachFrom: (from: Position, minutes: readonly number[]) => readonly ReachBand[] | null;
  /** the streets inside bounds, for maps on paper */
  readonly streetsIn: (bounds: Bounds) => Ground;
}

/** Makes a network ready to be asked. */
export function networkWalks(network: WalkingNetwork): NetworkWalks {
  const snap = snapper(network);
  return {
    walksFrom: (from, to) => walksAlongStreets(network, snap, from, to),
    streetAt: (position) => {
      const name = network.stretches[snap(position)?.stretch ?? -1]?.name;
      return name && isNamed(name) ? name : null;
    },
    routeBetween: (from, to) => {
      const route = walkingRoute(network, snap, from, to);
      if (!route) return null;
      const { metres, line } = route;
      return { metres, line, directions: directionsOf(route, to), startsIn: streetsAt(network, snap(from)) };
    },
    reachFrom: (from, minutes) => reachFrom(network, snap, from, minutes),
    streetsIn: (bounds) => streetsAround(network, bounds),
  };
}

/** A place nearer to a junction than this lies on all streets that meet there. */
const CORNER_METRES = 10;

const isNamed = ({ name_fr, name_nl }: StreetName): boolean => (name_fr ?? name_nl) !== null;

/** The named streets a place lies on, its own first; several at a corner. */
function streetsAt({ stretches, around }: WalkingNetwork, snap: Snap | null): readonly StreetName[] {
  const own = stretches[snap?.stretch ?? -1];
  if (!snap || !own) return [];
  const ends = [
    ...(snap.alongMetres < CORNER_METRES ? [own.from] : []),
    ...(own.metres - snap.alongMetres < CORNER_METRES ? [own.to] : []),
  ];
  const meeting = ends.flatMap((junction) => around[junction] ?? []);
  const names = [own.name, ...meeting.flatMap((number) => stretches[number]?.name ?? [])];
  return [...new Set(names.filter(isNamed))];
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
