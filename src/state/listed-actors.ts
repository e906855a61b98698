import { catalogue } from '../catalogue/catalogue.ts';
import type { PlaceRef } from '../domain/handover/place-ref.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import { type Resource, useResource } from './resource.ts';

/** An actor of a list and where it stands. */
export interface ListedActor {
  readonly place: PlaceRef;
  readonly actor: ActorFeature;
}

/** What a list leads to: its actors in its order, and the places that are no longer there. */
export interface Listed {
  readonly actors: readonly ListedActor[];
  readonly missing: readonly PlaceRef[];
}

/** Gives the actors of a list; loads only the neighbourhoods it names. */
export function useListedActors(places: readonly PlaceRef[]): Resource<Listed> {
  const areas = [...new Set(places.map(({ area }) => area))].sort();
  const files = useResource(`listed/${areas.join(',')}`, async () => {
    const collections = await Promise.allSettled(areas.map((area) => catalogue.actors(area)));
    const failed = collections.find((result) => result.status === 'rejected');
    if (failed && collections.every(({ status }) => status === 'rejected')) throw failed.reason;
    const features = collections.flatMap((result) =>
      result.status === 'fulfilled' ? result.value.features : [],
    );
    return new Map(features.map((feature) => [feature.properties.id, feature]));
  });
  if (files.status !== 'ready') return files;
  const actors = places.flatMap((place) => {
    const actor = files.value.get(place.id);
    return actor ? [{ place, actor }] : [];
  });
  return {
    status: 'ready',
    value: { actors, missing: places.filter(({ id }) => !files.value.has(id)) },
  };
}
