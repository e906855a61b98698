import type { StyleSpecification } from 'maplibre-gl';
import { FLAVOURS } from '../../domain/cartography/flavours.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId, Position } from '../../domain/model/identity.ts';
import type { DrawingFeature } from '../../domain/proposals/drawing/published-drawing.ts';
import type { ReachBand } from '../../domain/walking/reach.ts';
import { areaInFocus, areaSheets } from './area-layers.ts';
import { drawingLayers, drawingNames, drawingSources } from './drawings.ts';
import { outsideOf } from './focus.ts';
import { baseLayers, lineNames, type MapStyleOptions, mapStyle, placeNames } from './map-style.ts';
import { REACH_SOURCE, reachData, reachLayers, reachNames } from './reach-areas.ts';
import { ROUTE_SOURCE, routeData, routeLayers } from './route-line.ts';
import { TAKEN_SOURCE, takenLayer, takenPlaces } from './taken.ts';

export interface AreaStyleOptions extends MapStyleOptions {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly area: NeighbourhoodId | null;
  /** a walk to draw */
  readonly route: readonly Position[] | null;
  /** the ground within some minutes on foot */
  readonly reach: readonly ReachBand[] | null;
  /** what people drew in the neighbourhood in focus */
  readonly drawings: readonly DrawingFeature[];
  /** id of the one of these that is chosen */
  readonly drawing: string | null;
}

/** Gives the background map with the neighbourhoods on it. Who walks beyond the one in focus needs the names there too. */
export function areaStyle(options: AreaStyleOptions): StyleSpecification {
  const { flavour, language, neighbourhoods, area, route, reach, drawings } = options;
  const tokens = FLAVOURS[flavour];
  const focus = neighbourhoods.find((feature) => feature.properties.id === area) ?? null;
  const focusId = focus?.properties.id ?? null;
  const names = { flavour, language, inside: focus?.geometry ?? null };
  const base = mapStyle(options);
  const inFocus = areaInFocus(tokens, focusId);
  const isDrawn = drawings.length > 0;
  const over = [
    ...(reach ? reachLayers(tokens) : []),
    ...(isDrawn ? drawingLayers(tokens) : []),
    ...(route ? routeLayers(tokens) : []),
  ];
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
      [REACH_SOURCE]: { type: 'geojson', data: reachData(reach, language) },
      [ROUTE_SOURCE]: { type: 'geojson', data: routeData(route) },
      ...drawingSources(drawings, options.drawing),
      [TAKEN_SOURCE]: { type: 'geojson', data: takenPlaces([]) },
    },
    layers: [
      ...baseLayers(flavour),
      ...areaSheets(tokens, focusId),
      ...(over.length > 0 ? [...inFocus, ...over, ...lineNames(names)] : [...lineNames(names), ...inFocus]),
      ...placeNames(names),
      ...(isDrawn ? drawingNames(tokens) : []),
      ...(reach ? reachNames(tokens) : []),
      takenLayer(),
    ],
  };
}

function light({ geometry, properties }: NeighbourhoodFeature): GeoJSON.Feature {
  return { type: 'Feature', geometry: geometry as GeoJSON.Geometry, properties: { id: properties.id } };
}
