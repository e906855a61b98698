import { distanceMetres, metresPerDegree } from '../geo/measure.ts';
import { isInArea, type Ring, ringsOf } from '../geo/polygon.ts';
import type { NeighbourhoodFeature } from '../model/area.ts';
import type { Position } from '../model/identity.ts';

/** The neighbourhood whose BAR is nearest to a point. */
export interface NearestBar {
  readonly area: NeighbourhoodFeature;
  /** metres to its outline as the crow flies; 0 inside it */
  readonly metres: number;
}

/** Gives the neighbourhood that a point lies in, else the one with the nearest outline; null when there is none. */
export function barAt(point: Position, areas: readonly NeighbourhoodFeature[]): NearestBar | null {
  let nearest: NearestBar | null = null;
  for (const area of areas) {
    if (isInArea(point, area.geometry)) return { area, metres: 0 };
    const metres = Math.min(...ringsOf(area.geometry).map((ring) => metresToRing(point, ring)));
    if (nearest === null || metres < nearest.metres) nearest = { area, metres };
  }
  return nearest;
}

/** Gives the distance in metres from a point to the nearest edge of a ring. */
function metresToRing(point: Position, ring: Ring): number {
  let nearest = Number.POSITIVE_INFINITY;
  ring.forEach((end, index) => {
    const start = ring[index - 1];
    if (start) nearest = Math.min(nearest, distanceMetres(point, closestOn(start, end, point)));
  });
  return nearest;
}

/** Gives the position on a short edge that is closest to a point, in the plane tangent there. */
function closestOn(start: Position, end: Position, point: Position): Position {
  const scale = metresPerDegree(point[1]);
  const [x, y] = [(end[0] - start[0]) * scale.x, (end[1] - start[1]) * scale.y];
  const [px, py] = [(point[0] - start[0]) * scale.x, (point[1] - start[1]) * scale.y];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}
