import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { bothNames, byZoom, TEXT_FONT } from './expressions.ts';
import { haloOf, type NameOptions, opacityOf, tokensOf } from './name-options.ts';

/** The layer of public places by which people find their way. */
export const LANDMARK_LAYER = 'landmarks';

/**
 * Up to which rank (scripts/tiles/landmarks.ts) landmarks are shown: great buildings first, schools later. A filter
 * sees the whole zoom of its tile.
 */
const RANK_AT_ZOOM: ExpressionSpecification = ['step', ['zoom'], 4, 14, 6, 15, 9, 16, 11, 17, 12];

/** Landmarks to show; those whose record is in `ownRecords` are markers of the page already and are left out. */
export function landmarkFilter(ownRecords: readonly string[]): FilterSpecification {
  return [
    'all',
    ['!=', ['get', 'class'], 'square'],
    ['<=', ['get', 'rank'], RANK_AT_ZOOM],
    ['!', ['in', ['get', 'record'], ['literal', [...ownRecords]]]],
  ];
}

/** Gives churches, schools, libraries and the like: a small quiet sign with the name beside it where it fits. */
export function landmarkLayers(options: NameOptions): SymbolLayerSpecification[] {
  const { label } = tokensOf(options);
  return [
    {
      id: LANDMARK_LAYER,
      type: 'symbol',
      source: 'ground',
      'source-layer': 'landmarks',
      minzoom: 13,
      filter: landmarkFilter([]),
      layout: {
        'icon-image': ['concat', `landmark-${options.flavour}-`, ['get', 'class']],
        'icon-size': byZoom([13, 0.8], [16, 1], [18, 1.25]),
        'icon-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': bothNames(options.language, '\n', label.second),
        'text-font': TEXT_FONT,
        'text-size': byZoom([13, 10], [16, 11], [18, 13.5]),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.75,
        'text-line-height': 1.1,
        'text-max-width': 8,
        'text-padding': 3,
        'text-optional': true,
      },
      paint: {
        'text-color': label.landmark,
        'text-opacity': opacityOf(options),
        'icon-opacity': opacityOf(options),
        ...haloOf(options),
      },
    },
  ];
}
