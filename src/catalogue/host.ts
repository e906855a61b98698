import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import { catalogue } from './catalogue.ts';

/**
 * Gives the actor that hosts a neighbourhood's BAR: one of its own actors, else one whose door lies outside, for which
 * a further file is loaded; null when nobody knows who it is.
 */
export async function loadHost(
  { host }: NeighbourhoodProperties,
  inside: readonly ActorFeature[],
): Promise<ActorFeature | null> {
  if (host === null) return null;
  const isHost = ({ properties }: ActorFeature): boolean => properties.id === host;
  return inside.find(isHost) ?? (await catalogue.actors(REST)).features.find(isHost) ?? null;
}

/** The file of the actors outside every neighbourhood. */
const REST = 'region';
