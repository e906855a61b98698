import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, escapedText } from '../../../../src/domain/calendar/content-lines.ts';
import { icsText } from '../../../../src/domain/calendar/ics.ts';

const SEED = 20261125;
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const calendar = (event: Parameters<typeof icsText>[0]['events'][number]) =>
  linesOf(icsText({ name: 'Test', stamp: '2026-11-24', events: [event] }));

describe('an iCalendar file', () => {
  it('gives whole days with the day after the last as end', () => {
    const lines = calendar({
      uid: 'a',
      title: 'Feest',
      when: { kind: 'days', from: '2023-05-17', until: '2023-05-19' },
    });
    expect(lines).toContain('DTSTART;VALUE=DATE:20230517');
    expect(lines).toContain('DTEND;VALUE=DATE:20230520');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('gives wall time in the zone of Brussels, with a weekly rule', () => {
    const lines = calendar({
      uid: 'b',
      title: 'Markt',
      position: [4.35, 50.85],
      when: {
        kind: 'time',
        from: { date: '2026-11-25', minute: 450 },
        to: { date: '2026-11-25', minute: 780 },
      },
      weekly: { days: ['We', 'Sa'], until: '2026-12-31' },
    });
    expect(lines).toContain('DTSTART;TZID=Europe/Brussels:20261125T073000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE,SA;UNTIL=20261231T235959Z');
    expect(lines).toContain('GEO:50.85;4.35');
    expect(lines).toContain('TZID:Europe/Brussels');
  });

  it('lets no text leave its line', () => {
    const lines = calendar({
      uid: 'c',
      title: 'a\r\nEND:VCALENDAR',
      when: { kind: 'days', from: '2026-01-01', until: '2026-01-01' },
    });
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(lines).toContain('SUMMARY:a\\nEND:VCALENDAR');
  });
});

it('escapes what the format uses', () => {
  expect(escapedText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
});

it('folds any line to at most 75 octets and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const written = contentLines([`SUMMARY:${escapedText(text)}`]);
      const octets = written.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      expect(written.replaceAll('\r\n ', '')).toBe(`SUMMARY:${escapedText(text)}\r\n`);
    }),
    { seed: SEED },
  );
});
