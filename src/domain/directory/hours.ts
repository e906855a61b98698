/** Days of the week as in OpenStreetMap's opening hours, Monday first. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Day = (typeof DAYS)[number];

/** One line of opening hours: some days or public holidays, and when it is open then (no times = closed). */
export interface HoursRule {
  /** runs of days, each with its first and last day; empty when the rule says nothing of days (every day) */
  readonly days: readonly { readonly from: Day; readonly to: Day }[];
  readonly publicHolidays: boolean;
  /** `HH:MM` from and to; empty = closed */
  readonly times: readonly { readonly from: string; readonly to: string }[];
}

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const RULE = new RegExp(
  `^(?<days>${DAY}(?:-${DAY})?(?:, ?${DAY}(?:-${DAY})?)*)?:? *(?<times>off|closed|\\d\\d?:\\d\\d-\\d\\d?:\\d\\d(?:, ?\\d\\d?:\\d\\d-\\d\\d?:\\d\\d)*)$`,
);

/**
 * Reads the common part of OpenStreetMap's opening hours (days, times, `off`, public holidays).
 * Gives null for anything else, so that the reader then sees the source's own text instead of a wrong one.
 */
export function parseHours(text: string): readonly HoursRule[] | null {
  const rules = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseRule);
  return rules.length > 0 && rules.every((rule) => rule !== null) ? rules : null;
}

function parseRule(text: string): HoursRule | null {
  const groups = RULE.exec(text)?.groups;
  if (!groups) return null;
  const selectors = (groups['days'] ?? '').split(',').map((part) => part.trim());
  const days = selectors.filter((part) => part && part !== 'PH').map(parseDays);
  const times = groups['times'] ?? '';
  return {
    days: days.filter((run) => run !== null),
    publicHolidays: selectors.includes('PH'),
    times: times === 'off' || times === 'closed' ? [] : times.split(',').map(parseTimes),
  };
}

function parseDays(text: string): { from: Day; to: Day } | null {
  const [from, to = from] = text.split('-');
  return isDay(from) && isDay(to) ? { from, to } : null;
}

function isDay(text: string | undefined): text is Day {
  return DAYS.some((day) => day === text);
}

function parseTimes(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.trim().split('-');
  return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
}
