import type { LineLayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import { byZoom } from './expressions.ts';

/** Gives the lines of metro (under the streets), train and tram, all thin. */
export function railLayers({ rail }: FlavourTokens): {
  under: LineLayerSpecification[];
  over: LineLayerSpecification[];
} {
  const shared = { type: 'line', source: 'ground', 'source-layer': 'rail' } as const;
  const metro: LineLayerSpecification = {
    ...shared,
    id: 'metro-lines',
    minzoom: 12,
    filter: ['==', ['get', 'class'], 'subway'],
    paint: {
      'line-color': rail.metro,
      'line-width': byZoom([12, 0.8], [15, 1.4], [18, 3]),
      'line-dasharray': [3, 2],
    },
  };
  const train: LineLayerSpecification = {
    ...shared,
    id: 'train-lines',
    filter: ['all', ['==', ['get', 'class'], 'rail'], ['!', ['to-boolean', ['get', 'tunnel']]]],
    paint: { 'line-color': rail.train, 'line-width': byZoom([10, 0.6], [14, 1.1], [18, 2.6]) },
  };
  const trainTunnels: LineLayerSpecification = {
    ...shared,
    id: 'train-tunnels',
    minzoom: 12,
    filter: ['all', ['==', ['get', 'class'], 'rail'], ['to-boolean', ['get', 'tunnel']]],
    paint: {
      'line-color': rail.train,
      'line-width': byZoom([12, 0.6], [18, 2]),
      'line-dasharray': [4, 4],
      'line-opacity': 0.6,
    },
  };
  const tram: LineLayerSpecification = {
    ...shared,
    id: 'tram-lines',
    minzoom: 14,
    filter: ['==', ['get', 'class'], 'tram'],
    paint: {
      'line-color': rail.tram,
      'line-width': byZoom([14, 0.5], [16, 0.9], [18, 1.6]),
      'line-opacity': 0.8,
    },
  };
  return { under: [metro, trainTunnels], over: [tram, train] };
}
