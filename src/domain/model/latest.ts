import * as z from 'zod/mini';

/** The promise that `docs/api.md` makes: within one number fields are added, never renamed or taken away. */
export const API_VERSION = 1;

/** `data/latest.json` of a built site: the way from an address that stays to the folder of the newest edition. */
export const LatestFile = z.object({
  api: z.literal(API_VERSION),
  edition: z.object({
    number: z.int().check(z.positive()),
    date: z.iso.date(),
    id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  }),
  /** folder of the edition's files, seen from this file, with a slash at its end */
  folder: z.string().check(z.regex(/^[0-9a-f]{12}\/$/)),
  /** folder of the JSON Schemas, seen from this file, with a slash at its end */
  schemas: z.string(),
});
export type LatestFile = z.infer<typeof LatestFile>;
