/** Days of the week as in OpenStreetMap's opening hours, Monday first. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Day = (typeof DAYS)[number];

/** What a clock on a wall in Brussels shows: plain data, so that rules about hours need no time zone. */
export interface WallTime {
  /** ISO date, `2026-11-24` */
  readonly date: string;
  /** minutes since midnight, 0 to 1439 */
  readonly minute: number;
}

const DAY_MS = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Gives the ISO date so many days after another; before it when negative. */
export function addDays(date: string, days: number): string {
  return new Date(at(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Gives how many days lie between two ISO dates; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** Gives the day of the week of an ISO date as its place in `DAYS`: 0 for Monday. */
export function weekdayIndex(date: string): number {
  return (new Date(at(date)).getUTCDay() + 6) % 7;
}

/** Gives the week number of ISO 8601: week 1 holds the year's first Thursday. */
export function isoWeek(date: string): number {
  const thursday = addDays(date, 3 - weekdayIndex(date));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Gives an ISO date moved by whole months; a day that the month does not have becomes its last. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

const BRUSSELS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Gives the wall time in Brussels at an instant, whatever time zone the device is in. */
export function brusselsTime(instant: Date): WallTime {
  const parts = new Map(BRUSSELS.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}

/** Gives minutes since midnight as `09:30`; minutes past 24:00 start again at 00:00. */
export function clockText(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** Reads `9:30`, `09:30` or `24:00` as minutes since midnight; null when it is no time of day. */
export function clockMinute(text: string): number | null {
  const match = /^(\d\d?):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute <= 1440 ? minute : null;
}
