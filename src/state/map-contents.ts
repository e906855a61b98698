import { create } from 'zustand';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { ActorId, NeighbourhoodId, Position } from '../domain/model/identity.ts';

/** What a page puts on the map beside it, instead of the actors of a neighbourhood. */
export interface MapContents {
  readonly place: Position | null;
  readonly actors: readonly ActorFeature[];
  /** the one to stress */
  readonly actor: ActorId | null;
  /** the neighbourhood in focus, where the address of the page names none */
  readonly area?: NeighbourhoodId | null;
}

interface Contents {
  /** null when the page puts nothing of its own on the map */
  readonly contents: MapContents | null;
  /** a walk, from its start to its end; drawn besides what else is shown */
  readonly route: readonly Position[] | null;
}

/** What the shown page put on the map. */
export const useMapContents = create<Contents>()(() => ({ contents: null, route: null }));

/** Puts a place and actors on the map. Gives the way to take them off again. */
export function showOnMap(contents: MapContents): () => void {
  useMapContents.setState({ contents });
  return () => {
    if (useMapContents.getState().contents === contents) useMapContents.setState({ contents: null });
  };
}
