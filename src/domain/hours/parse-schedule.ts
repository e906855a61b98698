import { clockMinute, DAYS } from './calendar.ts';
import type { DayRun, HoursRule, Schedule, Season, TimeRun } from './schedule.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = DAYS.join('|');
const MONTH_DAY = `(${MONTHS.join('|')})(?: (\\d\\d?)(?!\\d|:))?`;
const SEASON = new RegExp(`${MONTH_DAY}(?:-(?:${MONTH_DAY}|(\\d\\d?)(?!\\d|:)))?`, 'y');
const WEEK = /(\d\d?)(?:-(\d\d?)(?:\/(\d\d?))?)?/y;
const DAY_RUN = new RegExp(
  `(?:(PH|SH)|(${DAY})(?:-(${DAY}))?(?:\\[(-?[1-5](?:,-?[1-5])*)\\])?)(?![a-z])`,
  'y',
);
const TIME_RUN = /(\d\d?:\d\d)-(\d\d?:\d\d)(\+?)/y;
const MIDNIGHT = 1440;

/** Reads a text from the left; every pattern needs the flag `y`. */
class Scanner {
  at = 0;
  constructor(readonly text: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** Takes `pattern` as often as it comes with commas between; a comma that leads elsewhere is left. */
  takeList(pattern: RegExp): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let back = this.at, item = this.take(pattern); item; item = this.take(pattern)) {
      found.push(item);
      back = this.at;
      if (!this.take(/\s*,\s*/y)) break;
      pattern.lastIndex = this.at;
      if (!pattern.test(this.text)) this.at = back;
    }
    return found;
  }
}

/**
 * Reads opening hours in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification)
 * as far as our registers use it: months, weeks, days, the so-many-eth day of a month, public and school holidays,
 * times also past midnight, `off`, `24/7`, remarks. Gives null for anything else: then nothing is claimed.
 */
export function parseSchedule(text: string): Schedule | null {
  const rules: HoursRule[] = [];
  for (const part of text.match(/(?:"[^"]*"|[^;"])+/g) ?? []) {
    if (part.trim() === '') continue;
    const read = readRules(new Scanner(part.trim()));
    if (!read) return null;
    rules.push(...read);
  }
  return rules.length > 0 ? rules : null;
}

function readRules(scan: Scanner): HoursRule[] | null {
  const rules: HoursRule[] = [];
  do {
    const rule = readRule(scan, rules.length > 0);
    if (!rule) return null;
    rules.push(rule);
  } while (scan.take(/\s*,\s*/y));
  return scan.at === scan.text.length ? rules : null;
}

function readRule(scan: Scanner, additional: boolean): HoursRule | null {
  const start = scan.at;
  const always = scan.take(/24\/7\s*/y) !== null;
  const seasons = scan.takeList(SEASON).map(toSeason);
  scan.take(/\s*:?\s*/y);
  const weeks = scan.take(/week\s*/y) ? scan.takeList(WEEK).map(toWeeks) : [];
  scan.take(/\s*:?\s*/y);
  const selected = readDays(scan);
  scan.take(/\s*:?\s*/y);
  const times = always ? [WHOLE_DAY] : scan.takeList(TIME_RUN).map(toTimeRun);
  const word = scan.take(/\s*(off|closed|open|unknown)\b/y)?.[1];
  const comment = scan.take(/\s*"([^"]*)"/y)?.[1] ?? null;
  const state =
    word === 'off' || word === 'closed' ? 'closed' : word === 'unknown' || comment ? 'ask' : 'open';
  const fits = scan.at > start && seasons.every(exists) && times.every((run) => run !== null);
  if (!fits || (times.length === 0 && state === 'open' && !word) || (times.length > 0 && state === 'closed'))
    return null;
  const runs = times.filter((run) => run !== null);
  const whole = runs.length === 0 && state !== 'closed' ? [WHOLE_DAY] : runs;
  return { additional, seasons, weeks, ...selected, always, times: whole, state, comment };
}

const WHOLE_DAY: TimeRun = { from: 0, to: MIDNIGHT, openEnd: false };

function readDays(
  scan: Scanner,
): Pick<HoursRule, 'days' | 'publicHolidays' | 'schoolHolidays' | 'holidaysOnDays'> {
  const first = scan.takeList(DAY_RUN);
  const named = (items: readonly RegExpExecArray[], word: string): boolean =>
    items.some((item) => item[1] === word);
  const onlyHolidays = first.length > 0 && first.every((item) => item[1] !== undefined);
  const second = onlyHolidays && scan.take(/ (?=[A-Z])/y) ? scan.takeList(DAY_RUN) : [];
  const all = [...first, ...second];
  return {
    days: all.filter((item) => item[2] !== undefined).map(toDayRun),
    publicHolidays: named(all, 'PH'),
    schoolHolidays: named(all, 'SH'),
    holidaysOnDays: second.length > 0,
  };
}

function toDayRun([, , from = '', to = from, nth]: RegExpExecArray): DayRun {
  const index = (day: string): number => (DAYS as readonly string[]).indexOf(day);
  return { from: index(from), to: index(to), nth: nth ? nth.split(',').map(Number) : [] };
}

function toSeason([, from = '', fromDay, to, toDay, onlyDay]: RegExpExecArray): Season {
  const month = (name: string): number => MONTHS.indexOf(name) + 1;
  const start = { month: month(from), day: fromDay ? Number(fromDay) : null };
  if (to) return { from: start, to: { month: month(to), day: toDay ? Number(toDay) : null } };
  return { from: start, to: onlyDay ? { ...start, day: Number(onlyDay) } : start };
}

const exists = ({ from, to }: Season): boolean =>
  [from.day, to.day].every((day) => day === null || (day >= 1 && day <= 31));

function toWeeks([, from = '', to = from, step = '1']: RegExpExecArray): HoursRule['weeks'][number] {
  return { from: Number(from), to: Number(to), step: Math.max(1, Number(step)) };
}

function toTimeRun([, fromText = '', toText = '', plus]: RegExpExecArray): TimeRun | null {
  const [from, to] = [clockMinute(fromText), clockMinute(toText)];
  if (from === null || to === null || from === MIDNIGHT) return null;
  return { from, to: to > from ? to : to + MIDNIGHT, openEnd: plus === '+' };
}
