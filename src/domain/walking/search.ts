import FlatQueue from 'flatqueue';
import type { WalkingNetwork } from './network.ts';
import type { Snap } from './snap.ts';

/** What a search from one place found. */
export interface Reached {
  /** walking distance to each junction in metres; Infinity where the search did not come */
  readonly metres: Float64Array;
  /** the stretch by which each junction is reached; −1 for none */
  readonly by: Int32Array;
}

/**
 * Walks out from a place along all streets, nearest junction first (Dijkstra 1959), as far as the cutoff in metres.
 * Both directions of every street can be walked.
 */
export function walkOut(network: WalkingNetwork, from: Snap, cutoffMetres = Infinity): Reached {
  const { junctions, stretches, around } = network;
  const metres = new Float64Array(junctions.length).fill(Infinity);
  const by = new Int32Array(junctions.length).fill(-1);
  const queue = new FlatQueue<number>();
  const offer = (junction: number, distance: number, stretch: number): void => {
    if (distance > cutoffMetres || distance >= (metres[junction] ?? 0)) return;
    metres[junction] = distance;
    by[junction] = stretch;
    queue.push(junction, distance);
  };
  const start = stretches[from.stretch];
  if (!start) throw new RangeError(`There is no stretch ${from.stretch} in this network.`);
  offer(start.from, from.alongMetres, from.stretch);
  offer(start.to, start.metres - from.alongMetres, from.stretch);
  while (queue.length > 0) {
    const distance = queue.peekValue() ?? Infinity;
    const junction = queue.pop() ?? 0;
    if (distance > (metres[junction] ?? 0)) continue;
    for (const number of around[junction] ?? []) {
      const stretch = stretches[number];
      if (!stretch) continue;
      offer(stretch.from === junction ? stretch.to : stretch.from, distance + stretch.metres, number);
    }
  }
  return { metres, by };
}

/** How a place on a street is reached: over the junction at one of its ends, or straight along the same stretch. */
export interface Arrival {
  readonly metres: number;
  /** junction from which the last part is walked; null when both places lie on one stretch */
  readonly over: number | null;
}

/** Gives the shortest way from the start of the search to a place on a street, in metres along streets. */
export function arrivalAt(network: WalkingNetwork, reached: Reached, from: Snap, to: Snap): Arrival {
  const stretch = network.stretches[to.stretch];
  if (!stretch) throw new RangeError(`There is no stretch ${to.stretch} in this network.`);
  const ways: Arrival[] = [
    { metres: (reached.metres[stretch.from] ?? Infinity) + to.alongMetres, over: stretch.from },
    { metres: (reached.metres[stretch.to] ?? Infinity) + stretch.metres - to.alongMetres, over: stretch.to },
  ];
  if (from.stretch === to.stretch) {
    ways.push({ metres: Math.abs(from.alongMetres - to.alongMetres), over: null });
  }
  return ways.reduce((best, way) => (way.metres < best.metres ? way : best));
}
