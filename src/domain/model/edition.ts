import * as z from 'zod/mini';

/** `data/public/manifest.json`: what one build of the data is made of. */
export const Manifest = z.object({
  edition: z.object({
    /** running number of the published edition, kept by hand */
    number: z.int().check(z.positive()),
    /** ISO date of the edition, kept by hand: the build has no clock */
    date: z.iso.date(),
    /** first 12 hex digits of the SHA-256 over all files: changes when any published byte changes */
    id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  }),
  /** which list of BAR neighbourhoods was built */
  list: z.enum(['2022', '2023', '2025']),
  counts: z.object({
    sectors: z.int(),
    neighbourhoods: z.int(),
    actors: z.int(),
    actors_in_neighbourhoods: z.int(),
    actors_without_point: z.int(),
  }),
  files: z.array(
    z.object({ path: z.string(), bytes: z.int(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  ),
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string(),
      licence: z.string(),
      url: z.optional(z.string()),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
