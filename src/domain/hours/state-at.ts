import { addDays, type WallTime } from './calendar.ts';
import { type OpenState, spansOn } from './day-spans.ts';
import type { Schedule } from './schedule.ts';

/** Whether a door is open at a moment, and when that changes. */
export interface StateAt {
  readonly state: OpenState;
  /** first moment with another state, within a year; null when there is none */
  readonly change: { readonly at: WallTime; readonly state: OpenState } | null;
}

const HORIZON_DAYS = 370;

/** Gives the state of a door at a wall time in Brussels. */
export function stateAt(schedule: Schedule, { date, minute }: WallTime): OpenState {
  return spansOn(schedule, date).find(({ to }) => minute < to)?.state ?? 'closed';
}

/** Gives the state at a wall time with the next change; looks at most a year ahead. */
export function stateWithChange(schedule: Schedule, now: WallTime): StateAt {
  const state = stateAt(schedule, now);
  for (let days = 0; days <= HORIZON_DAYS; days += 1) {
    const date = addDays(now.date, days);
    const next = spansOn(schedule, date).find(
      (span) => span.state !== state && (days > 0 || span.from > now.minute),
    );
    if (next) return { state, change: { at: { date, minute: next.from }, state: next.state } };
  }
  return { state, change: null };
}

/** Tells whether a door opens on the rest of a date: `open` for sure, `ask` perhaps, `closed` not any more. */
export function stateForRestOfDay(schedule: Schedule, { date, minute }: WallTime): OpenState {
  const rest = spansOn(schedule, date).filter(({ to }) => to > minute);
  if (rest.some(({ state }) => state === 'open')) return 'open';
  return rest.some(({ state }) => state === 'ask') ? 'ask' : 'closed';
}
