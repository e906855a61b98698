import { useEffect, useMemo, useState } from 'react';
import type { WalksTo } from '../domain/directory/near.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { Position } from '../domain/model/identity.ts';
import { estimatedWalks, type Walk } from '../domain/walking/distances.ts';
import type { StreetName } from '../domain/walking/network.ts';

/** How far the listed actors are from a point. */
export interface ListedWalks {
  readonly to: WalksTo;
  /** the street of the point; null until it is known, or when it has no name */
  readonly street: StreetName | null;
  /** true when the streets could not be had */
  readonly isEstimate: boolean;
}

interface Found extends ListedWalks {
  readonly from: Position;
  readonly actors: readonly ActorFeature[];
}

/** Gives the walks from a point: worked out from the straight line until the worker that knows the streets answers. */
export function useListedWalks(actors: readonly ActorFeature[], from: Position | null): ListedWalks | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!from || actors.length === 0) return;
    let current = true;
    void import('./walk-client.ts')
      .then(({ findWalks }) => findWalks(from, positionsOf(actors)))
      .then(({ walks, street, isEstimate }) => {
        if (current) setFound({ from, actors, to: walksTo(actors, walks), street, isEstimate });
      });
    return () => {
      current = false;
    };
  }, [actors, from]);
  const about = useMemo(
    () => from && walksTo(actors, estimatedWalks(from, positionsOf(actors))),
    [actors, from],
  );
  if (!about) return null;
  const isKnown = found?.from === from && found.actors === actors;
  return isKnown ? found : { to: about, street: null, isEstimate: false };
}

type Placed = ActorFeature & { readonly geometry: NonNullable<ActorFeature['geometry']> };

function placed(actors: readonly ActorFeature[]): readonly Placed[] {
  return actors.filter((actor): actor is Placed => actor.geometry !== null);
}

function positionsOf(actors: readonly ActorFeature[]): readonly Position[] {
  return placed(actors).map(({ geometry }) => geometry.coordinates);
}

function walksTo(actors: readonly ActorFeature[], walks: readonly Walk[]): WalksTo {
  return new Map(
    placed(actors).flatMap(({ properties }, index) => {
      const walk = walks[index];
      return walk ? [[properties.id, walk] as const] : [];
    }),
  );
}
