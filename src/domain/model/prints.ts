import * as z from 'zod/mini';
import { LANGUAGES, NeighbourhoodId } from './identity.ts';

/** `prints/index.json` of a built site: the flyers that were made ready as PDF; empty when none were. */
export const PrintsFile = z.object({
  flyers: z.array(
    z.object({
      neighbourhood: NeighbourhoodId,
      language: z.enum(LANGUAGES),
      sheet: z.literal('a3'),
      /** file name beside the index */
      file: z.string().check(z.regex(/^[a-z0-9-]+\.pdf$/)),
      bytes: z.int().check(z.positive()),
    }),
  ),
});
export type PrintsFile = z.infer<typeof PrintsFile>;
