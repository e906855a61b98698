import { icsText } from '../calendar/ics.ts';
import { addDays, clockMinute, type WallTime } from '../hours/calendar.ts';
import type { Card } from './card.ts';

/** An appointment as somebody typed it; kept nowhere but in the file it becomes. */
export interface Appointment {
  /** ISO date */
  readonly date: string;
  /** `14:30` */
  readonly time: string;
  readonly minutes: number;
}

/** Gives an appointment at a place as an iCalendar file; null when date or time are none. */
export function appointmentText(card: Card, appointment: Appointment, phone: string | null): string | null {
  const start = clockMinute(appointment.time);
  if (start === null || start >= 1440 || !/^\d{4}-\d{2}-\d{2}$/.test(appointment.date)) return null;
  const end = start + appointment.minutes;
  const to: WallTime = { date: addDays(appointment.date, Math.floor(end / 1440)), minute: end % 1440 };
  return icsText({
    name: 'Buurtkompas',
    stamp: appointment.date,
    events: [
      {
        uid: `${card.id}-${appointment.date}-${start}@buurtkompas`,
        title: card.name,
        ...(phone ? { text: phone } : {}),
        ...(card.address ? { place: card.address } : {}),
        ...(card.position ? { position: card.position } : {}),
        url: card.page,
        when: { kind: 'time', from: { date: appointment.date, minute: start }, to },
      },
    ],
  });
}
