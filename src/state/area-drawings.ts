import { useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import type { DrawingFeature } from '../domain/proposals/drawing/published-drawing.ts';
import { useResource } from './resource.ts';

const NONE: readonly DrawingFeature[] = [];

/** Gives the accepted drawings of a neighbourhood, none until they are there. Nothing is fetched where there are none. */
export function useAreaDrawings(area: NeighbourhoodProperties | null): readonly DrawingFeature[] {
  const wanted = area !== null && area.drawing_count > 0 ? area.id : null;
  const file = useResource(wanted && 'drawings', catalogue.drawings);
  const all = file.status === 'ready' ? file.value.features : NONE;
  return useMemo(
    () => (wanted === null ? NONE : all.filter(({ properties }) => properties.neighbourhood === wanted)),
    [all, wanted],
  );
}

/** Gives the digits by which the address of a page names a drawing. */
export const drawingKey = (id: string): string => id.slice(0, 8);
