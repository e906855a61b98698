import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, SectorCode, ThemeId } from './identity-checks.ts';

/** Where a record comes from: one entry per register or extract that names the actor. */
export const ActorSource = z.object({
  /** id of the table, as in `manifest.json` */
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  /** address of the page that says so, when it is public */
  url: z.optional(z.url({ protocol: /^https?$/ })),
  /** ISO date, or a year, of that source */
  date: z.optional(z.string()),
  licence: z.optional(z.string()),
  /** the record's id in that source */
  record: z.optional(z.string()),
  /** the fields that this source decides, whatever the others say: those of an accepted proposal */
  fields: z.optional(z.array(z.string()).check(z.minLength(1))),
});
export type ActorSource = z.infer<typeof ActorSource>;

const Wheelchair = z.enum(['yes', 'limited', 'no']);

const text = z.nullable(z.string().check(z.minLength(1)));

const perLanguage = z.partial(
  z.object({
    nl: z.string().check(z.minLength(1)),
    fr: z.string().check(z.minLength(1)),
    en: z.string().check(z.minLength(1)),
  }),
);

/** A closure for a while. An actor that closed for good is in `closed.json`, not here. */
export const Closure = z.object({
  /** first closed ISO date; null: already closed */
  from: z.nullable(z.iso.date()),
  /** last closed ISO date; null: nobody knows until when */
  until: z.nullable(z.iso.date()),
  note: z.optional(perLanguage),
});
export type Closure = z.infer<typeof Closure>;

/** Facts that only some registers know; a missing one is left out. */
export const ActorDetails = z.object({
  alt_names: z.optional(z.array(z.string().check(z.minLength(1)))),
  hours_note: z.optional(perLanguage),
  access_note: z.optional(perLanguage),
  cost_note: z.optional(perLanguage),
  /** ids of `vocabulary.json` */
  audience: z.optional(z.array(z.string().check(z.minLength(1)))),
  services: z.optional(z.array(z.string().check(z.minLength(1)))),
  age_min: z.optional(z.int().check(z.nonnegative())),
  age_max: z.optional(z.int().check(z.positive())),
  /** further telephone numbers, E.164 */
  more_phones: z.optional(z.array(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)))),
  /** languages one can speak there, ISO 639-1 */
  languages: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1))),
  /** what help costs: nothing, nothing for part of it, or something */
  cost: z.optional(z.enum(['free', 'partly-free', 'paid'])),
  appointment: z.optional(z.enum(['needed', 'not-needed'])),
  closure: z.optional(Closure),
  /** true for a hosting partner of the BAR */
  bar_host: z.optional(z.literal(true)),
});
export type ActorDetails = z.infer<typeof ActorDetails>;

/**
 * The published facts of one actor: the properties of a feature of `actors.geojson`.
 * A missing fact is `null`, never an empty text.
 */
export const ActorProperties = z.object({
  id: ActorId,
  /** the name to show when there is none in the reader's language */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  name_nl: text,
  name_fr: text,
  category: z.string().check(z.minLength(1)),
  /** the first theme is the primary one */
  themes: z.array(ThemeId).check(z.minLength(1)),
  summary_nl: text,
  summary_fr: text,
  summary_en: text,
  /** street and number, postcode and municipality in one line */
  address_nl: text,
  address_fr: text,
  /** the named street nearest to the point, where no address is known; a place to look, not an address */
  near: z.optional(z.object({ name_nl: text, name_fr: text })),
  /** E.164, for example +3225125772 */
  phone: z.nullable(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
  email: z.nullable(z.email()),
  website: z.nullable(z.url({ protocol: /^https?$/ })),
  /** opening hours in OpenStreetMap's syntax, as the source gives them */
  hours: text,
  wheelchair: z.nullable(Wheelchair),
  /** null outside every neighbourhood */
  neighbourhood: z.nullable(NeighbourhoodId),
  /** null when the point is not known */
  sector: z.nullable(SectorCode),
  /** printed number in its neighbourhood; null when it has none */
  number: z.nullable(z.int().check(z.positive())),
  /** radius in metres within which the true door lies; null without a point */
  precision_m: z.nullable(z.number().check(z.nonnegative())),
  /** ISO date on which a person last checked the entry; null when the source does not say */
  checked_on: z.nullable(z.iso.date()),
  sources: z.array(ActorSource).check(z.minLength(1)),
  details: z.optional(ActorDetails),
});
export type ActorProperties = z.infer<typeof ActorProperties>;

const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

/** A feature of `actors.geojson`. `geometry` is null when no precise point is known: nothing is pinned by guess. */
export const ActorFeature = z.object({
  type: z.literal('Feature'),
  geometry: z.nullable(z.object({ type: z.literal('Point'), coordinates: position })),
  properties: ActorProperties,
});
export type ActorFeature = z.infer<typeof ActorFeature>;

export const ActorCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(ActorFeature),
});
export type ActorCollection = z.infer<typeof ActorCollection>;
