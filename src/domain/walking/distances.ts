import { distanceMetres } from '../geo/measure.ts';
import type { Position } from '../model/identity.ts';

/** How far one has to walk. */
export interface Walk {
  readonly metres: number;
  /** true when no street leads there on our map and the distance is worked out from the straight line */
  readonly isAbout: boolean;
}

/** Gives the walks from one place to many, in their order. */
export type WalksFrom = (from: Position, to: readonly Position[]) => readonly Walk[];

/** Median of walked over straight distance between places in Brussels, measured: docs/decisions/0037. */
export const DETOUR = 1.3;
/** Metres walked in a minute at 4.5 km/h: calmer than the 5 km/h of route planners, for all ages. */
export const METRES_PER_MINUTE = 75;

/** Gives the minutes that a walk takes, rounded up; 0 only where one stands already. */
export function walkingMinutes(metres: number): number {
  return Math.ceil(Math.round(metres) / METRES_PER_MINUTE);
}

/** The straight distance made longer by what streets cost on the way. */
export function estimatedWalk(from: Position, to: Position): Walk {
  return { metres: distanceMetres(from, to) * DETOUR, isAbout: true };
}

/** Estimated walks from one place to many, for when the streets are not known. */
export const estimatedWalks: WalksFrom = (from, to) => to.map((position) => estimatedWalk(from, position));
