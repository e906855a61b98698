import { z } from 'zod';
import { ActorId, NeighbourhoodId, SectorCode, ThemeId } from './identity.ts';

/** Where a record comes from: one entry per register or extract that names the actor. */
export const ActorSource = z.object({
  /** id of the table, as in `manifest.json` */
  id: z.string().min(1),
  title: z.string().min(1),
  /** address of the page that says so, when it is public */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** ISO date, or a year, of that source */
  date: z.string().optional(),
  licence: z.string().optional(),
  /** the record's id in that source */
  record: z.string().optional(),
});
export type ActorSource = z.infer<typeof ActorSource>;

const Wheelchair = z.enum(['yes', 'limited', 'no']);

const text = z.string().min(1).nullable();

const perLanguage = z
  .object({ nl: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })
  .partial();

/** Facts that only some registers know; a missing one is left out. */
export const ActorDetails = z.object({
  alt_names: z.array(z.string().min(1)).optional(),
  hours_note: perLanguage.optional(),
  access_note: perLanguage.optional(),
  cost_note: perLanguage.optional(),
  /** ids of `vocabulary.json` */
  audience: z.array(z.string().min(1)).optional(),
  services: z.array(z.string().min(1)).optional(),
  age_min: z.int().nonnegative().optional(),
  age_max: z.int().positive().optional(),
  /** further telephone numbers, E.164 */
  more_phones: z.array(z.string().regex(/^\+[1-9]\d{6,14}$/)).optional(),
  /** true for a hosting partner of the BAR */
  bar_host: z.literal(true).optional(),
});
export type ActorDetails = z.infer<typeof ActorDetails>;

/**
 * The published facts of one actor: the properties of a feature of `actors.geojson`.
 * A missing fact is `null`, never an empty text.
 */
export const ActorProperties = z.object({
  id: ActorId,
  /** the name to show when there is none in the reader's language */
  name: z.string().min(1).max(200),
  name_nl: text,
  name_fr: text,
  category: z.string().min(1),
  /** the first theme is the primary one */
  themes: z.array(ThemeId).min(1),
  summary_nl: text,
  summary_fr: text,
  summary_en: text,
  /** street and number, postcode and municipality in one line */
  address_nl: text,
  address_fr: text,
  /** E.164, for example +3225125772 */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .nullable(),
  email: z.email().nullable(),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  /** opening hours in OpenStreetMap's syntax, as the source gives them */
  hours: text,
  wheelchair: Wheelchair.nullable(),
  /** null outside every neighbourhood */
  neighbourhood: NeighbourhoodId.nullable(),
  /** null when the point is not known */
  sector: SectorCode.nullable(),
  /** printed number in its neighbourhood; null when it has none */
  number: z.int().positive().nullable(),
  /** radius in metres within which the true door lies; null without a point */
  precision_m: z.number().nonnegative().nullable(),
  /** ISO date on which a person last checked the entry; null when the source does not say */
  checked_on: z.iso.date().nullable(),
  sources: z.array(ActorSource).min(1),
  details: ActorDetails.optional(),
});
export type ActorProperties = z.infer<typeof ActorProperties>;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A feature of `actors.geojson`. `geometry` is null when no precise point is known: nothing is pinned by guess. */
export const ActorFeature = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('Point'), coordinates: position }).nullable(),
  properties: ActorProperties,
});
export type ActorFeature = z.infer<typeof ActorFeature>;

export const ActorCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(ActorFeature),
});
export type ActorCollection = z.infer<typeof ActorCollection>;
