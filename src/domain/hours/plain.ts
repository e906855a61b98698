import type { HoursRule } from './schedule.ts';

/** Tells whether a rule only has days and sure times: the same every week, but for public holidays. */
export function isPlainRule(rule: HoursRule): boolean {
  const plainDays = rule.seasons.length === 0 && rule.weeks.length === 0 && !rule.holidaysOnDays;
  const plainTimes = rule.times.every(({ openEnd }) => !openEnd) && rule.state !== 'ask';
  return plainDays && plainTimes && !rule.schoolHolidays && rule.days.every(({ nth }) => nth.length === 0);
}
