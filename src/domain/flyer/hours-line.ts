import { DAYS, type Day, type HoursRule, parseHours } from '../directory/hours.ts';
import type { FlyerWords } from './words.ts';

/**
 * Opening hours in one short line in the reader's words, such as “lu–ve 9–12, 13–17”. Hours that the common
 * syntax does not cover give null: better none than wrong ones.
 */
export function hoursLine(hours: string, words: FlyerWords): string | null {
  if (/^24\/7$/.test(hours.trim())) return '24/7';
  const rules = parseHours(hours);
  if (!rules) return null;
  return rules.map((rule) => ruleText(rule, words)).join('; ');
}

function ruleText(rule: HoursRule, words: FlyerWords): string {
  const days = [
    ...rule.days.map(({ from, to }) => daysText(from, to, words)),
    ...(rule.publicHolidays ? [words.publicHolidays] : []),
  ].join(', ');
  const times = rule.times.map(({ from, to }) => `${timeText(from)}–${timeText(to)}`).join(', ');
  return [days, times || words.closed].filter(Boolean).join(' ');
}

function daysText(from: Day, to: Day, words: FlyerWords): string {
  if (from === to) return words.days[from];
  const next = DAYS.indexOf(to) === DAYS.indexOf(from) + 1;
  return `${words.days[from]}${next ? ', ' : '–'}${words.days[to]}`;
}

function timeText(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}
