import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, ThemeId } from './identity-checks.ts';
import { Origin } from './moment.ts';
import { Texts } from './texts.ts';

const dayOrMonth = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'a date or a month'));

/** Where a campaign can be found: an actor we know, or a place in words. */
const CampaignPlace = z.object({
  name: Texts,
  actor: z.nullable(ActorId),
  neighbourhood: z.nullable(NeighbourhoodId),
});

/** A layer for a while: places and words that are shown from its start to its end, and archived after. */
export const Campaign = z.object({
  id: z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')),
  title: Texts,
  text: Texts,
  /** the theme whose colour it has */
  colour: ThemeId,
  /** first ISO date, or the month when only that is known */
  start: dayOrMonth,
  /** last ISO date, or the month */
  end: dayOrMonth,
  /** where it is shown; empty: everywhere */
  neighbourhoods: z.array(NeighbourhoodId),
  places: z.array(CampaignPlace),
  source: Origin,
});
export type Campaign = z.infer<typeof Campaign>;

/** `campaigns.json` */
export const CampaignsFile = z.object({ campaigns: z.array(Campaign) });
export type CampaignsFile = z.infer<typeof CampaignsFile>;
