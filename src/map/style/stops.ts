import type { LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { Flavour } from '../../domain/cartography/flavours.ts';
import type { Language } from '../../domain/model/identity.ts';
import { byZoom, nameExpression, STRONG_FONT, TEXT_FONT } from './expressions.ts';

/** Gives the tram stops as small dots, train and metro stops as signs with names. */
export function stopLayers(
  tokens: FlavourTokens,
  flavour: Flavour,
  language: Language,
): LayerSpecification[] {
  const shared = { source: 'ground', 'source-layer': 'stops' } as const;
  const halo = { 'text-halo-color': tokens.label.halo, 'text-halo-width': 1.6 } as const;
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
        'text-field': nameExpression(language, '\n'),
        'text-font': TEXT_FONT,
        'text-size': 11,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
        'text-max-width': 8,
      },
      paint: { 'text-color': tokens.stop.tram, ...halo },
    },
    {
      ...shared,
      id: 'stations',
      type: 'symbol',
      minzoom: 12.5,
      filter: ['in', ['get', 'mode'], ['literal', ['metro', 'train']]],
      layout: {
        'icon-image': ['concat', `stop-${flavour}-`, ['get', 'mode']],
        'icon-size': byZoom([12.5, 0.62], [14, 0.85], [16, 1], [18, 1.2]),
        'icon-overlap': 'always',
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['step', ['zoom'], '', 13.5, nameExpression(language, '\n')],
        'text-font': STRONG_FONT,
        'text-size': byZoom([13.5, 11], [16, 12.5], [18, 14]),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.95,
        'text-line-height': 1.1,
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: { 'text-color': tokens.label.stop, ...halo },
    },
  ];
}
