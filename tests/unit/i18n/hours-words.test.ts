import { expect, it } from 'vitest';
import { openingOf, weekFrom } from '../../../src/domain/hours/opening.ts';
import { closureInWords, dayInWords, openingInWords } from '../../../src/i18n/hours-words.ts';

const WEDNESDAY = '2026-11-25';
const opening = (hours: string | null, details: Record<string, unknown> = {}) =>
  openingOf({ hours, details: details as never });
const say = (hours: string | null, date: string, minute: number) =>
  openingInWords(opening(hours), { date, minute }, 'en');

it.each([
  ['Mo-Fr 09:00-17:00', WEDNESDAY, 600, 'Open now, until 17:00'],
  ['Mo-Fr 09:00-17:00', WEDNESDAY, 500, 'Closed, opens today at 09:00'],
  ['Mo-Fr 09:00-17:00', WEDNESDAY, 1100, 'Closed, opens tomorrow at 09:00'],
  ['Mo-Fr 09:00-17:00; PH off', '2026-11-27', 1100, 'Closed, opens Monday at 09:00'],
  ['Apr-Jun Mo-Fr 09:00-17:00', WEDNESDAY, 600, 'Closed, opens 1 April 2027 at 09:00'],
  ['We 18:00-00:00', WEDNESDAY, 1200, 'Open now, until 24:00'],
  ['We 18:00-02:00', WEDNESDAY, 1200, 'Open now, until 02:00'],
  ['24/7', WEDNESDAY, 600, 'Open day and night'],
  ['off', WEDNESDAY, 600, 'Closed now'],
  ['"by appointment"', WEDNESDAY, 600, 'Ask first whether you can come'],
  [null, WEDNESDAY, 600, 'Hours not known, call first'],
])('%s on %s at minute %i: %s', (hours, date, minute, expected) => {
  expect(say(hours, date, minute)).toBe(expected);
});

it('asks first where one needs an appointment', () => {
  const place = opening('Mo-Fr 09:00-17:00', { appointment: 'needed' });
  expect(openingInWords(place, { date: WEDNESDAY, minute: 600 }, 'fr')).toBe(
    'Demandez d’abord si vous pouvez venir',
  );
});

it.each([
  [{ from: null, until: null }, 'Closed for now. We do not know until when.'],
  [{ from: null, until: '2026-12-01' }, 'Closed for now, up to and including 1 December 2026.'],
  [{ from: '2026-12-01', until: null }, 'Closed for now from 1 December 2026.'],
  [{ from: null, until: '2026-11-24' }, null],
])('tells a closure %o', (closure, expected) => {
  expect(closureInWords(closure, WEDNESDAY, 'en')).toBe(expected);
});

it('says the stretches of each day of a week, and that a silent holiday is to be asked', () => {
  const week = weekFrom(opening('Mo-Fr 09:00-12:00,13:00-16:00'), '2026-12-24') ?? [];
  expect(week.slice(0, 3).map((day) => dayInWords(day, 'nl'))).toEqual([
    '09:00–12:00, 13:00–16:00',
    '09:00–12:00 (vraag eerst), 13:00–16:00 (vraag eerst)',
    'gesloten',
  ]);
});
