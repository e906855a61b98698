import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../../src/domain/directory/hours.ts';

describe('parseHours', () => {
  it('reads runs of days with several times', () => {
    expect(parseHours('Mo-Fr 09:00-12:00,13:00-16:00')).toEqual([
      {
        days: [{ from: 'Mo', to: 'Fr' }],
        publicHolidays: false,
        times: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '16:00' },
        ],
      },
    ]);
  });

  it('reads closed days and public holidays', () => {
    expect(parseHours('Mo-Th,Sa 10:00-18:00; Su off; PH off')).toEqual([
      {
        days: [
          { from: 'Mo', to: 'Th' },
          { from: 'Sa', to: 'Sa' },
        ],
        publicHolidays: false,
        times: [{ from: '10:00', to: '18:00' }],
      },
      { days: [{ from: 'Su', to: 'Su' }], publicHolidays: false, times: [] },
      { days: [], publicHolidays: true, times: [] },
    ]);
  });

  it.each(['24/7', 'by appointment', 'Mo-Fr', 'Mo 9-12', 'week 1-10 Mo 09:00-10:00', ''])(
    'does not guess at “%s”',
    (text) => {
      expect(parseHours(text)).toBeNull();
    },
  );
});
