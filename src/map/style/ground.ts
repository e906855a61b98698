import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import { byZoom } from './expressions.ts';

/** Gives earth, green, water and the borders of the municipalities. */
export function groundLayers(tokens: FlavourTokens): LayerSpecification[] {
  const { green, water, waterLine } = tokens;
  const greens: ExpressionSpecification = [
    'match',
    ['get', 'class'],
    'wood',
    green.wood,
    'park',
    green.park,
    'cemetery',
    green.cemetery,
    'playground',
    green.playground,
    green.grass,
  ];
  return [
    { id: 'earth', type: 'background', paint: { 'background-color': tokens.earth } },
    {
      id: 'green',
      type: 'fill',
      source: 'ground',
      'source-layer': 'green',
      paint: { 'fill-color': greens, 'fill-antialias': true },
    },
    {
      id: 'water-lines',
      type: 'line',
      source: 'ground',
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['match', ['get', 'class'], 'stream', waterLine, water],
        'line-width': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          10,
          ['match', ['get', 'class'], 'canal', 2, 'river', 1.2, 0.4],
          14,
          ['match', ['get', 'class'], 'canal', 5, 'river', 2.6, 0.9],
          18,
          ['match', ['get', 'class'], 'canal', 40, 'river', 16, 4],
        ],
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'ground',
      'source-layer': 'water',
      filter: ['!=', ['geometry-type'], 'LineString'],
      paint: { 'fill-color': water },
    },
    ...boundaryLayers(tokens),
  ];
}

function boundaryLayers({ boundary }: FlavourTokens): LayerSpecification[] {
  const shared = { type: 'line', source: 'ground', 'source-layer': 'boundaries' } as const;
  return [
    {
      ...shared,
      id: 'municipalities',
      minzoom: 10,
      filter: ['==', ['get', 'class'], 'municipality'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': boundary.municipality,
        'line-width': byZoom([10, 0.6], [14, 1.1], [18, 2]),
        'line-dasharray': [4, 3],
        'line-opacity': 0.7,
      },
    },
    {
      ...shared,
      id: 'region',
      filter: ['==', ['get', 'class'], 'region'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': boundary.region,
        'line-width': byZoom([10, 1.2], [14, 2], [18, 4]),
        'line-opacity': 0.8,
      },
    },
  ];
}
