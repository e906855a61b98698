import type { LayerSpecification } from 'maplibre-gl';
import { bothNames, byZoom, STRONG_FONT, TEXT_FONT } from './expressions.ts';
import { haloOf, type NameOptions, opacityOf, tokensOf } from './name-options.ts';

const shared = { source: 'ground', 'source-layer': 'stops' } as const;

/** Gives the tram stops as small dots with names. */
export function tramStopLayers(options: NameOptions): LayerSpecification[] {
  const tokens = tokensOf(options);
  return [
    {
      ...shared,
      id: 'tram-stops',
      type: 'circle',
      minzoom: 15,
      filter: ['==', ['get', 'mode'], 'tram'],
      paint: {
        'circle-radius': byZoom([15, 1.8], [18, 4]),
        'circle-color': tokens.stop.sign,
        'circle-stroke-color': tokens.stop.tram,
        'circle-stroke-width': 1.4,
      },
    },
    {
      ...shared,
      id: 'tram-stop-names',
      type: 'symbol',
      minzoom: 16.5,
      filter: ['==', ['get', 'mode'], 'tram'],
      layout: {
        'text-field': bothNames(options.language, '\n', tokens.label.second),
        'text-font': TEXT_FONT,
        'text-size': 11,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
        'text-max-width': 8,
      },
      paint: { 'text-color': tokens.stop.tram, ...haloOf(options) },
    },
  ];
}

/** Gives train and metro stops as signs with names. */
export function stationLayers(options: NameOptions): LayerSpecification[] {
  const { label } = tokensOf(options);
  return [
    {
      ...shared,
      id: 'stations',
      type: 'symbol',
      minzoom: 12.5,
      filter: ['in', ['get', 'mode'], ['literal', ['metro', 'train']]],
      layout: {
        'icon-image': ['concat', `stop-${options.flavour}-`, ['get', 'mode']],
        'icon-size': byZoom([12.5, 0.62], [14, 0.85], [16, 1], [18, 1.2]),
        'icon-overlap': 'always',
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['step', ['zoom'], '', 13.5, bothNames(options.language, '\n', label.second)],
        'text-font': STRONG_FONT,
        'text-size': byZoom([13.5, 11], [16, 12.5], [18, 14]),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.95,
        'text-line-height': 1.1,
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        'text-color': label.stop,
        'text-opacity': opacityOf(options),
        'icon-opacity': opacityOf(options),
        ...haloOf(options, 1.6),
      },
    },
  ];
}
