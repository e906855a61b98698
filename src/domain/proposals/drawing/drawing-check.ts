import * as z from 'zod/mini';
import { LIMITS } from '../limits.ts';
import { DRAWN_KINDS } from './drawing.ts';

/** The check of a drawing that was kept; apart from it, so that pages that only show one need no checks. */
export const DrawingCheck = z.object({
  kind: z.enum(DRAWN_KINDS),
  corners: z.array(z.tuple([z.number(), z.number()])).check(z.maxLength(LIMITS.pointsOfGeometry)),
});
