import { distanceMetres } from '../geo/measure.ts';
import type { Position } from '../model/identity.ts';
import { estimatedWalk, type WalksFrom } from './distances.ts';
import type { StreetName, WalkingNetwork } from './network.ts';
import { arrivalAt, walkOut } from './search.ts';
import { type SnapToStreet, snapper } from './snap.ts';

/** Questions to a walking network. */
export interface NetworkWalks {
  /** walks along the streets; worked out from the straight line where no street leads */
  readonly walksFrom: WalksFrom;
  /** name of the street that is nearest to a position; null when none is near or it has no name */
  readonly streetAt: (position: Position) => StreetName | null;
}

/** Makes a network ready to be asked. */
export function networkWalks(network: WalkingNetwork): NetworkWalks {
  const snap = snapper(network);
  return {
    walksFrom: (from, to) => walksAlongStreets(network, snap, from, to),
    streetAt: (position) => {
      const name = network.stretches[snap(position)?.stretch ?? -1]?.name;
      return name && (name.name_fr ?? name.name_nl) !== null ? name : null;
    },
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
