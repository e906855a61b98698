import { useEffect, useState } from 'react';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { ActorId, Position } from '../domain/model/identity.ts';
import type { Walk } from '../domain/walking/distances.ts';
import type { StreetName } from '../domain/walking/network.ts';

/** How far it is to one listed actor. */
export interface ListedWalk extends Walk {
  /** at least 1 */
  readonly minutes: number;
}

/** How far the listed actors are from a point. */
export interface ListedWalks {
  /** those whose place is known */
  readonly to: ReadonlyMap<ActorId, ListedWalk>;
  /** the street of the point; null until it is known, or when it has no name */
  readonly street: StreetName | null;
  /** true when the streets could not be had */
  readonly isEstimate: boolean;
  nearestFirst(actors: readonly ActorFeature[]): readonly ActorFeature[];
}

interface Found {
  readonly from: Position;
  readonly actors: readonly ActorFeature[];
  readonly walks: ListedWalks;
}

/** Gives the walks from a point to actors; null without a point, and until the code that finds them has come. */
export function useListedWalks(actors: readonly ActorFeature[], from: Position | null): ListedWalks | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!from || actors.length === 0) return;
    let current = true;
    const show = (walks: ListedWalks): void => {
      if (current) setFound({ from, actors, walks });
    };
    void import('./find-listed-walks.ts').then((module) => module.findListedWalks(actors, from, show));
    return () => {
      current = false;
    };
  }, [actors, from]);
  return found?.from === from && found.actors === actors ? found.walks : null;
}
