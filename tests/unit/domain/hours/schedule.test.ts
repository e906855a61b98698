import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn } from '../../../../src/domain/hours/belgian-holidays.ts';
import { addMonths, brusselsTime, isoWeek } from '../../../../src/domain/hours/calendar.ts';
import { spansOn } from '../../../../src/domain/hours/day-spans.ts';
import { parseSchedule } from '../../../../src/domain/hours/parse-schedule.ts';
import { stateAt, stateForRestOfDay, stateWithChange } from '../../../../src/domain/hours/state-at.ts';

const schedule = (text: string) => {
  const read = parseSchedule(text);
  if (!read) throw new Error(`“${text}” was not understood`);
  return read;
};
const state = (text: string, date: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return stateAt(schedule(text), { date, minute: hour * 60 + minute });
};
const WEDNESDAY = '2026-11-25';
const CHRISTMAS_FRIDAY = '2026-12-25';

it.each([
  ['Mo-Fr 09:00-17:00', WEDNESDAY, '16:59', 'open'],
  ['Mo-Fr 09:00-17:00', WEDNESDAY, '17:00', 'closed'],
  ['24/7', CHRISTMAS_FRIDAY, '03:00', 'open'],
  ['Mo-Fr 08:00-19:00; We off', WEDNESDAY, '10:00', 'closed'],
  ['Mo-Fr 08:00-12:00, We 14:00-16:00', WEDNESDAY, '15:00', 'open'],
  ['Mo-Fr 08:00-12:00; We 14:00-16:00', WEDNESDAY, '09:00', 'closed'],
  ['Tu 20:00-02:00', WEDNESDAY, '01:30', 'open'],
  ['Tu 20:00-02:00', WEDNESDAY, '02:30', 'closed'],
  ['Mo-Fr 09:00-18:00 "by appointment"', WEDNESDAY, '10:00', 'ask'],
  ['Mo-Fr 09:00-18:00 "by appointment"', WEDNESDAY, '19:00', 'closed'],
  ['"sur rendez-vous"', WEDNESDAY, '10:00', 'ask'],
  ['Tu,We 15:00-20:00+', WEDNESDAY, '21:00', 'ask'],
  ['We[4] 10:00-12:00', WEDNESDAY, '11:00', 'open'],
  ['We[-1] 10:00-12:00', WEDNESDAY, '11:00', 'open'],
  ['We[1] 10:00-12:00', WEDNESDAY, '11:00', 'closed'],
  ['Jul-Aug Mo-Su 10:00-12:00', WEDNESDAY, '11:00', 'closed'],
  ['Sep-Jun: We 10:00-12:00', WEDNESDAY, '11:00', 'open'],
  ['week 01-53/2 We 10:00-12:00', WEDNESDAY, '11:00', 'closed'],
  ['week 02-53/2 We 10:00-12:00', WEDNESDAY, '11:00', 'open'],
])('%s on %s at %s is %s', (text, date, time, expected) => {
  expect(state(text, date, time)).toBe(expected);
});

describe('a public holiday', () => {
  it('is to be asked when the hours say nothing of it', () => {
    expect(state('Mo-Fr 09:00-17:00', CHRISTMAS_FRIDAY, '10:00')).toBe('ask');
    expect(state('Mo-Fr 09:00-17:00', CHRISTMAS_FRIDAY, '18:00')).toBe('closed');
  });

  it('follows the hours that name it', () => {
    expect(state('Mo-Fr 09:00-17:00; PH off', CHRISTMAS_FRIDAY, '10:00')).toBe('closed');
    expect(state('Mo-Su,PH 10:00-16:30', CHRISTMAS_FRIDAY, '10:00')).toBe('open');
    expect(state('Mo-Su 10:00-17:00; Dec 25 12:00-14:00', CHRISTMAS_FRIDAY, '13:00')).toBe('open');
  });

  it('may be named with its day of the week', () => {
    expect(state('Mo-Fr 09:00-17:00; PH Fr 10:00-11:00', CHRISTMAS_FRIDAY, '10:30')).toBe('open');
    expect(state('Mo-Fr 09:00-17:00; PH Sa 10:00-11:00', CHRISTMAS_FRIDAY, '16:00')).toBe('open');
  });
});

it('asks where the answer hangs on school holidays, and only there', () => {
  const text = 'Tu-Fr 15:00-19:00; We,Sa 13:00-19:00; SH Mo-Fr 13:00-19:00';
  expect(state(text, WEDNESDAY, '14:00')).toBe('open');
  expect(state(text, '2026-11-26', '14:00')).toBe('ask');
  expect(state(text, '2026-11-26', '16:00')).toBe('open');
  expect(state(text, '2026-11-26', '20:00')).toBe('closed');
});

it.each([
  'sunrise-sunset',
  'Mo-Fr 25:00-26:00',
  'Mo-Fr 9-17',
  'Mo-Fr 09:00-17:00 || "call"',
  'Mo-Fr 09:00-17:00; Fr 12:00-13:00 off',
  'Jan 41 off',
  'maandag',
  '',
])('claims nothing for “%s”', (text) => {
  expect(parseSchedule(text)).toBeNull();
});

it('divides a day into stretches without gap or overlap', () => {
  expect(spansOn(schedule('Mo-Fr 09:00-12:30,12:00-17:00'), WEDNESDAY)).toEqual([
    { from: 0, to: 540, state: 'closed' },
    { from: 540, to: 1020, state: 'open' },
    { from: 1020, to: 1440, state: 'closed' },
  ]);
});

it('finds the next change, over a weekend and over midnight', () => {
  const week = schedule('Mo-Fr 09:00-17:00; PH off');
  expect(stateWithChange(week, { date: '2026-11-27', minute: 1030 })).toEqual({
    state: 'closed',
    change: { at: { date: '2026-11-30', minute: 540 }, state: 'open' },
  });
  expect(
    stateWithChange(schedule('Mo-Su,PH 18:00-00:00'), { date: WEDNESDAY, minute: 1200 }).change?.at,
  ).toEqual({
    date: '2026-11-26',
    minute: 0,
  });
  expect(stateWithChange(schedule('24/7'), { date: WEDNESDAY, minute: 0 }).change).toBeNull();
});

it('tells whether a door still opens today', () => {
  const hours = schedule('Mo-Fr 09:00-17:00');
  expect(stateForRestOfDay(hours, { date: WEDNESDAY, minute: 0 })).toBe('open');
  expect(stateForRestOfDay(hours, { date: WEDNESDAY, minute: 1020 })).toBe('closed');
});

describe('the calendar', () => {
  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('has Easter of %i on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('knows the ten public holidays of Belgium', () => {
    const days = ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'];
    const more = ['2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'];
    expect([...days, ...more].map(holidayOn)).toEqual([
      'new-year',
      'easter-monday',
      'labour-day',
      'ascension',
      'whit-monday',
      'national-day',
      'assumption',
      'all-saints',
      'armistice',
      'christmas',
    ]);
    expect(holidayOn('2026-05-15')).toBeNull();
  });

  it('numbers weeks as ISO 8601 does', () => {
    expect([isoWeek('2026-01-01'), isoWeek('2027-01-01'), isoWeek('2026-12-28')]).toEqual([1, 53, 53]);
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -18)).toBe('2024-07-15');
  });

  it('shows the time of Brussels in summer and winter, on any device', () => {
    expect(brusselsTime(new Date('2026-11-25T23:30:00Z'))).toEqual({ date: '2026-11-26', minute: 30 });
    expect(brusselsTime(new Date('2026-07-01T23:30:00Z'))).toEqual({ date: '2026-07-02', minute: 90 });
  });
});
