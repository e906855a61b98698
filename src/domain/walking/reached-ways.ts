import type { WalkingNetwork } from './network.ts';
import type { PlanePoint } from './plane.ts';
import { between } from './route.ts';
import type { Reached } from './search.ts';
import type { Snap } from './snap.ts';

/** Part of a street, in metres on the plane, that one comes to within a walk of a given length. */
export type ReachedWay = readonly PlanePoint[];

/**
 * Gives every part of every street to which the walk from a place is at most the cutoff, in metres along streets. A
 * stretch that is entered from both ends may give two parts.
 */
export function reachedWays(
  network: WalkingNetwork,
  reached: Reached,
  from: Snap,
  cutoffMetres: number,
): readonly ReachedWay[] {
  const ways: ReachedWay[] = [];
  for (const [number, { from: start, to, metres, points }] of network.stretches.entries()) {
    const left = cutoffMetres - (reached.metres[start] ?? Infinity);
    const right = cutoffMetres - (reached.metres[to] ?? Infinity);
    if (left >= 0) ways.push(between(points, 0, Math.min(metres, left)));
    if (right >= 0 && left < metres) ways.push(between(points, Math.max(0, metres - right), metres));
    if (number !== from.stretch) continue;
    const [first, last] = [from.alongMetres - cutoffMetres, from.alongMetres + cutoffMetres];
    ways.push(between(points, Math.max(0, first), Math.min(metres, last)));
  }
  return ways.filter((way) => way.length > 0);
}
