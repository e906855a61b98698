import type { ActorProperties, Closure } from '../model/actor.ts';
import { addDays, type WallTime } from './calendar.ts';
import { type OpenState, type Span, spansOn } from './day-spans.ts';
import { parseSchedule } from './parse-schedule.ts';
import type { Schedule } from './schedule.ts';
import { type StateAt, stateAt, stateForRestOfDay, stateWithChange } from './state-at.ts';

type WithHours = Pick<ActorProperties, 'hours' | 'details'>;

/** What is known of when an actor is open, ready to be asked. */
export interface Opening {
  /** null when no hours are known or they are not understood */
  readonly schedule: Schedule | null;
  readonly closure: Closure | null;
  /** open hours are by appointment: then one has to ask */
  readonly byAppointment: boolean;
}

const read = new Map<string, Schedule | null>();

function scheduleOf(hours: string): Schedule | null {
  const known = read.get(hours);
  if (known !== undefined) return known;
  const schedule = parseSchedule(hours);
  read.set(hours, schedule);
  return schedule;
}

/** Gathers what an actor's record says of its opening. */
export function openingOf({ hours, details }: WithHours): Opening {
  return {
    schedule: hours === null ? null : scheduleOf(hours),
    closure: details?.closure ?? null,
    byAppointment: details?.appointment === 'needed',
  };
}

/** Tells whether a closure holds on an ISO date. */
export function isClosedOn(closure: Closure | null, date: string): boolean {
  if (!closure) return false;
  return (closure.from === null || date >= closure.from) && (closure.until === null || date <= closure.until);
}

const asked = (state: OpenState, { byAppointment }: Opening): OpenState =>
  state === 'open' && byAppointment ? 'ask' : state;

/** Gives the state at a wall time; `ask` when nobody knows. */
export function openAt(opening: Opening, now: WallTime): OpenState {
  if (isClosedOn(opening.closure, now.date)) return 'closed';
  return opening.schedule ? asked(stateAt(opening.schedule, now), opening) : 'ask';
}

/** Tells whether an actor opens on the rest of a date; `ask` when nobody knows. */
export function openOnRestOf(opening: Opening, now: WallTime): OpenState {
  if (isClosedOn(opening.closure, now.date)) return 'closed';
  return opening.schedule ? asked(stateForRestOfDay(opening.schedule, now), opening) : 'ask';
}

/** Gives the state with its next change. During a closure for a while the change is not told: see the closure. */
export function openingNow(opening: Opening, now: WallTime): StateAt {
  const { schedule, closure } = opening;
  if (isClosedOn(closure, now.date)) return { state: 'closed', change: null };
  if (!schedule) return { state: 'ask', change: null };
  const { state, change } = stateWithChange(schedule, now);
  return {
    state: asked(state, opening),
    change:
      change && !isClosedOn(closure, change.at.date)
        ? { ...change, state: asked(change.state, opening) }
        : null,
  };
}

/** One date of a week and its open stretches; no stretch = closed. */
export interface OpenDay {
  readonly date: string;
  readonly spans: readonly Span[];
  readonly closedForNow: boolean;
}

/**
 * Gives the seven dates from `today` with their open stretches; null when the hours are not known. An appointment does
 * not change them: they are when one can come, or call.
 */
export function weekFrom(opening: Opening, today: string): readonly OpenDay[] | null {
  const { schedule, closure } = opening;
  if (!schedule) return null;
  return Array.from({ length: 7 }, (_, days) => {
    const date = addDays(today, days);
    const closedForNow = isClosedOn(closure, date);
    const spans = closedForNow ? [] : spansOn(schedule, date).filter(({ state }) => state !== 'closed');
    return { date, closedForNow, spans };
  });
}
