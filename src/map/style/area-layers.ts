import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { byZoom } from './expressions.ts';

const highlighted: ExpressionSpecification = ['boolean', ['feature-state', 'highlighted'], false];

/** Gives the soft fill of every neighbourhood, below the names; nothing when one is in focus. */
export function areaFills({ area }: FlavourTokens, focus: NeighbourhoodId | null): LayerSpecification[] {
  if (focus !== null) return [];
  return [
    {
      id: 'area-fills',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': area.fill, 'fill-opacity': ['case', highlighted, 0.3, 0.13] },
    },
  ];
}

/** Gives the outlines, above the names: all alike, or the one in focus strong and the ground outside it dimmed. */
export function areaOutlines({ area }: FlavourTokens, focus: NeighbourhoodId | null): LayerSpecification[] {
  const shared = { type: 'line', source: 'areas', layout: { 'line-join': 'round' } } as const;
  if (focus === null) {
    return [
      {
        ...shared,
        id: 'area-casings',
        paint: {
          'line-color': area.casing,
          'line-width': ['case', highlighted, 6, 3.5],
          'line-opacity': 0.8,
        },
      },
      {
        ...shared,
        id: 'area-lines',
        paint: { 'line-color': area.line, 'line-width': ['case', highlighted, 3.5, 1.6] },
      },
    ];
  }
  const inFocus: ExpressionSpecification = ['==', ['get', 'id'], focus];
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': area.dim, 'fill-opacity': 0.6 },
    },
    {
      ...shared,
      id: 'other-areas',
      filter: ['!', inFocus],
      paint: { 'line-color': area.line, 'line-width': 1, 'line-opacity': 0.45, 'line-dasharray': [3, 3] },
    },
    {
      ...shared,
      id: 'focus-casing',
      filter: inFocus,
      paint: {
        'line-color': area.casing,
        'line-width': byZoom([11, 4], [15, 7], [18, 9]),
        'line-opacity': 0.9,
      },
    },
    {
      ...shared,
      id: 'focus-line',
      filter: inFocus,
      paint: { 'line-color': area.line, 'line-width': byZoom([11, 2], [15, 3], [18, 4]) },
    },
  ];
}
