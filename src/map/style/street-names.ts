import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { bothDiffer, bothNames, nameExpression, STRONG_FONT, TEXT_FONT } from './expressions.ts';
import { haloOf, type NameOptions, tokensOf } from './name-options.ts';

const MAIN = ['motorway', 'trunk', 'primary', 'secondary'];
const isMain: ExpressionSpecification = ['in', ['get', 'class'], ['literal', MAIN]];
/** Two names rarely fit along a street before this zoom. */
const BOTH_FROM = 16;

const smallSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  13,
  10.5,
  15,
  11.5,
  16,
  12.5,
  18,
  15.5,
];
const mainSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  12,
  10.5,
  14,
  11.5,
  15,
  12.5,
  16,
  13.5,
  18,
  16.5,
];

const alongLine: SymbolLayerSpecification['layout'] = {
  'symbol-placement': 'line',
  'symbol-sort-key': ['get', 'rank'],
  'text-max-angle': 32,
  'text-padding': 1,
  'text-letter-spacing': 0.01,
};

/**
 * Gives the names of main or of small streets. From zoom 16 on a layer with both languages comes first; where that
 * does not fit along a street, the layer under it writes the reader's own name alone.
 */
function streetNames(options: NameOptions, kind: 'main' | 'small'): SymbolLayerSpecification[] {
  const { label } = tokensOf(options);
  const shared = { type: 'symbol', source: 'ground', 'source-layer': 'streets' } as const;
  const filter: ExpressionSpecification = kind === 'main' ? isMain : ['!', isMain];
  // Among the many markers of a whole neighbourhood few places along a street are free: more are tried.
  const spacing: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    15,
    options.inside ? 110 : 180,
    16,
    260,
  ];
  const layout = {
    ...alongLine,
    'text-font': kind === 'main' ? STRONG_FONT : TEXT_FONT,
    'text-size': kind === 'main' ? mainSize : smallSize,
  };
  const paint = { 'text-color': label.street, ...haloOf(options) };
  return [
    {
      ...shared,
      id: `${kind}-street-names`,
      minzoom: kind === 'main' ? 12 : 13,
      filter,
      layout: {
        ...layout,
        'symbol-spacing': kind === 'main' ? 240 : spacing,
        'text-field': nameExpression(options.language),
        // Keeps it from standing right behind the pair of names of the same street.
        'text-padding': ['step', ['zoom'], 1, BOTH_FROM, 16],
      },
      paint,
    },
    {
      ...shared,
      id: `${kind}-street-both-names`,
      minzoom: BOTH_FROM,
      filter: ['all', filter, bothDiffer()],
      layout: {
        ...layout,
        'symbol-spacing': 320,
        'text-field': bothNames(options.language, ' – ', label.second),
      },
      paint,
    },
  ];
}

/** Gives the names of rivers and canals along their lines. */
function riverNames(options: NameOptions): SymbolLayerSpecification {
  const { label } = tokensOf(options);
  return {
    id: 'river-names',
    type: 'symbol',
    source: 'ground',
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
      'text-field': bothNames(options.language, ' – ', label.water),
      'text-font': TEXT_FONT,
      'text-size': 11.5,
      'text-letter-spacing': 0.06,
    },
    paint: { 'text-color': label.water, ...haloOf(options) },
  };
}

/** Gives the names along lines, from the least to the most important: small streets, rivers, main streets. */
export function lineNameLayers(options: NameOptions): SymbolLayerSpecification[] {
  return [...streetNames(options, 'small'), riverNames(options), ...streetNames(options, 'main')];
}
