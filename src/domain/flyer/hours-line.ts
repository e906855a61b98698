import { DAYS } from '../hours/calendar.ts';
import { parseSchedule } from '../hours/parse-schedule.ts';
import { isPlainRule } from '../hours/plain.ts';
import type { DayRun, HoursRule } from '../hours/schedule.ts';
import type { FlyerWords } from './words.ts';

/** The words that a line of hours needs; screen and paper have their own. */
type HoursWords = Pick<FlyerWords, 'days' | 'publicHolidays' | 'closed'>;

/**
 * Opening hours in one short line in the reader's words, such as “lu–ve 9–12, 13–17”. Hours with months, weeks,
 * school holidays or remarks give null: better none than wrong ones.
 */
export function hoursLine(hours: string, words: HoursWords): string | null {
  const schedule = parseSchedule(hours);
  if (!schedule?.every(isPlainRule)) return null;
  return schedule.map((rule) => ruleText(rule, words)).join('; ');
}

function ruleText(rule: HoursRule, words: HoursWords): string {
  if (rule.always) return '24/7';
  const days = [
    ...rule.days.map((run) => daysText(run, words)),
    ...(rule.publicHolidays ? [words.publicHolidays] : []),
  ].join(', ');
  const times = rule.times.map(({ from, to }) => `${timeText(from)}–${timeText(to)}`).join(', ');
  return [days, times || words.closed].filter(Boolean).join(' ');
}

function daysText({ from, to }: DayRun, words: HoursWords): string {
  const name = (index: number): string => words.days[DAYS[index] ?? 'Mo'];
  if (from === to) return name(from);
  return `${name(from)}${to === from + 1 ? ', ' : '–'}${name(to)}`;
}

/** Gives minutes since midnight as a reader of a list says them: `9`, `9:30`, `24`, and `1:45` after midnight. */
function timeText(minute: number): string {
  const hour = minute > 1440 ? Math.floor(minute / 60) - 24 : Math.floor(minute / 60);
  const rest = minute % 60;
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`;
}
