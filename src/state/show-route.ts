import type { Position } from '../domain/model/identity.ts';
import { useMapContents } from './map-contents.ts';

/** Draws a walk on the map. Gives the way to take it off again. */
export function showRoute(route: readonly Position[]): () => void {
  useMapContents.setState({ route });
  return () => {
    if (useMapContents.getState().route === route) useMapContents.setState({ route: null });
  };
}
