import type { SymbolLayerSpecification } from 'maplibre-gl';
import { bothNames, byZoom, STRONG_FONT, TEXT_FONT } from './expressions.ts';
import { haloOf, type NameOptions, opacityOf, tokensOf } from './name-options.ts';

/** Gives the names of water, green and squares, from the least to the most important. */
export function placeNameLayers(options: NameOptions): SymbolLayerSpecification[] {
  return [areaNames(options, 'water'), areaNames(options, 'green'), squareNames(options)];
}

function areaNames(options: NameOptions, kind: 'green' | 'water'): SymbolLayerSpecification {
  const { label } = tokensOf(options);
  return {
    id: `${kind}-names`,
    type: 'symbol',
    source: 'ground',
    'source-layer': 'place_labels',
    filter: ['==', ['get', 'class'], kind],
    layout: {
      'text-field': bothNames(options.language, '\n', label[kind]),
      'text-font': TEXT_FONT,
      'text-size': byZoom([11, 10.5], [14, 11.5], [18, 14]),
      'text-max-width': 8,
      'text-line-height': 1.12,
      'text-padding': 5,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': label[kind], 'text-opacity': opacityOf(options), ...haloOf(options) },
  };
}

/** A square has its name in the middle, wide squares earlier than narrow ones. */
function squareNames(options: NameOptions): SymbolLayerSpecification {
  const { label } = tokensOf(options);
  return {
    id: 'square-names',
    type: 'symbol',
    source: 'ground',
    'source-layer': 'landmarks',
    minzoom: 14,
    filter: [
      'all',
      ['==', ['get', 'class'], 'square'],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 15, 2, 16, 3]],
    ],
    layout: {
      'text-field': bothNames(options.language, '\n', label.second),
      'text-font': STRONG_FONT,
      'text-size': byZoom([14, 10.5], [16, 12], [18, 15]),
      'text-max-width': 7,
      'text-line-height': 1.12,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': label.square, 'text-opacity': opacityOf(options), ...haloOf(options) },
  };
}
