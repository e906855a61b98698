import { holidayOn } from './belgian-holidays.ts';
import { addDays, isoWeek, weekdayIndex } from './calendar.ts';
import type { DayRun, HoursRule, Schedule, Season } from './schedule.ts';

export type OpenState = 'open' | 'closed' | 'ask';

/** A stretch of one day with one state, in minutes since its midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly state: OpenState;
}

const MIDNIGHT = 1440;

/** Where two stretches overlap, the surer yes wins. */
const RANK: Readonly<Record<OpenState, number>> = { open: 2, ask: 1, closed: 0 };

/**
 * Gives a whole date, from 0 to 1440, as stretches without gap or overlap; what began the day before is in it.
 * It is `ask` where the answer hangs on school holidays, whose dates nobody tells us, and on a public holiday of
 * which the hours say nothing.
 */
export function spansOn(schedule: Schedule, date: string): readonly Span[] {
  const worlds = schedule.some((rule) => rule.schoolHolidays) ? [false, true] : [false];
  const answers = worlds.map((school) => {
    const before = begunOn(schedule, addDays(date, -1), school).map((span) => shift(span, -MIDNIGHT));
    return [...before, ...begunOn(schedule, date, school)];
  });
  const edges = [0, MIDNIGHT, ...answers.flat().flatMap(({ from, to }) => [from, to])];
  const inside = [...new Set(edges)].filter((edge) => edge >= 0 && edge <= MIDNIGHT).sort((a, b) => a - b);
  const pieces = inside.slice(0, -1).map((from, index) => {
    const states = new Set(answers.map((spans) => strongest(spans, from)));
    const [only = 'closed'] = states;
    return { from, to: inside[index + 1] ?? MIDNIGHT, state: states.size === 1 ? only : ('ask' as const) };
  });
  return joined(pieces);
}

const shift = (span: Span, minutes: number): Span => ({
  ...span,
  from: span.from + minutes,
  to: span.to + minutes,
});

function strongest(spans: readonly Span[], minute: number): OpenState {
  const states = spans.filter(({ from, to }) => from <= minute && minute < to).map(({ state }) => state);
  return states.reduce<OpenState>((best, state) => (RANK[state] > RANK[best] ? state : best), 'closed');
}

function joined(pieces: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.state === piece.state) out[out.length - 1] = { ...last, to: piece.to };
    else out.push(piece);
  }
  return out;
}

/** Gives the stretches that begin on a date; the last may pass midnight. */
function begunOn(schedule: Schedule, date: string, school: boolean): Span[] {
  const holiday = holidayOn(date) !== null;
  const silent = holiday && !schedule.some((rule) => rule.publicHolidays);
  let spans: Span[] = [];
  for (const rule of schedule) {
    if (!holdsOn(rule, date, holiday, school)) continue;
    if (!rule.additional || rule.state === 'closed') spans = [];
    const sure = !silent || rule.always || rule.seasons.some(({ from }) => from.day !== null);
    spans.push(...spansOf(rule, sure));
  }
  return spans;
}

function spansOf(rule: HoursRule, sure: boolean): Span[] {
  return rule.times.flatMap(({ from, to, openEnd }) => {
    const state = sure ? rule.state : 'ask';
    const rest = openEnd ? [{ from: to, to: Math.max(to, MIDNIGHT), state: 'ask' as const }] : [];
    return [{ from, to, state }, ...rest];
  });
}

function holdsOn(rule: HoursRule, date: string, holiday: boolean, school: boolean): boolean {
  const inSeason = rule.seasons.length === 0 || rule.seasons.some((season) => isInSeason(season, date));
  if (!inSeason || !isInWeeks(rule, date)) return false;
  const onDay = rule.days.some((run) => isInRun(run, date));
  const onHoliday = (rule.publicHolidays && holiday) || (rule.schoolHolidays && school);
  if (rule.holidaysOnDays) return onDay && onHoliday;
  const every = rule.days.length === 0 && !rule.publicHolidays && !rule.schoolHolidays;
  return every || onDay || onHoliday;
}

function isInSeason({ from, to }: Season, date: string): boolean {
  const today = Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
  const first = from.month * 100 + (from.day ?? 1);
  const last = to.month * 100 + (to.day ?? 31);
  return first <= last ? today >= first && today <= last : today >= first || today <= last;
}

function isInWeeks({ weeks }: HoursRule, date: string): boolean {
  const week = isoWeek(date);
  return (
    weeks.length === 0 ||
    weeks.some(({ from, to, step }) => week >= from && week <= to && (week - from) % step === 0)
  );
}

function isInRun({ from, to, nth }: DayRun, date: string): boolean {
  const day = weekdayIndex(date);
  const inRun = from <= to ? day >= from && day <= to : day >= from || day <= to;
  if (!inRun || nth.length === 0) return inRun;
  const place = Math.ceil(Number(date.slice(8, 10)) / 7);
  const isLast = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  return nth.includes(place) || (nth.includes(-1) && isLast);
}
