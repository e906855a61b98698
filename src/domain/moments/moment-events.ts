import type { CalendarEvent } from '../calendar/ics.ts';
import { addDays, clockMinute } from '../hours/calendar.ts';
import type { Language } from '../model/identity.ts';
import type { Moment } from '../model/moment.ts';
import { textFor } from '../model/texts.ts';
import { nextDate } from './moment-dates.ts';

/** Gives a moment as entries of a calendar: one for whole days or a weekly one, one per date when it has times. */
export function momentEvents(moment: Moment, language: Language): readonly CalendarEvent[] {
  const { times, weekly, until } = moment;
  const from = nextDate(moment, moment.from) ?? moment.from;
  const last = until ?? from;
  const common = {
    uid: `${moment.id}@buurtkompas`,
    title: textFor(moment.name, language).text,
    ...(moment.text ? { text: textFor(moment.text, language).text } : {}),
    ...(moment.place ? { place: textFor(moment.place, language).text } : {}),
    ...(moment.position ? { position: moment.position } : {}),
    ...(moment.source.url ? { url: moment.source.url } : {}),
    ...(weekly ? { weekly: { days: weekly, until } } : {}),
  };
  const [start, end] = [clockMinute(times?.from ?? ''), clockMinute(times?.to ?? '')];
  if (start === null || end === null)
    return [{ ...common, when: { kind: 'days', from, until: weekly ? from : last } }];
  const on = (date: string): CalendarEvent['when'] => ({
    kind: 'time',
    from: { date, minute: start },
    to: { date, minute: end },
  });
  if (weekly) return [{ ...common, when: on(from) }];
  const events: CalendarEvent[] = [];
  for (let date = from; date <= last; date = addDays(date, 1)) {
    events.push({ ...common, uid: `${moment.id}-${date}@buurtkompas`, when: on(date) });
  }
  return events;
}
