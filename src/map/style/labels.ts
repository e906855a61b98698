import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { Language } from '../../domain/model/identity.ts';
import { byZoom, nameExpression, STRONG_FONT, TEXT_FONT } from './expressions.ts';

const MAJOR = ['motorway', 'trunk', 'primary', 'secondary'];

const streetSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  12,
  10.5,
  14,
  ['match', ['get', 'class'], MAJOR, 11.5, 10.5],
  15,
  ['match', ['get', 'class'], MAJOR, 12.5, 11.5],
  16,
  ['match', ['get', 'class'], MAJOR, 14, 13],
  18,
  ['match', ['get', 'class'], MAJOR, 17, 16],
];

/** Two names rarely fit along a street before zoom 16: up to there the first one stands alone. */
function streetName(language: Language): ExpressionSpecification {
  if (language !== 'en') return nameExpression(language);
  return ['step', ['zoom'], nameExpression('fr'), 16, nameExpression('en')];
}

/** Gives the names of streets along their lines, of water and of green. */
export function labelLayers(tokens: FlavourTokens, language: Language): SymbolLayerSpecification[] {
  const { label } = tokens;
  const halo = { 'text-halo-color': label.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 } as const;
  const shared = { type: 'symbol', source: 'ground' } as const;
  const placeNames = (kind: 'green' | 'water', colour: string): SymbolLayerSpecification => ({
    ...shared,
    id: `${kind}-names`,
    'source-layer': 'place_labels',
    filter: ['==', ['get', 'class'], kind],
    layout: {
      'text-field': nameExpression(language, '\n'),
      'text-font': TEXT_FONT,
      'text-size': byZoom([11, 10.5], [14, 11.5], [18, 14]),
      'text-max-width': 7,
      'text-line-height': 1.1,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': colour, ...halo },
  });
  return [
    {
      ...shared,
      id: 'river-names',
      'source-layer': 'water',
      minzoom: 13,
      filter: [
        'all',
        ['==', ['geometry-type'], 'LineString'],
        ['in', ['get', 'class'], ['literal', ['canal', 'river']]],
      ],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 450,
        'text-field': nameExpression(language),
        'text-font': TEXT_FONT,
        'text-size': 11.5,
        'text-letter-spacing': 0.06,
      },
      paint: { 'text-color': label.water, ...halo },
    },
    placeNames('green', label.green),
    placeNames('water', label.water),
    {
      ...shared,
      id: 'street-names',
      'source-layer': 'streets',
      minzoom: 12,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 180,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': streetName(language),
        'text-font': ['match', ['get', 'class'], MAJOR, ['literal', STRONG_FONT], ['literal', TEXT_FONT]],
        'text-size': streetSize,
        'text-max-angle': 32,
        'text-padding': 1,
        'text-letter-spacing': 0.01,
      },
      paint: { 'text-color': label.street, ...halo },
    },
  ];
}
