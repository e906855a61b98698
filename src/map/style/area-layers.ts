import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { byZoom } from './expressions.ts';

const highlighted: ExpressionSpecification = ['boolean', ['feature-state', 'highlighted'], false];
const joined = { 'line-join': 'round' } as const;

/**
 * Gives every neighbourhood as a sheet that lies on the ground: a soft shade round it, a light fill, a thin edge. The
 * one pointed at rises. Nothing when one is in focus.
 */
export function areaSheets({ area }: FlavourTokens, focus: NeighbourhoodId | null): LayerSpecification[] {
  if (focus !== null) return [];
  return [
    {
      id: 'area-shades',
      type: 'line',
      source: 'areas',
      layout: joined,
      paint: {
        'line-color': area.shade,
        'line-width': ['case', highlighted, 18, 10],
        'line-blur': ['case', highlighted, 18, 10],
        'line-opacity': ['case', highlighted, 0.5, 0.28],
      },
    },
    {
      id: 'area-fills',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': area.fill, 'fill-opacity': ['case', highlighted, 0.88, 0.62] },
    },
    {
      id: 'area-lines',
      type: 'line',
      source: 'areas',
      layout: joined,
      paint: { 'line-color': area.line, 'line-width': ['case', highlighted, 2.4, 1.1] },
    },
  ];
}

/** Gives the ground outside the neighbourhood in focus dimmed, and its edge; nothing when none is. */
export function areaInFocus({ area }: FlavourTokens, focus: NeighbourhoodId | null): LayerSpecification[] {
  if (focus === null) return [];
  const shared = { type: 'line', source: 'areas', layout: joined } as const;
  const inFocus: ExpressionSpecification = ['==', ['get', 'id'], focus];
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': area.dim, 'fill-opacity': 0.58 },
    },
    {
      ...shared,
      id: 'other-areas',
      filter: ['!', inFocus],
      paint: { 'line-color': area.line, 'line-width': 1, 'line-opacity': 0.4, 'line-dasharray': [3, 3] },
    },
    {
      ...shared,
      id: 'focus-shade',
      filter: inFocus,
      paint: {
        'line-color': area.shade,
        'line-width': byZoom([11, 8], [15, 16], [18, 24]),
        'line-blur': byZoom([11, 8], [15, 16], [18, 24]),
        'line-opacity': 0.3,
      },
    },
    {
      ...shared,
      id: 'focus-line',
      filter: inFocus,
      paint: { 'line-color': area.line, 'line-width': byZoom([11, 1.4], [15, 2.2], [18, 3.2]) },
    },
  ];
}
