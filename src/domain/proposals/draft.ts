import * as z from 'zod/mini';
import { RecordId } from './proposal.ts';

/** What somebody began to propose or to decide and has not finished: never more than what they typed. */
export const Draft = z.object({
  /** the id that the proposal will have, or that of the proposal to decide about */
  id: RecordId,
  /** moment in UTC at which it was last kept */
  at: z.iso.datetime(),
  /** what the form holds, in its own terms */
  form: z.record(z.string(), z.json()),
});
export type Draft = z.infer<typeof Draft>;
