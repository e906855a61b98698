import { useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { type ComparedPlaces, comparedPlaces } from '../domain/compass/compared-place.ts';
import { useNeighbourhoods } from './area-data.ts';
import { type Resource, useResource } from './resource.ts';

/** The Region and all neighbourhoods with what is needed to compare them. */
export function useComparedPlaces(): Resource<ComparedPlaces> {
  const neighbourhoods = useNeighbourhoods();
  const file = useResource('comparison', catalogue.comparison);
  const places = useMemo(
    () =>
      neighbourhoods.status === 'ready' && file.status === 'ready'
        ? comparedPlaces(
            neighbourhoods.value.map(({ properties }) => properties),
            file.value,
          )
        : null,
    [neighbourhoods, file],
  );
  if (places) return { status: 'ready', value: places };
  if (neighbourhoods.status === 'failed') return neighbourhoods;
  return file.status === 'failed' ? file : { status: 'loading' };
}
