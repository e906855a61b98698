import { useEffect } from 'react';
import { create } from 'zustand';
import { type PlaceRef, uniquePlaces } from '../domain/handover/place-ref.ts';
import { keepPlaces, PLACES_KEY, readKeptPlaces } from '../storage/kept-places.ts';

interface KeptList {
  readonly places: readonly PlaceRef[];
  /** false when this device refused to keep the list: it then lasts as long as the page */
  readonly kept: boolean;
}

/** The places that the visitor chose to hand over. */
export const useKeptList = create<KeptList>()(() => ({ places: readKeptPlaces(), kept: true }));

function keep(places: readonly PlaceRef[]): void {
  const unique = uniquePlaces(places);
  useKeptList.setState({ places: unique, kept: keepPlaces(unique) });
}

/** Adds a place at the end of the list, or takes it off. */
export function toggleKept(place: PlaceRef): void {
  const { places } = useKeptList.getState();
  const without = places.filter(({ id }) => id !== place.id);
  keep(without.length < places.length ? without : [...places, place]);
}

/** Adds places that are not on the list yet. */
export function addKept(places: readonly PlaceRef[]): void {
  keep([...useKeptList.getState().places, ...places]);
}

/** Empties the list. */
export function clearKept(): void {
  keep([]);
}

/** Follows what another tab keeps. */
export function useKeptListOfOtherTabs(): void {
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === PLACES_KEY || key === null) useKeptList.setState({ places: readKeptPlaces() });
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
}
