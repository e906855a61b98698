import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import { catalogue } from './catalogue.ts';

/** Gives the actor that hosts a neighbourhood's BAR, also when its door lies outside; null when nobody knows who it is. */
export async function loadHost({ id, host }: NeighbourhoodProperties): Promise<ActorFeature | null> {
  if (host === null) return null;
  const isHost = ({ properties }: ActorFeature): boolean => properties.id === host;
  const inside = (await catalogue.actors(id)).features.find(isHost);
  return inside ?? (await catalogue.actors(REST)).features.find(isHost) ?? null;
}

/** The file of the actors outside every neighbourhood. */
const REST = 'region';
