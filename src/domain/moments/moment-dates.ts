import { addDays, DAYS, daysBetween, weekdayIndex } from '../hours/calendar.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Moment } from '../model/moment.ts';

type Dated = Pick<Moment, 'from' | 'until' | 'weekly'>;

/** Tells whether a moment takes place on an ISO date. */
function happensOn({ from, until, weekly }: Dated, date: string): boolean {
  if (date < from || (until !== null && date > until)) return false;
  return weekly === null || weekly.some((day) => DAYS[weekdayIndex(date)] === day);
}

/** Gives the first ISO date of a moment on or after `today`; null when it is past. */
export function nextDate(moment: Dated, today: string): string | null {
  const first = moment.from > today ? moment.from : today;
  for (let days = 0; days < 7; days += 1) {
    const date = addDays(first, days);
    if (happensOn(moment, date)) return date;
  }
  return null;
}

/** Gives the coming moments, soonest first, and the past ones, latest first. */
export function splitMoments<T extends Dated>(
  moments: readonly T[],
  today: string,
): { readonly coming: readonly { moment: T; date: string }[]; readonly past: readonly T[] } {
  const coming = moments.flatMap((moment) => {
    const date = nextDate(moment, today);
    return date === null ? [] : [{ moment, date }];
  });
  coming.sort((a, b) => daysBetween(b.date, a.date));
  const past = moments.filter((moment) => nextDate(moment, today) === null);
  past.sort((a, b) => daysBetween(a.from, b.from));
  return { coming, past };
}

/** Gives the first ISO date of a campaign; of its month when only that is known. */
export function campaignStart({ start }: Pick<Campaign, 'start'>): string {
  return start.length === 7 ? `${start}-01` : start;
}

/** Gives the last ISO date of a campaign; of its month when only that is known. */
export function campaignEnd({ end }: Pick<Campaign, 'end'>): string {
  if (end.length > 7) return end;
  const [year = 0, month = 1] = end.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Where a campaign stands on an ISO date. */
export function campaignPhase(
  campaign: Pick<Campaign, 'start' | 'end'>,
  today: string,
): 'coming' | 'running' | 'past' {
  if (today < campaignStart(campaign)) return 'coming';
  return today > campaignEnd(campaign) ? 'past' : 'running';
}

/** Gives the campaigns that run on an ISO date in a neighbourhood, or anywhere when that is null. */
export function runningCampaigns(
  campaigns: readonly Campaign[],
  today: string,
  neighbourhood: string | null,
): readonly Campaign[] {
  return campaigns.filter((campaign) => {
    const here =
      neighbourhood === null ||
      campaign.neighbourhoods.length === 0 ||
      campaign.neighbourhoods.some((id) => id === neighbourhood);
    return here && campaignPhase(campaign, today) === 'running';
  });
}
