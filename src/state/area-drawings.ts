import { loadAreaDrawings } from '../catalogue/area-drawings.ts';
import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import type { DrawingFeature } from '../domain/proposals/drawing/published-drawing.ts';
import { useResource } from './resource.ts';

const NONE: readonly DrawingFeature[] = [];

/** Gives the accepted drawings of a neighbourhood, none until they are there; one array as long as they are the same. */
export function useAreaDrawings(area: NeighbourhoodProperties | null): readonly DrawingFeature[] {
  const file = useResource(area && `drawings/${area.id}`, async () => (area ? loadAreaDrawings(area) : NONE));
  return file.status === 'ready' ? file.value : NONE;
}

/** Gives the digits by which the address of a page names a drawing. */
export const drawingKey = (id: string): string => id.slice(0, 8);
