import type { LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { Position } from '../../domain/model/identity.ts';
import { byZoom } from './expressions.ts';

export const ROUTE_SOURCE = 'route';

/** Gives a walk as the data of the source `route`; empty when there is none. */
export function routeData(line: readonly Position[] | null): GeoJSON.FeatureCollection {
  if (!line) return { type: 'FeatureCollection', features: [] };
  const coordinates = line.map(([longitude, latitude]) => [longitude, latitude]);
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
  };
}

/** Gives a walk as a pale band with a thin line in it. The names of its streets stand on the band. */
export function routeLayers({ route }: FlavourTokens): LayerSpecification[] {
  const shared = {
    type: 'line',
    source: ROUTE_SOURCE,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
  } as const;
  return [
    {
      ...shared,
      id: 'route-band',
      paint: { 'line-color': route.band, 'line-width': byZoom([11, 6], [15, 12], [18, 26]) },
    },
    {
      ...shared,
      id: 'route-line',
      paint: { 'line-color': route.line, 'line-width': byZoom([11, 1.6], [15, 2.4], [18, 4]) },
    },
  ];
}
