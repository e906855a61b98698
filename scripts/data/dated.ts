import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { icsText } from '../../src/domain/calendar/ics.ts';
import { isNearRegion } from '../../src/domain/geo/region.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import { Campaign, type CampaignsFile } from '../../src/domain/model/campaign.ts';
import type { NeighbourhoodId } from '../../src/domain/model/identity.ts';
import { type Moment, MomentsFile } from '../../src/domain/model/moment.ts';
import { campaignEnd, campaignStart } from '../../src/domain/moments/moment-dates.ts';
import { momentEvents } from '../../src/domain/moments/moment-events.ts';
import type { Findings } from './findings.ts';
import { readCurated } from './sources.ts';
import { jsonFile, type OutputFile } from './write.ts';

const MOMENTS = 'data/curated/moments';
const CAMPAIGNS = 'data/curated/campaigns';

/** What dated entries may point to. */
export interface DatedContext {
  readonly root: string;
  readonly findings: Findings;
  /** neighbourhoods of all lists */
  readonly known: ReadonlySet<string>;
  /** neighbourhoods of the list built */
  readonly built: ReadonlySet<string>;
  readonly actors: readonly ActorFeature[];
  /** ISO date of the edition: the stamp of calendars */
  readonly stamp: string;
}

type Place = { readonly source: string; readonly record: string };

/** Gives the files of moments and campaigns: JSON for the pages, iCalendar for calendars, in all and by neighbourhood. */
export function datedFiles(context: DatedContext): OutputFile[] {
  const moments = readMoments(context);
  const campaigns: CampaignsFile = { campaigns: readCampaigns(context) };
  const calendars = [...context.built].flatMap((id) => {
    const mine = moments.filter(({ neighbourhood }) => neighbourhood === id);
    return mine.length > 0 ? [calendarFile(`moments/${id}.ics`, mine, context)] : [];
  });
  return [
    jsonFile('campaigns.json', campaigns),
    jsonFile('moments.json', { moments } satisfies MomentsFile),
    calendarFile('moments.ics', moments, context),
    ...calendars,
  ];
}

function calendarFile(path: string, moments: readonly Moment[], { stamp }: DatedContext): OutputFile {
  const events = moments.flatMap((moment) => momentEvents(moment, 'nl'));
  return { path, text: icsText({ name: 'Buurtkompas', stamp, events }) };
}

function readFolder<T>(folder: string, schema: z.core.$ZodType<T>, { root, findings }: DatedContext) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const source = `${folder}/${name}`;
      const value = readCurated(root, source, schema, findings);
      return value === null ? [] : [{ source, value }];
    });
}

function readMoments(context: DatedContext): Moment[] {
  const files = readFolder(MOMENTS, MomentsFile, context);
  const all = files.flatMap(({ source, value }) => value.moments.map((moment) => ({ source, moment })));
  reportRepeated(
    all.map(({ source, moment }) => ({ source, record: moment.id })),
    context,
  );
  return all
    .map(({ source, moment }) => completed(moment, { source, record: moment.id }, context))
    .sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1));
}

/** Checks a moment; one at an actor's door takes over its point and neighbourhood. */
function completed(moment: Moment, place: Place, context: DatedContext): Moment {
  checkDates(moment, place, context);
  checkPoint(moment, place, context);
  const actor = actorOf(moment.actor, place, context);
  const named = moment.neighbourhood ?? actor?.properties.neighbourhood ?? null;
  const point = moment.position ?? actor?.geometry?.coordinates ?? null;
  return {
    ...moment,
    position: point && [point[0], point[1]],
    neighbourhood: builtOnly(named, place, context),
  };
}

function checkDates({ from, until, weekly, times }: Moment, place: Place, { findings }: DatedContext): void {
  if (until === null && weekly === null)
    findings.error(
      'missing-field',
      { ...place, field: 'until' },
      'what does not come back weekly has a last date',
    );
  if (until !== null && until < from)
    findings.error('invalid-date', { ...place, field: 'until' }, `${until} comes before ${from}`);
  if (times && times.to <= times.from)
    findings.error('invalid-number', { ...place, field: 'times' }, `${times.to} is not after ${times.from}`);
}

function checkPoint({ position }: Moment, place: Place, { findings }: DatedContext): void {
  if (!position) return;
  if (!isNearRegion(position))
    findings.error(
      'outside-region',
      { ...place, field: 'position' },
      `${position.join(', ')} is outside the Region`,
    );
}

function actorOf(id: string | null, place: Place, { actors, findings }: DatedContext): ActorFeature | null {
  if (id === null) return null;
  const actor = actors.find(({ properties }) => properties.id === id);
  if (!actor) findings.error('unknown-id', { ...place, field: 'actor' }, `no actor has the id “${id}”`);
  return actor ?? null;
}

/** Checks that some list has the neighbourhood; gives null when the list built does not have it. */
function builtOnly(id: NeighbourhoodId | null, place: Place, context: DatedContext): NeighbourhoodId | null {
  if (id !== null && !context.known.has(id)) {
    const message = `no neighbourhood of any list is called “${id}”`;
    context.findings.error('unknown-neighbourhood', { ...place, field: 'neighbourhood' }, message);
  }
  return id !== null && context.built.has(id) ? id : null;
}

function readCampaigns(context: DatedContext): Campaign[] {
  const files = readFolder(CAMPAIGNS, Campaign, context);
  reportRepeated(
    files.map(({ source, value }) => ({ source, record: value.id })),
    context,
  );
  return files
    .map(({ source, value }) => checkedCampaign(value, { source, record: value.id }, context))
    .sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
}

function checkedCampaign(campaign: Campaign, place: Place, context: DatedContext): Campaign {
  if (campaignEnd(campaign) < campaignStart(campaign))
    context.findings.error(
      'invalid-date',
      { ...place, field: 'end' },
      `${campaign.end} comes before ${campaign.start}`,
    );
  return {
    ...campaign,
    neighbourhoods: campaign.neighbourhoods.flatMap((id) => builtOnly(id, place, context) ?? []),
    places: campaign.places.map((spot) => {
      const actor = actorOf(spot.actor, place, context);
      const named = spot.neighbourhood ?? actor?.properties.neighbourhood ?? null;
      return { ...spot, neighbourhood: builtOnly(named, place, context) };
    }),
  };
}

function reportRepeated(places: readonly Place[], { findings }: DatedContext): void {
  places.forEach(({ source, record }, index) => {
    if (places.findIndex((other) => other.record === record) !== index)
      findings.error('duplicate-id', { source, record, field: 'id' }, 'this id is used twice');
  });
}
