import { DAYS } from '../domain/hours/calendar.ts';
import type { Campaign } from '../domain/model/campaign.ts';
import type { Language } from '../domain/model/identity.ts';
import type { Moment } from '../domain/model/moment.ts';
import { formatDate, formatMonth, formatWeekday, weekdayWord } from './language.ts';
import { MOMENT_MESSAGES } from './moment-messages.ts';

/** Says when a moment is: its days, or the days of the week on which it comes back, and its times. */
export function momentInWords(moment: Moment, date: string | null, language: Language): string {
  const words = MOMENT_MESSAGES[language];
  const { from, until, weekly, times } = moment;
  const days = weekly
    ? words.weekly(weekly.map((day) => weekdayWord(DAYS.indexOf(day), language)).join(', '))
    : until === null || until === from
      ? `${formatWeekday(from, language)} ${formatDate(from, language)}`
      : words.until(formatDate(from, language), formatDate(until, language));
  const next = weekly && date ? formatDate(date, language) : null;
  return [next ? `${days} (${next})` : days, times && words.times(times.from, times.to)]
    .filter(Boolean)
    .join(', ');
}

/** Says from when until when a campaign runs; a month where only that is known. */
export function campaignInWords(campaign: Pick<Campaign, 'start' | 'end'>, language: Language): string {
  const text = (dayOrMonth: string): string =>
    dayOrMonth.length === 7 ? formatMonth(dayOrMonth, language) : formatDate(dayOrMonth, language);
  return `${text(campaign.start)} – ${text(campaign.end)}`;
}
