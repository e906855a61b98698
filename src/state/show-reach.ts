import { create } from 'zustand';
import type { ReachBand } from '../domain/walking/reach.ts';

/** The ground within some minutes that the shown page draws on the map; null for none. */
export const useReachOnMap = create<{ readonly reach: readonly ReachBand[] | null }>()(() => ({
  reach: null,
}));

/** Draws ground on the map. Gives the way to take it off again. */
export function showReach(reach: readonly ReachBand[]): () => void {
  useReachOnMap.setState({ reach });
  return () => {
    if (useReachOnMap.getState().reach === reach) useReachOnMap.setState({ reach: null });
  };
}
