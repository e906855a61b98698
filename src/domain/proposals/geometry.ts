import * as z from 'zod/mini';
import { selfCrossings } from '../geo/mesh.ts';
import { hintSwapped, isNearRegion } from '../geo/region.ts';
import type { Position } from '../model/identity.ts';
import { LIMITS } from './limits.ts';

/** `[longitude, latitude]` in the box round the Region (PR-29). */
export const RegionPoint = z.tuple([z.number(), z.number()]).check(
  z.refine((position) => isNearRegion(position), {
    error: ({ input }) => `the point is outside the Region${hintSwapped(input as Position)}`,
    params: { code: 'outside-region' },
  }),
);

const isClosed = (ring: readonly Position[]): boolean =>
  ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];

const Ring = z.array(RegionPoint).check(
  z.minLength(4),
  z.maxLength(LIMITS.pointsOfGeometry, { abort: true }),
  z.refine(isClosed, {
    error: 'the outline is not closed',
    params: { code: 'invalid-polygon' },
    abort: true,
  }),
  z.refine((ring) => selfCrossings(ring).length === 0, {
    error: 'the outline crosses itself',
    params: { code: 'invalid-polygon' },
  }),
);

export const PointGeometry = z.object({ type: z.literal('Point'), coordinates: RegionPoint });
export const LineGeometry = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(RegionPoint).check(z.minLength(2), z.maxLength(LIMITS.pointsOfGeometry)),
});
export const OutlineGeometry = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(Ring).check(z.minLength(1), z.maxLength(20)),
});

/** Gives how many positions GeoJSON coordinates of any kind hold. */
export function countPositions(coordinates: unknown): number {
  const queue: unknown[] = [coordinates];
  let count = 0;
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (!Array.isArray(item)) continue;
    if (typeof item[0] === 'number') count++;
    else for (const inner of item) queue.push(inner);
  }
  return count;
}
