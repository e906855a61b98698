import { addDays, type WallTime, weekdayIndex } from '../../hours/calendar.ts';
import type { OpenState } from '../../hours/day-spans.ts';
import { openAt, openingOf, openOnRestOf } from '../../hours/opening.ts';
import type { ActorProperties } from '../../model/actor.ts';
import { freshnessOf } from '../freshness.ts';
import { type Facet, openMoment } from './filters.ts';

/** Whether an actor fits an option: surely, perhaps (nobody knows, or one has to ask first), or not. */
export type Verdict = 'yes' | 'ask' | 'no';

/** What judging needs besides the actor. */
export interface FilterContext {
  readonly now: WallTime;
  /** group of each category */
  readonly groupOf: ReadonlyMap<string, string>;
  /** actors that take part in each running campaign */
  readonly actorsOfCampaign: ReadonlyMap<string, ReadonlySet<string>>;
}

const ANYBODY: readonly string[] = ['everyone', 'residents'];
const BY_APPOINTMENT = /appointment|afspraak|rendez|\brdv\b/i;
const OF_STATE: Readonly<Record<OpenState, Verdict>> = { open: 'yes', ask: 'ask', closed: 'no' };

type Judge = (actor: ActorProperties, option: string, context: FilterContext) => Verdict;

const JUDGES: Readonly<Record<Facet | 'theme', Judge>> = {
  theme: ({ themes }, option) => (themes.some((theme) => theme === option) ? 'yes' : 'no'),
  kind: ({ category }, option, { groupOf }) =>
    category === option || groupOf.get(category) === option ? 'yes' : 'no',
  open: (actor, option, { now }) => OF_STATE[openFor(actor, option, now)],
  wheelchair: ({ wheelchair }) => (wheelchair === 'yes' || wheelchair === 'no' ? wheelchair : 'ask'),
  speaks: ({ details }, option) => among(details?.languages, [option]),
  for: ({ details }, option) => among(details?.audience, [option, ...ANYBODY]),
  cost: ({ details }) => (details?.cost ? (details.cost === 'paid' ? 'no' : 'yes') : 'ask'),
  appointment: judgeAppointment,
  phone: ({ phone }) => (phone === null ? 'no' : 'yes'),
  checked: ({ checked_on }, _, { now }) => {
    const freshness = freshnessOf(checked_on, now.date);
    if (freshness === 'unknown') return 'ask';
    return freshness === 'fresh' ? 'yes' : 'no';
  },
  campaign: ({ id }, option, { actorsOfCampaign }) => (actorsOfCampaign.get(option)?.has(id) ? 'yes' : 'no'),
};

/** Judges whether an actor fits one option of a facet. */
export function verdictOf(
  actor: ActorProperties,
  facet: Facet | 'theme',
  option: string,
  context: FilterContext,
): Verdict {
  return JUDGES[facet](actor, option, context);
}

function among(known: readonly string[] | undefined, wanted: readonly string[]): Verdict {
  if (!known) return 'ask';
  return wanted.some((option) => known.includes(option)) ? 'yes' : 'no';
}

function judgeAppointment({ details, hours }: ActorProperties): Verdict {
  if (details?.appointment) return details.appointment === 'not-needed' ? 'yes' : 'no';
  return hours !== null && BY_APPOINTMENT.test(hours) ? 'no' : 'ask';
}

function openFor(actor: ActorProperties, option: string, now: WallTime): OpenState {
  const opening = openingOf(actor);
  if (option === 'now') return openAt(opening, now);
  const wanted = openMoment(option);
  return wanted ? openAt(opening, nextMoment(wanted, now)) : openOnRestOf(opening, now);
}

/** Gives the next wall time, now included, that falls on a day of the week and a time of day. */
export function nextMoment(
  wanted: { readonly day: number; readonly minute: number },
  now: WallTime,
): WallTime {
  const days = (wanted.day - weekdayIndex(now.date) + 7) % 7;
  const passed = days === 0 && wanted.minute < now.minute;
  return { date: addDays(now.date, passed ? 7 : days), minute: wanted.minute };
}
