import * as z from 'zod/mini';
import { SHEET_LANGUAGES } from './identity.ts';
import { NeighbourhoodId, ThemeId } from './identity-checks.ts';
import { SHEET_KINDS } from './sheet.ts';

/** `prints/index.json` of a built site: the flyers that were made ready as PDF; empty when none were. */
export const PrintsFile = z.object({
  flyers: z.array(
    z.object({
      /** the neighbourhoods it is about */
      areas: z.array(NeighbourhoodId),
      language: z.enum(SHEET_LANGUAGES),
      sheet: z.enum(SHEET_KINDS),
      /** null on sheets of all themes */
      theme: z.nullable(ThemeId),
      /** file name beside the index */
      file: z.string().check(z.regex(/^[a-z0-9_-]+\.pdf$/)),
      bytes: z.int().check(z.positive()),
    }),
  ),
});
export type PrintsFile = z.infer<typeof PrintsFile>;
