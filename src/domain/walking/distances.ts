import { distanceMetres } from '../geo/measure.ts';
import type { Position } from '../model/identity.ts';
import type { WalkingNetwork } from './network.ts';
import { arrivalAt, walkOut } from './search.ts';
import { type SnapToStreet, snapper } from './snap.ts';

/** How far one has to walk. */
export interface Walk {
  readonly metres: number;
  /** true when no street leads there on our map and the distance is worked out from the straight line */
  readonly isAbout: boolean;
}

/** Median of walked over straight distance between places in Brussels, measured: docs/decisions/0037. */
export const DETOUR = 1.3;
/** Metres walked in a minute at 4.5 km/h: calmer than the 5 km/h of route planners, for all ages. */
export const METRES_PER_MINUTE = 75;

/** Gives the minutes that a walk takes, rounded up; 0 only where one stands already. */
export function walkingMinutes(metres: number): number {
  return Math.ceil(Math.round(metres) / METRES_PER_MINUTE);
}

/** Gives the walks from one place to many, in their order. */
export type WalksFrom = (from: Position, to: readonly Position[]) => readonly Walk[];

/** Makes the search for walks along the streets of a network; without one every walk is worked out. */
export function walkFinder(network: WalkingNetwork | null): WalksFrom {
  if (!network) return (from, to) => to.map((position) => workedOut(from, position));
  const snap = snapper(network);
  return (from, to) => walksAlongStreets(network, snap, from, to);
}

function walksAlongStreets(
  network: WalkingNetwork,
  snap: SnapToStreet,
  from: Position,
  to: readonly Position[],
): readonly Walk[] {
  const start = snap(from);
  if (!start) return to.map((position) => workedOut(from, position));
  const reached = walkOut(network, start);
  return to.map((position) => {
    const end = snap(position);
    if (!end) return workedOut(from, position);
    const along = arrivalAt(network, reached, start, end).metres;
    if (!Number.isFinite(along)) return workedOut(from, position);
    const straight = distanceMetres(from, position);
    return { metres: Math.max(straight, start.awayMetres + along + end.awayMetres), isAbout: false };
  });
}

/** The straight distance made longer by what streets cost on the way. */
function workedOut(from: Position, to: Position): Walk {
  return { metres: distanceMetres(from, to) * DETOUR, isAbout: true };
}
