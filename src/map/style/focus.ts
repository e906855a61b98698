import type { AreaGeometry } from '../../domain/model/area.ts';
import { outerRings } from '../camera/bounds.ts';

/** Far beyond anything the map can show, so that the dimming has no visible edge. */
const FAR = [
  [3, 50],
  [6, 50],
  [6, 52],
  [3, 52],
  [3, 50],
] as const;

/** Gives the ground outside an area as one polygon with the area as holes; empty when nothing is in focus. */
export function outsideOf(area: AreaGeometry | null): GeoJSON.FeatureCollection {
  if (!area) return { type: 'FeatureCollection', features: [] };
  const coordinates = [
    FAR.map(([x, y]) => [x, y]),
    ...outerRings(area).map((ring) => ring.map(([x, y]) => [x, y])),
  ];
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }],
  };
}
