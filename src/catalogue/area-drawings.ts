import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import type { DrawingFeature } from '../domain/proposals/drawing/published-drawing.ts';
import { catalogue } from './catalogue.ts';

/** Gives what people drew in a neighbourhood and somebody accepted. Nothing is fetched where there is nothing. */
export async function loadAreaDrawings({
  id,
  drawing_count,
}: NeighbourhoodProperties): Promise<readonly DrawingFeature[]> {
  if (drawing_count === 0) return [];
  const { features } = await catalogue.drawings();
  return features.filter(({ properties }) => properties.neighbourhood === id);
}
