import type { LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { ReachBand } from '../../domain/walking/reach.ts';
import { MAP_MESSAGES } from '../../i18n/map-messages.ts';
import { STRONG_FONT } from './expressions.ts';

export const REACH_SOURCE = 'reach';

/** Gives the ground within some minutes as the data of the source `reach`, the widest first; empty without any. */
export function reachData(bands: readonly ReachBand[] | null, language: Language): GeoJSON.FeatureCollection {
  const words = MAP_MESSAGES[language];
  const features = (bands ?? []).map(({ minutes, polygons }): GeoJSON.Feature => {
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
    const properties = { minutes, label: words.minutes(minutes) };
    return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { type: 'FeatureCollection', features: features.reverse() };
}

/** Gives that ground as quiet sheets on each other, each with a line round it that tells its minutes. */
export function reachLayers({ reach }: FlavourTokens): LayerSpecification[] {
  const source = REACH_SOURCE;
  return [
    {
      id: 'reach-fills',
      type: 'fill',
      source,
      paint: { 'fill-color': reach.fill, 'fill-opacity': 0.1 },
    },
    {
      id: 'reach-lines',
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': reach.line, 'line-width': 1.4, 'line-dasharray': [4, 3] },
    },
  ];
}

/** Gives the words on the lines; they come before the names of places. */
export function reachNames({ reach, label }: FlavourTokens): LayerSpecification[] {
  return [
    {
      id: 'reach-names',
      type: 'symbol',
      source: REACH_SOURCE,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'text-field': ['get', 'label'],
        'text-font': STRONG_FONT,
        'text-size': 13,
        'text-keep-upright': true,
        'text-max-angle': 60,
      },
      paint: { 'text-color': reach.line, 'text-halo-color': label.halo, 'text-halo-width': 2 },
    },
  ];
}
