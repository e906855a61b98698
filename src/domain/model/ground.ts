import * as z from 'zod/mini';

/**
 * `data/public/ground/<neighbourhood>.json`: the streets, water, green, rail and stops round one neighbourhood,
 * for maps on paper. Cut to what a sheet can show: the bounding box widened to the frames of the sheets, and 450 m
 * more on each side.
 * Coordinates are [longitude, latitude], WGS84, 5 decimals (about 1 m).
 */
const position = z.tuple([z.number(), z.number()]);
const line = z.array(position).check(z.minLength(2));
const named = { name_nl: z.nullable(z.string()), name_fr: z.nullable(z.string()) };

export const Ground = z.object({
  /** west, south, east, north */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  streets: z.array(
    z.object({ ...named, class: z.string(), tunnel: z.boolean(), bridge: z.boolean(), lines: z.array(line) }),
  ),
  water: z.array(
    z.object({
      ...named,
      class: z.string(),
      lines: z.array(line),
      polygons: z.array(z.array(z.array(position))),
    }),
  ),
  green: z.array(z.object({ ...named, class: z.string(), polygons: z.array(z.array(z.array(position))) })),
  rail: z.array(z.object({ class: z.string(), tunnel: z.boolean(), line })),
  stops: z.array(z.object({ ...named, mode: z.string(), lines: z.array(z.string()), position })),
});
export type Ground = z.infer<typeof Ground>;
