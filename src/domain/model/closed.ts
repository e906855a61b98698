import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId } from './identity-checks.ts';

/** `closed.json`: actors that closed for good. Their links stay and say so; lists, map and paper leave them out. */
export const ClosedFile = z.object({
  actors: z.array(
    z.object({
      id: ActorId,
      name: z.string(),
      name_nl: z.nullable(z.string()),
      name_fr: z.nullable(z.string()),
      /** null outside every neighbourhood */
      neighbourhood: z.nullable(NeighbourhoodId),
      /** ISO date; null when nobody says since when */
      closed_on: z.nullable(z.iso.date()),
    }),
  ),
});
export type ClosedFile = z.infer<typeof ClosedFile>;
