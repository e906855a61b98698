import * as z from 'zod/mini';
import { DRAWN_KINDS } from '../proposals/drawing/drawing.ts';
import { ActorId, NeighbourhoodId } from './identity-checks.ts';

const named = {
  id: ActorId,
  name: z.string(),
  name_nl: z.nullable(z.string()),
  name_fr: z.nullable(z.string()),
};
const number = z.nullable(z.int().check(z.positive()));
/** What tells one drawing from another; one that changed is another. */
const drawing = { id: z.string(), kind: z.enum(DRAWN_KINDS), name: z.string() };
const edition = { number: z.int().check(z.positive()), date: z.iso.date() };

/** `data/editions/N.json`: what an edition said of each actor of a neighbourhood, kept to tell later what changed. */
export const EditionRecord = z.object({
  ...edition,
  actors: z.array(
    z.object({
      ...named,
      neighbourhood: NeighbourhoodId,
      number,
      /** longitude and latitude to 5 decimals, about a metre; null without a known point */
      at: z.nullable(z.tuple([z.number(), z.number()])),
      /** ids of the accepted proposals that decide something it says; left out when there are none */
      accepted: z.optional(z.array(z.string()).check(z.minLength(1))),
    }),
  ),
  /** drawings of the neighbourhoods; left out when there are none */
  drawings: z.optional(
    z.array(z.object({ ...drawing, neighbourhood: NeighbourhoodId })).check(z.minLength(1)),
  ),
});
export type EditionRecord = z.infer<typeof EditionRecord>;
export type RecordedActor = EditionRecord['actors'][number];
export type RecordedDrawing = NonNullable<EditionRecord['drawings']>[number];

/**
 * What can happen to an actor; `gone`: no longer listed in this neighbourhood, and nobody says that it closed;
 * `corrected`: a proposal about something else than name and place was accepted, or taken back, or it is on the map at last.
 */
const CHANGE_KINDS = ['new', 'closed', 'gone', 'moved', 'renamed', 'corrected', 'renumbered'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const Change = z.object({
  ...named,
  /** the number of now; the old one of an actor that is no longer there */
  number,
  kinds: z.array(z.enum(CHANGE_KINDS)).check(z.minLength(1)),
  /** name and number on the old sheet where they differ; null where they do not */
  old_name: z.nullable(z.string()),
  old_number: number,
});
export type Change = z.infer<typeof Change>;

/** A drawing that came, or that is no longer shown. */
const DrawingChange = z.object({ ...drawing, change: z.enum(['new', 'gone']) });
export type DrawingChange = z.infer<typeof DrawingChange>;

/** What changed since one edition, by neighbourhood; neighbourhoods without change are left out. */
const ChangesSince = z.object({
  ...edition,
  areas: z.array(
    z.object({
      area: NeighbourhoodId,
      changes: z.array(Change),
      /** left out when there are none */
      drawings: z.optional(z.array(DrawingChange).check(z.minLength(1))),
    }),
  ),
});
export type ChangesSince = z.infer<typeof ChangesSince>;

/** `changes.json`: what changed since each recorded edition, the newest first. */
export const ChangesFile = z.object({ now: z.object(edition), since: z.array(ChangesSince) });
export type ChangesFile = z.infer<typeof ChangesFile>;
