import { DAYS } from '../hours/calendar.ts';
import { parseSchedule } from '../hours/parse-schedule.ts';
import { isPlainRule } from '../hours/plain.ts';
import type { DayRun, HoursRule } from '../hours/schedule.ts';
import { hasRightToLeft } from './scripts-of-text.ts';
import type { FlyerWords } from './words.ts';

/** The words that a line of hours needs; screen and paper have their own. */
type HoursWords = Pick<FlyerWords, 'days' | 'publicHolidays' | 'closed'>;

/**
 * Opening hours in one short line in the reader's words, such as “lu–ve 9–12, 13–17”. Hours with months, weeks,
 * school holidays or remarks give null: better none than wrong ones. Among words from right to left, times keep their
 * own order.
 */
export function hoursLine(hours: string, words: HoursWords): string | null {
  const schedule = parseSchedule(hours);
  if (!schedule?.every(isPlainRule)) return null;
  return schedule.map((rule) => ruleText(rule, words)).join(marksOf(words).rule);
}

/** What stands between items, and between rules. */
const LATIN_MARKS = { item: ', ', rule: '; ' } as const;
const ARABIC_MARKS = { item: '، ', rule: '؛ ' } as const;

const isRightToLeft = ({ closed }: HoursWords): boolean => hasRightToLeft(closed);
const marksOf = (words: HoursWords) => (isRightToLeft(words) ? ARABIC_MARKS : LATIN_MARKS);

function ruleText(rule: HoursRule, words: HoursWords): string {
  if (rule.always) return '24/7';
  const days = [
    ...rule.days.map((run) => daysText(run, words)),
    ...(rule.publicHolidays ? [words.publicHolidays] : []),
  ].join(marksOf(words).item);
  const times = rule.times.map((span) => spanText(span, words)).join(marksOf(words).item);
  return [days, times || words.closed].filter(Boolean).join(' ');
}

function spanText({ from, to }: HoursRule['times'][number], words: HoursWords): string {
  const text = `${timeText(from)}–${timeText(to)}`;
  return isRightToLeft(words) ? `\u2066${text}\u2069` : text;
}

function daysText({ from, to }: DayRun, words: HoursWords): string {
  const name = (index: number): string => words.days[DAYS[index] ?? 'Mo'];
  if (from === to) return name(from);
  return `${name(from)}${to === from + 1 ? marksOf(words).item : '–'}${name(to)}`;
}

/** Gives minutes since midnight as a reader of a list says them: `9`, `9:30`, `24`, and `1:45` after midnight. */
function timeText(minute: number): string {
  const hour = minute > 1440 ? Math.floor(minute / 60) - 24 : Math.floor(minute / 60);
  const rest = minute % 60;
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`;
}
