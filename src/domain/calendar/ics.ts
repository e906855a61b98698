import { addDays, type Day, type WallTime } from '../hours/calendar.ts';
import type { Position } from '../model/identity.ts';
import { contentLines, escapedText } from './content-lines.ts';

/** An entry of a calendar. Times are those of Brussels. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  readonly position?: Position;
  readonly url?: string;
  /** whole days from the first to the last ISO date, or one stretch of wall time */
  readonly when:
    | { readonly kind: 'days'; readonly from: string; readonly until: string }
    | { readonly kind: 'time'; readonly from: WallTime; readonly to: WallTime };
  /** comes back each week on these days; `until` null = it goes on */
  readonly weekly?: { readonly days: readonly Day[]; readonly until: string | null };
}

/** Summer and winter time of Brussels since 1996 (Directive 2000/84/EC). */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Brussels',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Gives a calendar as an iCalendar file (RFC 5545). `stamp` is the ISO date on which its facts were set down. */
export function icsText(calendar: {
  readonly name: string;
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}): string {
  const timed = calendar.events.some(({ when }) => when.kind === 'time');
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Buurtkompas//Buurtkompas//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapedText(calendar.name)}`,
    ...(timed ? TIME_ZONE : []),
    ...calendar.events.flatMap((event) => eventLines(event, calendar.stamp)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const optional = (name: string, text: string | undefined): string[] =>
    text ? [`${name}:${escapedText(text)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(event.uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    ...whenLines(event),
    `SUMMARY:${escapedText(event.title)}`,
    ...optional('DESCRIPTION', event.text),
    ...optional('LOCATION', event.place),
    ...(event.position ? [`GEO:${event.position[1]};${event.position[0]}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    'END:VEVENT',
  ];
}

function whenLines({ when, weekly }: CalendarEvent): string[] {
  const rule = weekly ? [`RRULE:${weeklyRule(weekly, when.kind)}`] : [];
  if (when.kind === 'days') {
    const end = compact(addDays(when.until, 1));
    return [`DTSTART;VALUE=DATE:${compact(when.from)}`, `DTEND;VALUE=DATE:${end}`, ...rule];
  }
  const stamp = ({ date, minute }: WallTime): string =>
    `TZID=Europe/Brussels:${compact(date)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
  return [`DTSTART;${stamp(when.from)}`, `DTEND;${stamp(when.to)}`, ...rule];
}

function weeklyRule({ days, until }: NonNullable<CalendarEvent['weekly']>, kind: 'days' | 'time'): string {
  const byDay = days.map((day) => day.toUpperCase()).join(',');
  const last = until === null ? '' : `;UNTIL=${compact(until)}${kind === 'time' ? 'T235959Z' : ''}`;
  return `FREQ=WEEKLY;BYDAY=${byDay}${last}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const compact = (date: string): string => date.replaceAll('-', '');
