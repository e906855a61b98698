import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** Steps of the coordinates in a network file: 100,000 to the degree, about 1 m. */
export const STEPS_PER_DEGREE = 1e5;

/**
 * `data/public/network.json`: the streets one can walk, as junctions and the stretches between them; one connected
 * piece. All numbers are whole; coordinates are steps of 1/100,000 degree, each as the difference from the one before.
 */
export const NetworkFile = z.object({
  /** street names as [French, Dutch]; a stretch without a name points to the first entry, [null, null] */
  names: z.array(z.tuple([z.nullable(z.string()), z.nullable(z.string())])).check(z.minLength(1)),
  /** longitude and latitude of each junction in turn */
  junctions: z.array(z.int()),
  /**
   * Per stretch: its first junction as the difference from that of the stretch before, its last junction as the
   * difference from its first, its name, how many points lie between, then these points.
   */
  stretches: z.array(z.int()),
  counts: z.object({ junctions: count, stretches: count }),
});
export type NetworkFile = z.infer<typeof NetworkFile>;
