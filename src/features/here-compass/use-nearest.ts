import { useEffect, useMemo, useState } from 'react';
import { type NearestActor, nearestByTheme, placedActors } from '../../domain/compass/here.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Position } from '../../domain/model/identity.ts';
import type { StreetName } from '../../domain/walking/network.ts';
import { findWalks } from '../../state/walk-client.ts';

/** What the compass shows from one point. */
export interface NearestFromHere {
  readonly from: Position;
  readonly nearest: readonly NearestActor[];
  readonly street: StreetName | null;
  /** true when the streets could not be loaded */
  readonly isEstimate: boolean;
}

/** Finds the nearest actor of each theme from a point; null until it is known, or without a point. */
export function useNearest(from: Position | null, actors: readonly ActorFeature[]): NearestFromHere | null {
  const [found, setFound] = useState<NearestFromHere | null>(null);
  const placed = useMemo(() => placedActors(actors), [actors]);
  const [longitude, latitude] = from ?? [null, null];
  useEffect(() => {
    if (longitude === null || latitude === null) return;
    let current = true;
    const point: Position = [longitude, latitude];
    const to = placed.map(({ geometry }) => geometry.coordinates);
    void findWalks(point, to).then(({ walks, street, isEstimate }) => {
      if (!current) return;
      setFound({ from: point, nearest: nearestByTheme(point, placed, walks), street, isEstimate });
    });
    return () => {
      current = false;
    };
  }, [longitude, latitude, placed]);
  return found && from && String(found.from) === String(from) ? found : null;
}
