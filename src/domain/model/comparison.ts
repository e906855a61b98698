import * as z from 'zod/mini';
import { NeighbourhoodId, ThemeId } from './identity-checks.ts';

const count = z.int().check(z.nonnegative());

/** `comparison.json`: the whole Region to compare a neighbourhood with, and how well each is known. */
export const ComparisonFile = z.object({
  region: z.object({
    /** residents of all sectors on 1 January 2019 */
    population_2019: z.int().check(z.positive()),
    /** every actor of the Region, those of the neighbourhoods included */
    actor_count: count,
    /** how many of them cover each theme; every theme is present, 0 included */
    theme_counts: z.record(ThemeId, count),
    /** how many of them a register kept by hand names; the others are known from OpenStreetMap only */
    register_count: count,
  }),
  neighbourhoods: z.array(z.object({ id: NeighbourhoodId, register_count: count })),
});
export type ComparisonFile = z.infer<typeof ComparisonFile>;
