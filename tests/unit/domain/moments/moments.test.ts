import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../../src/domain/model/campaign.ts';
import { Moment } from '../../../../src/domain/model/moment.ts';
import {
  campaignEnd,
  campaignPhase,
  nextDate,
  runningCampaigns,
  splitMoments,
} from '../../../../src/domain/moments/moment-dates.ts';
import { momentEvents } from '../../../../src/domain/moments/moment-events.ts';

const aMoment = (changes: Record<string, unknown>): Moment =>
  Moment.parse({
    id: 'a-moment',
    kind: 'feast',
    name: { nl: 'Wijkfeest' },
    from: '2026-11-25',
    until: '2026-11-27',
    times: null,
    weekly: null,
    place: null,
    neighbourhood: null,
    actor: null,
    position: null,
    source: { title: 'Test' },
    ...changes,
  });

describe('the next date of a moment', () => {
  it.each([
    ['2026-11-01', '2026-11-25'],
    ['2026-11-26', '2026-11-26'],
    ['2026-11-28', null],
  ])('on %s is %s', (today, expected) => {
    expect(nextDate(aMoment({}), today)).toBe(expected);
  });

  it('is the next of its days of the week when it comes back', () => {
    const market = aMoment({ weekly: ['Su'], until: null });
    expect(nextDate(market, '2026-11-01')).toBe('2026-11-29');
    expect(nextDate(market, '2030-01-01')).toBe('2030-01-06');
    expect(nextDate(aMoment({ weekly: ['Mo'] }), '2026-11-25')).toBeNull();
  });
});

it('puts the soonest coming and the latest past moment first', () => {
  const [early, late] = [
    aMoment({ id: 'early' }),
    aMoment({ id: 'late', from: '2026-12-01', until: '2026-12-01' }),
  ];
  const ids = (moments: readonly Moment[]) => moments.map(({ id }) => id);
  const before = splitMoments([late, early], '2026-11-01');
  expect(ids(before.coming.map(({ moment }) => moment))).toEqual(['early', 'late']);
  expect(ids(splitMoments([early, late], '2027-01-01').past)).toEqual(['late', 'early']);
});

describe('the calendar entries of a moment', () => {
  it('are one for whole days', () => {
    expect(momentEvents(aMoment({}), 'fr').map(({ when, title }) => [title, when])).toEqual([
      ['Wijkfeest', { kind: 'days', from: '2026-11-25', until: '2026-11-27' }],
    ]);
  });

  it('are one per date with times, each with an id of its own', () => {
    const events = momentEvents(aMoment({ times: { from: '14:00', to: '18:00' } }), 'nl');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(events[2]?.when).toEqual({
      kind: 'time',
      from: { date: '2026-11-27', minute: 840 },
      to: { date: '2026-11-27', minute: 1080 },
    });
  });

  it('are one that begins on the first of its days when it comes back', () => {
    const [market] = momentEvents(aMoment({ weekly: ['Su'], until: null }), 'nl');
    expect(market?.when).toMatchObject({ from: '2026-11-29', until: '2026-11-29' });
    expect(market?.weekly).toEqual({ days: ['Su'], until: null });
  });
});

describe('a campaign', () => {
  const campaign = {
    id: 'c',
    start: '2022-01',
    end: '2022-02',
    neighbourhoods: ['marollen'],
  } as unknown as Campaign;

  it.each([
    ['2021-12-31', 'coming'],
    ['2022-01-01', 'running'],
    ['2022-02-28', 'running'],
    ['2022-03-01', 'past'],
  ])('on %s is %s when only its months are known', (today, phase) => {
    expect(campaignPhase(campaign, today)).toBe(phase);
  });

  it('ends on the last day of its month, also in a leap year', () => {
    expect(campaignEnd({ end: '2024-02' })).toBe('2024-02-29');
    expect(campaignEnd({ end: '2024-02-10' })).toBe('2024-02-10');
  });

  it('runs in its neighbourhoods only, or everywhere when it names none', () => {
    const ids = (place: string | null, all = [campaign]) =>
      runningCampaigns(all, '2022-01-15', place).map(({ id }) => id);
    expect([ids('marollen'), ids('madou'), ids(null)]).toEqual([['c'], [], ['c']]);
    expect(ids('madou', [{ ...campaign, neighbourhoods: [] }])).toEqual(['c']);
  });
});
