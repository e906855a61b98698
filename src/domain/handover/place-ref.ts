import { type ActorId, type NeighbourhoodId, readActorId, readNeighbourhoodId } from '../model/identity.ts';

/** An actor and the file it stands in: a neighbourhood, or `region` outside all of them. */
export interface PlaceRef {
  readonly area: NeighbourhoodId;
  readonly id: ActorId;
}

/** So many places fit in a list; a link stays short enough for a message. */
export const PLACES_LIMIT = 30;

/** Reads `marollen.la-fontaine,region.osm-1`; leaves out what is not a place. Null when the parameter is not there. */
export function parsePlaces(text: string | null): readonly PlaceRef[] | null {
  if (text === null) return null;
  const refs = text.split(',').flatMap((item) => {
    const [area, id, more] = item.split('.');
    const [areaRead, idRead] = [readNeighbourhoodId(area), readActorId(id)];
    return more === undefined && areaRead && idRead ? [{ area: areaRead, id: idRead }] : [];
  });
  return uniquePlaces(refs);
}

/** Writes places as text. The reverse of `parsePlaces`. */
export function formatPlaces(places: readonly PlaceRef[]): string {
  return places.map(({ area, id }) => `${area}.${id}`).join(',');
}

/** Gives the places without repetition, at most `PLACES_LIMIT`, in their order. */
export function uniquePlaces(places: readonly PlaceRef[]): readonly PlaceRef[] {
  return places
    .filter((place, index) => places.findIndex(({ id }) => id === place.id) === index)
    .slice(0, PLACES_LIMIT);
}
