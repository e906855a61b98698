import { formatPlaces, type PlaceRef, parsePlaces } from '../domain/handover/place-ref.ts';

/** Name under which the chosen places are kept on this device. Nothing is kept of the person they are for. */
export const PLACES_KEY = 'buurtkompas.list';

/** Gives the places kept on this device; none where nothing can be kept. */
export function readKeptPlaces(): readonly PlaceRef[] {
  try {
    return parsePlaces(localStorage.getItem(PLACES_KEY)) ?? [];
  } catch {
    return [];
  }
}

/** Keeps the places on this device; an empty list leaves nothing behind. Gives false where nothing can be kept. */
export function keepPlaces(places: readonly PlaceRef[]): boolean {
  try {
    if (places.length === 0) localStorage.removeItem(PLACES_KEY);
    else localStorage.setItem(PLACES_KEY, formatPlaces(places));
    return true;
  } catch {
    return false;
  }
}
