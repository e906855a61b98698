import type { ActorFeature } from '../../domain/model/actor.ts';

/** Gives the records of OpenStreetMap that these actors were made from. */
export function ownRecords(actors: readonly ActorFeature[]): string[] {
  return actors.flatMap(({ properties }) =>
    properties.sources.flatMap(({ record }) => (record?.startsWith('osm:') ? [record] : [])),
  );
}
