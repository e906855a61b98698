import type { StyleSpecification } from 'maplibre-gl';
import { FLAVOURS } from '../../domain/cartography/flavours.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { areaInFocus, areaSheets } from './area-layers.ts';
import { outsideOf } from './focus.ts';
import { baseLayers, lineNames, type MapStyleOptions, mapStyle, placeNames } from './map-style.ts';
import { TAKEN_SOURCE, takenLayer, takenPlaces } from './taken.ts';

export interface AreaStyleOptions extends MapStyleOptions {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly area: NeighbourhoodId | null;
}

/** Gives the background map with the neighbourhoods on it. */
export function areaStyle(options: AreaStyleOptions): StyleSpecification {
  const { flavour, language, neighbourhoods, area } = options;
  const tokens = FLAVOURS[flavour];
  const focus = neighbourhoods.find((feature) => feature.properties.id === area) ?? null;
  const focusId = focus?.properties.id ?? null;
  const names = { flavour, language, inside: focus?.geometry ?? null };
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
      [TAKEN_SOURCE]: { type: 'geojson', data: takenPlaces([]) },
    },
    layers: [
      ...baseLayers(flavour),
      ...areaSheets(tokens, focusId),
      ...lineNames(names),
      ...areaInFocus(tokens, focusId),
      ...placeNames(names),
      takenLayer(),
    ],
  };
}

function light({ geometry, properties }: NeighbourhoodFeature): GeoJSON.Feature {
  return { type: 'Feature', geometry: geometry as GeoJSON.Geometry, properties: { id: properties.id } };
}
