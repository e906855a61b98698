import * as z from 'zod/mini';
import { DAYS } from '../hours/calendar.ts';
import { ActorId, NeighbourhoodId } from './identity-checks.ts';
import { Texts } from './texts.ts';

const MOMENT_KINDS = ['market', 'bri-co', 'permanence', 'feast'] as const;

const slug = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time like 09:30'));
const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

/** Who says so. */
export const Origin = z.object({
  title: z.string().check(z.minLength(1)),
  url: z.optional(z.url({ protocol: /^https?$/ })),
  date: z.optional(z.string()),
});

/** Something that happens in a neighbourhood on certain dates, such as a market or a feast. */
export const Moment = z.object({
  id: slug,
  kind: z.enum(MOMENT_KINDS),
  name: Texts,
  text: z.optional(Texts),
  /** first ISO date */
  from: z.iso.date(),
  /** last ISO date; null only for what comes back each week and goes on */
  until: z.nullable(z.iso.date()),
  /** wall time in Brussels, the same on each date; null: not known */
  times: z.nullable(z.object({ from: clock, to: clock })),
  /** days of the week on which it comes back; null: every date from the first to the last */
  weekly: z.nullable(z.array(z.enum(DAYS)).check(z.minLength(1))),
  /** name of the place in words; null: not known */
  place: z.nullable(Texts),
  neighbourhood: z.nullable(NeighbourhoodId),
  /** the actor at whose door it is */
  actor: z.nullable(ActorId),
  /** longitude and latitude in degrees, when they are known; never guessed */
  position: z.nullable(position),
  source: Origin,
});
export type Moment = z.infer<typeof Moment>;

/** `moments.json`, and each file of data/curated/moments */
export const MomentsFile = z.object({ moments: z.array(Moment) });
export type MomentsFile = z.infer<typeof MomentsFile>;
