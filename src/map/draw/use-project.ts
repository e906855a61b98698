import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useState } from 'react';
import type { Position } from '../../domain/model/identity.ts';

/** Gives a position in pixels of the map, from its upper left corner. */
export type Project = (at: Position) => readonly [x: number, y: number];

/** Gives the projection of the map as it is seen now; a new one each time the map moves. */
export function useProject(map: MapLibre): Project {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const move = (): void => setMoves((count) => count + 1);
    const subscriptions = [map.on('move', move), map.on('resize', move)];
    move();
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move of the map gives another projection
  return useCallback(
    ([longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude]);
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
    [map, moves],
  );
}
