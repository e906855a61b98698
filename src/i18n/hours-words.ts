import { addDays, clockText, daysBetween, type WallTime, weekdayIndex } from '../domain/hours/calendar.ts';
import type { OpenDay, Opening } from '../domain/hours/opening.ts';
import { isClosedOn, openingNow } from '../domain/hours/opening.ts';
import type { Closure } from '../domain/model/actor.ts';
import type { Language } from '../domain/model/identity.ts';
import { HOURS_MESSAGES } from './hours-messages.ts';
import { formatDate, formatWeekday, leftToRight } from './language.ts';

/** Further ahead than this, an opening is told with its date. */
const WEEK_DAYS = 7;

/** Says in one line whether a place is open at a wall time, and when that changes. */
export function openingInWords(opening: Opening, now: WallTime, language: Language): string {
  const words = HOURS_MESSAGES[language];
  if (isClosedOn(opening.closure, now.date)) return closureInWords(opening.closure, now.date, language) ?? '';
  if (!opening.schedule) return words.unknown;
  const { state, change } = openingNow(opening, now);
  if (state === 'ask') return words.ask;
  if (state === 'open') return change ? words.openUntil(untilText(change.at, now)) : words.openAlways;
  if (change?.state !== 'open') return words.closed;
  const { date, minute } = change.at;
  const days = daysBetween(now.date, date);
  if (days === 0) return words.opensToday(clockText(minute));
  if (days === 1) return words.opensTomorrow(clockText(minute));
  const day = days < WEEK_DAYS ? formatWeekday(date, language) : formatDate(date, language);
  return words.opensOn(day, clockText(minute));
}

/** Midnight at the end of today is 24:00 to a reader. */
function untilText(at: WallTime, now: WallTime): string {
  return at.minute === 0 && at.date === addDays(now.date, 1) ? '24:00' : clockText(at.minute);
}

/** Says that a place is, or will be, closed for a while; null when it is not, or that is over. */
export function closureInWords(closure: Closure | null, today: string, language: Language): string | null {
  if (!closure || (closure.until !== null && closure.until < today)) return null;
  const words = HOURS_MESSAGES[language];
  const until = closure.until === null ? null : formatDate(closure.until, language);
  if (closure.from !== null && closure.from > today)
    return words.closedFrom(formatDate(closure.from, language), until);
  return until === null ? words.closedForNow : words.closedUntil(until);
}

/** Says the open stretches of one day: “09:00–12:00, 13:00–16:00”, “closed”. */
export function dayInWords(day: OpenDay, language: Language): string {
  const words = HOURS_MESSAGES[language];
  if (day.spans.length === 0) return words.dayClosed;
  const texts = day.spans.map(({ from, to, state }) => {
    const range = `${clockText(from)}–${to === 1440 ? '24:00' : clockText(to)}`;
    const times = leftToRight(range, language);
    return state === 'ask' ? words.dayAsk(times) : times;
  });
  return texts.join(', ');
}

/** Says a week from Monday, days with the same hours in a row on one line: “Monday – Friday: 09:00–17:00”. */
export function weekInWords(week: readonly OpenDay[], language: Language): readonly string[] {
  const ordered = [...week].sort((a, b) => weekdayIndex(a.date) - weekdayIndex(b.date));
  const runs: { from: string; to: string; text: string }[] = [];
  for (const day of ordered) {
    const text = dayInWords(day, language);
    const name = formatWeekday(day.date, language);
    const last = runs.at(-1);
    if (last?.text === text) last.to = name;
    else runs.push({ from: name, to: name, text });
  }
  return runs.map(({ from, to, text }) => `${from === to ? from : `${from} – ${to}`}: ${text}`);
}
