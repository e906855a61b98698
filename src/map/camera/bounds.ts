import type { AreaGeometry } from '../../domain/model/area.ts';
import type { Position } from '../../domain/model/identity.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Gives the box round areas; null when there are none. */
export function boxOfAreas(areas: readonly AreaGeometry[]): Box | null {
  return boxOf(areas.flatMap((area) => outerRings(area).flat()));
}

/** Gives the box round points; null when there are none. */
export function boxOf(points: readonly Position[]): Box | null {
  if (points.length === 0) return null;
  return points.reduce<Box>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  );
}

/** Gives the outlines of an area without its holes. */
export function outerRings(area: AreaGeometry): Position[][] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) => rings.slice(0, 1));
}

/** Tells whether a screen point keeps a distance from every edge of a viewport; all in pixels. */
export function isWellInside(
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  distance: number,
): boolean {
  const across = point.x >= distance && point.x <= size.width - distance;
  return across && point.y >= distance && point.y <= size.height - distance;
}
