import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import { namePointsOf } from '../../domain/proposals/drawing/drawings-of-area.ts';
import type { DrawingFeature } from '../../domain/proposals/drawing/published-drawing.ts';
import { byZoom, STRONG_FONT } from './expressions.ts';

const DRAWINGS_SOURCE = 'drawings';
/** Names have points of their own: along a line MapLibre finds no room for one that crosses the edge of a tile. */
const DRAWING_NAMES_SOURCE = 'drawing-names';
/** How strongly a drawing is shown while another one is chosen. */
const FADED = 0.35;

const shownFully: ExpressionSpecification = ['case', ['get', 'faded'], FADED, 1];
const chosenOr = (chosen: number, otherwise: number): ExpressionSpecification => [
  'case',
  ['get', 'chosen'],
  chosen,
  otherwise,
];
const isPlace: FilterSpecification = ['==', ['get', 'kind'], 'place'];
const isBoundary: FilterSpecification = ['==', ['get', 'kind'], 'boundary'];
const isRoute: FilterSpecification = ['==', ['get', 'kind'], 'route'];

/** Gives drawings, and the points of their names, as the data of two sources; the others fade when one is chosen. */
export function drawingSources(
  drawings: readonly DrawingFeature[],
  chosen: string | null,
): Record<string, SourceSpecification> {
  const source = (
    figuresOf: (geometry: DrawingFeature['geometry']) => readonly unknown[],
  ): SourceSpecification => {
    const features = drawings.flatMap(({ geometry, properties: { id, kind, name } }) => {
      const isChosen = id === chosen;
      const properties = { kind, name, chosen: isChosen, faded: chosen !== null && !isChosen };
      return figuresOf(geometry).map((figure) => ({ type: 'Feature', properties, geometry: figure }));
    });
    return { type: 'geojson', data: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection };
  };
  return {
    [DRAWINGS_SOURCE]: source((geometry) => [geometry]),
    [DRAWING_NAMES_SOURCE]: source((geometry) =>
      namePointsOf(geometry).map((coordinates) => ({ type: 'Point', coordinates })),
    ),
  };
}

/** Gives outlines as a dashed line round a hint of colour, routes as a line with an edge, places as a dot. */
export function drawingLayers({ area }: FlavourTokens): LayerSpecification[] {
  const source = DRAWINGS_SOURCE;
  const line = {
    source,
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
  } as const;
  const width = byZoom([11, 2], [15, 3.2], [18, 5]);
  return [
    {
      ...{ id: 'drawing-fills', type: 'fill', source, filter: isBoundary },
      paint: { 'fill-color': area.highlight, 'fill-opacity': chosenOr(0.16, 0.07) },
    },
    {
      ...{ ...line, id: 'drawing-edges', filter: ['!', isPlace] as FilterSpecification },
      paint: {
        'line-color': area.casing,
        'line-width': byZoom([11, 4], [15, 7], [18, 10]),
        'line-opacity': shownFully,
      },
    },
    {
      ...{ ...line, id: 'drawing-outlines', filter: isBoundary },
      paint: {
        'line-color': area.highlight,
        'line-width': width,
        'line-dasharray': [2, 1.6],
        'line-opacity': shownFully,
      },
    },
    {
      ...{ ...line, id: 'drawing-routes', filter: isRoute },
      paint: { 'line-color': area.highlight, 'line-width': width, 'line-opacity': shownFully },
    },
    {
      ...{ id: 'drawing-places', type: 'circle', source, filter: isPlace },
      paint: {
        'circle-radius': chosenOr(10, 7),
        'circle-color': area.highlight,
        'circle-stroke-color': area.casing,
        'circle-stroke-width': 2.5,
        'circle-opacity': shownFully,
        'circle-stroke-opacity': shownFully,
      },
    },
  ];
}

/** Gives the names of drawings beside them; they come before the names of places. */
export function drawingNames({ area, label }: FlavourTokens): LayerSpecification[] {
  return [
    {
      id: 'drawing-names',
      type: 'symbol',
      source: DRAWING_NAMES_SOURCE,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': STRONG_FONT,
        'text-size': byZoom([13, 12], [17, 15]),
        'text-variable-anchor': ['bottom', 'top', 'left', 'right', 'bottom-left', 'top-right'],
        'text-radial-offset': 0.9,
        'text-max-width': 9,
      },
      paint: {
        'text-color': area.highlight,
        'text-halo-color': label.halo,
        'text-halo-width': 2,
        'text-opacity': shownFully,
      },
    },
  ];
}
