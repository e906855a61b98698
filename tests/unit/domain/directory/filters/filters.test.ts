import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyFilters,
  type Choice,
  countOptions,
} from '../../../../../src/domain/directory/filters/apply-filters.ts';
import {
  FACETS,
  type Facet,
  formatFilters,
  isUnfiltered,
  NO_FILTERS,
  parseFilters,
  toggleOption,
} from '../../../../../src/domain/directory/filters/filters.ts';
import {
  type FilterContext,
  nextMoment,
  verdictOf,
} from '../../../../../src/domain/directory/filters/verdict.ts';
import { freshnessOf } from '../../../../../src/domain/directory/freshness.ts';
import { THEME_IDS } from '../../../../../src/domain/model/identity.ts';
import { anActor } from '../../../../support/actors.ts';

const SEED = 20261125;
/** A Wednesday, 10:00. */
const NOW = { date: '2026-11-25', minute: 600 };
const CONTEXT: FilterContext = {
  now: NOW,
  groupOf: new Map([
    ['library', 'culture'],
    ['creche', 'school'],
  ]),
  actorsOfCampaign: new Map([['energy', new Set(['a1', 'a3'])]]),
};

const OPTIONS: Readonly<Record<Facet, readonly string[]>> = {
  kind: ['culture', 'school'],
  open: ['now', 'today', 'sa-1100'],
  wheelchair: ['yes'],
  speaks: ['nl', 'ar'],
  for: ['women', 'youth'],
  cost: ['free'],
  appointment: ['none'],
  phone: ['yes'],
  checked: ['recent'],
  campaign: ['energy'],
};

describe('a verdict', () => {
  const judge = (facet: Facet, option: string, changes: Record<string, unknown>) =>
    verdictOf(anActor(changes), facet, option, CONTEXT);

  it.each([
    ['open', 'now', { hours: 'Mo-Fr 09:00-12:00' }, 'yes'],
    ['open', 'now', { hours: 'Mo-Fr 13:00-17:00' }, 'no'],
    ['open', 'today', { hours: 'Mo-Fr 13:00-17:00' }, 'yes'],
    ['open', 'today', { hours: 'Mo-Fr 07:00-09:00' }, 'no'],
    ['open', 'sa-1100', { hours: 'Mo-Fr 09:00-12:00' }, 'no'],
    ['open', 'now', { hours: null }, 'ask'],
    ['open', 'now', { hours: 'whenever we like' }, 'ask'],
    ['open', 'now', { hours: 'Mo-Fr 09:00-12:00', details: { appointment: 'needed' } }, 'ask'],
    [
      'open',
      'now',
      { hours: 'Mo-Fr 09:00-12:00', details: { closure: { from: null, until: '2026-12-01' } } },
      'no',
    ],
    [
      'open',
      'now',
      { hours: 'Mo-Fr 09:00-12:00', details: { closure: { from: null, until: '2026-11-24' } } },
      'yes',
    ],
    ['kind', 'culture', { category: 'library' }, 'yes'],
    ['kind', 'library', { category: 'library' }, 'yes'],
    ['kind', 'creche', { category: 'library' }, 'no'],
    ['phone', 'yes', { phone: '+3225125772' }, 'yes'],
    ['phone', 'yes', { phone: null }, 'no'],
    ['wheelchair', 'yes', { wheelchair: 'limited' }, 'ask'],
    ['wheelchair', 'yes', { wheelchair: 'no' }, 'no'],
    ['speaks', 'ar', {}, 'ask'],
    ['speaks', 'ar', { details: { languages: ['fr'] } }, 'no'],
    ['for', 'women', { details: { audience: ['everyone'] } }, 'yes'],
    ['cost', 'free', { details: { cost: 'partly-free' } }, 'yes'],
    ['cost', 'free', { details: { cost: 'paid' } }, 'no'],
    ['appointment', 'none', { hours: '"sur rendez-vous"' }, 'no'],
    ['checked', 'recent', { checked_on: '2025-11-25' }, 'yes'],
    ['checked', 'recent', { checked_on: '2025-11-24' }, 'no'],
  ] as const)('on %s=%s of %o is %s', (facet, option, changes, expected) => {
    expect(judge(facet, option, changes)).toBe(expected);
  });
});

it.each([
  ['2025-11-25', 'fresh'],
  ['2025-11-24', 'being-checked'],
  ['2025-05-25', 'being-checked'],
  ['2025-05-24', 'old'],
  [null, 'unknown'],
] as const)('an entry checked on %s is %s', (date, expected) => {
  expect(freshnessOf(date, NOW.date)).toBe(expected);
});

it('takes a moment earlier today as one of next week', () => {
  expect(nextMoment({ day: 2, minute: 599 }, NOW).date).toBe('2026-12-02');
  expect(nextMoment({ day: 2, minute: 600 }, NOW).date).toBe('2026-11-25');
  expect(nextMoment({ day: 1, minute: 0 }, NOW).date).toBe('2026-12-01');
});

it('chooses one moment only, several options elsewhere', () => {
  const twice = toggleOption(toggleOption(NO_FILTERS, 'open', 'now'), 'open', 'today');
  expect(twice.chosen.open).toEqual(['today']);
  const two = toggleOption(toggleOption(NO_FILTERS, 'for', 'women'), 'for', 'youth');
  expect(two.chosen.for).toEqual(['women', 'youth']);
  expect(isUnfiltered(toggleOption(toggleOption(two, 'for', 'women'), 'for', 'youth'))).toBe(true);
});

it('reads from an address only what is an option', () => {
  const search = new URLSearchParams(
    'open=now,today&wheelchair=perhaps&speaks=nl,Dutch&cost=free,free&kind=<b>',
  );
  expect(parseFilters(search)).toEqual({
    chosen: { open: ['now'], speaks: ['nl'], cost: ['free'] },
    withAsk: false,
  });
  expect(parseFilters(new URLSearchParams('open=mo-2575')).chosen).toEqual({});
});

const details = fc.record(
  {
    languages: fc.constantFrom(['nl'], ['ar', 'fr'], ['fr']),
    audience: fc.constantFrom(['women'], ['youth', 'women'], ['everyone']),
    cost: fc.constantFrom('free', 'partly-free', 'paid'),
    appointment: fc.constantFrom('needed', 'not-needed'),
  },
  { requiredKeys: [] },
);
const actors = fc
  .array(
    fc.record({
      category: fc.constantFrom('library', 'creche'),
      themes: fc.uniqueArray(fc.constantFrom(...THEME_IDS.slice(0, 3)), { minLength: 1 }),
      hours: fc.constantFrom(null, '24/7', 'Mo-Fr 09:00-12:00', 'Sa 10:00-12:00', '"op afspraak"'),
      wheelchair: fc.constantFrom(null, 'yes', 'limited', 'no'),
      checked_on: fc.constantFrom(null, '2026-05-01', '2024-05-01'),
      details,
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((changes, index) => anActor({ ...changes, id: `a${index}` })));
const filters = fc.record({
  chosen: fc
    .record(
      Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          fc.uniqueArray(fc.constantFrom(...OPTIONS[facet]), {
            minLength: 1,
            maxLength: facet === 'open' ? 1 : 3,
          }),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((chosen) => chosen as Choice['chosen']),
  withAsk: fc.boolean(),
});
const choice = fc
  .tuple(filters, fc.uniqueArray(fc.constantFrom(...THEME_IDS.slice(0, 3))))
  .map(([chosen, themes]) => ({ ...chosen, themes }));

describe('any filters', () => {
  it('come back from the address as they went', () => {
    fc.assert(
      fc.property(filters, (original) => {
        const search = new URLSearchParams(formatFilters(original).map(([name, value]) => [name, value]));
        expect(parseFilters(search)).toEqual(original);
      }),
      { seed: SEED },
    );
  });

  it('never take an actor twice and never lose the order', () => {
    fc.assert(
      fc.property(actors, choice, (all, chosen) => {
        const { sure, ask } = applyFilters(all, chosen, CONTEXT);
        const order = (some: readonly { id: string }[]) => some.map(({ id }) => Number(id.slice(1)));
        for (const some of [order(sure), order(ask)]) expect(some).toEqual([...some].sort((a, b) => a - b));
        expect(sure.filter((actor) => ask.includes(actor))).toEqual([]);
      }),
      { seed: SEED },
    );
  });

  it('count for each option what choosing it alone in its facet really leaves', () => {
    fc.assert(
      fc.property(actors, choice, fc.constantFrom(...FACETS), (all, chosen, facet) => {
        const counts = countOptions(all, facet, OPTIONS[facet], chosen, CONTEXT);
        for (const option of OPTIONS[facet]) {
          const only = { ...chosen, chosen: { ...chosen.chosen, [facet]: [option] } };
          const left = applyFilters(all, only, CONTEXT);
          expect(counts.get(option)?.yes, option).toBe(left.sure.length);
          if (chosen.withAsk) expect(counts.get(option)?.ask, option).toBe(left.ask.length);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
