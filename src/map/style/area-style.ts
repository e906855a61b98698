import type { StyleSpecification } from 'maplibre-gl';
import { FLAVOURS } from '../../domain/cartography/flavours.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { areaFills, areaOutlines } from './area-layers.ts';
import { outsideOf } from './focus.ts';
import { baseLayers, type MapStyleOptions, mapStyle, nameLayers } from './map-style.ts';

export interface AreaStyleOptions extends MapStyleOptions {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly area: NeighbourhoodId | null;
}

/** Image of the places that markers take: transparent, it only keeps names away. */
export const TAKEN_IMAGE = 'taken';

/** Gives the background map with the neighbourhoods on it. */
export function areaStyle(options: AreaStyleOptions): StyleSpecification {
  const { flavour, language, neighbourhoods, area } = options;
  const tokens = FLAVOURS[flavour];
  const focus = neighbourhoods.find((feature) => feature.properties.id === area) ?? null;
  const focusId = focus?.properties.id ?? null;
  const base = mapStyle(options);
  return {
    ...base,
    sources: {
      ...base.sources,
      areas: {
        type: 'geojson',
        promoteId: 'id',
        data: { type: 'FeatureCollection', features: neighbourhoods.map(light) },
      },
      outside: { type: 'geojson', data: outsideOf(focus?.geometry ?? null) },
      taken: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      ...baseLayers(flavour),
      ...areaFills(tokens, focusId),
      ...nameLayers(flavour, language),
      ...areaOutlines(tokens, focusId),
      {
        id: 'taken',
        type: 'symbol',
        source: 'taken',
        layout: { 'icon-image': TAKEN_IMAGE, 'icon-overlap': 'always', 'icon-padding': 0 },
      },
    ],
  };
}

function light({ geometry, properties }: NeighbourhoodFeature): GeoJSON.Feature {
  return { type: 'Feature', geometry: geometry as GeoJSON.Geometry, properties: { id: properties.id } };
}
