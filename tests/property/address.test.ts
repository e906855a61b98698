import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/domain/directory/filters/filters.ts';
import { GUIDE_STEPS } from '../../src/domain/guide/steps.ts';
import { PLACES_LIMIT } from '../../src/domain/handover/place-ref.ts';
import { LANGUAGES, THEME_IDS } from '../../src/domain/model/identity.ts';
import { ActorId, NeighbourhoodId } from '../../src/domain/model/identity-checks.ts';
import { AREA_SHEET_KINDS, MOST_AREAS, type Sheet } from '../../src/domain/model/sheet.ts';
import { type Address, formatAddress, NEAR_ME, type Page, parseAddress } from '../../src/state/address.ts';

const SEED = 20261124;
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const OWN_PAGES = [
  'about',
  'accessibility',
  'bar',
  'changes',
  'compare',
  'guide',
  'here',
  'list',
  'moments',
  'offline',
  'paper',
  'print',
  'privacy',
  'propose',
  'review',
  'style',
  'studio',
  'workshop',
];
const areaSlug = slug.filter((text) => !OWN_PAGES.includes(text));
const actorSlug = slug.filter((text) => text !== 'print');

const area = areaSlug.map((text) => NeighbourhoodId.parse(text));

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'start' }),
  fc.constant<Page>({ kind: 'about' }),
  fc.constant<Page>({ kind: 'accessibility' }),
  fc.constant<Page>({ kind: 'here' }),
  fc.constant<Page>({ kind: 'style' }),
  fc.constant<Page>({ kind: 'offline' }),
  fc.constant<Page>({ kind: 'paper' }),
  fc.record({
    kind: fc.constant('changes' as const),
    since: fc.option(fc.integer({ min: 1, max: 99_999 })),
  }),
  fc.record({
    kind: fc.constant('guide' as const),
    step: fc.constantFrom(...GUIDE_STEPS),
    where: fc.option(fc.oneof(area, fc.constant(NEAR_ME))),
  }),
  fc.record({
    kind: fc.constant('area' as const),
    area,
    actor: fc.option(actorSlug.map((text) => ActorId.parse(text))),
  }),
  fc
    .tuple(areaSlug, areaSlug)
    .filter(([area, other]) => area !== other)
    .map(([area, other]) => ({
      kind: 'area' as const,
      area: NeighbourhoodId.parse(area),
      actor: null,
      comparedWith: NeighbourhoodId.parse(other),
    })),
  fc.record({
    kind: fc.constant('area' as const),
    area,
    actor: fc.constant(null),
    reach: fc.constant(true as const),
    paper: fc.integer({ min: 1, max: 99_999 }),
    drawing: fc.stringMatching(/^[0-9a-f]{8}$/),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    measure: fc.constantFrom('count' as const, 'rate' as const),
  }),
  fc.record({
    kind: fc.constant('sheet' as const),
    sheet: fc.record(
      {
        kind: fc.constant('a3' as const),
        area,
        compass: fc.constant('legend'),
        second: fc.constant('nl' as const),
      },
      { requiredKeys: ['kind', 'area'] },
    ),
  }),
);

const point = fc
  .tuple(fc.integer({ min: 410_001, max: 459_999 }), fc.integer({ min: 5_070_001, max: 5_099_999 }))
  .map(([x, y]) => [x / 1e5, y / 1e5] as const);

const herePlace = fc.oneof(
  fc.record({ actor: slug.map((text) => ActorId.parse(text)) }),
  fc.record({
    at: point,
    title: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  }),
);

const ownQuerySheet: fc.Arbitrary<Sheet> = fc.oneof(
  fc.record({
    kind: fc.constant('here' as const),
    place: herePlace,
    facing: fc.option(fc.integer({ min: 0, max: 359 })),
  }),
  fc.constant<Sheet>({ kind: 'roses' }),
  fc.record({ kind: fc.constantFrom(...AREA_SHEET_KINDS), area }),
  slug.map((campaign): Sheet => ({ kind: 'campaign', campaign })),
  fc.record({
    kind: fc.constant('theme' as const),
    theme: fc.constantFrom(...THEME_IDS),
    areas: fc.uniqueArray(area, { minLength: 1, maxLength: MOST_AREAS }),
  }),
);

/**
 * Pages with parameters of their own: chosen themes, filters and words are not part of their address, and the point only
 * on the sheet of a list.
 */
const ownQueryPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'moments' }),
  fc.record({ kind: fc.constant('workshop' as const), screen: fc.boolean() }),
  fc.record({
    kind: fc.constant('list' as const),
    places: fc.option(
      fc.uniqueArray(
        fc.record({
          area: slug.map((text) => NeighbourhoodId.parse(text)),
          id: slug.map((text) => ActorId.parse(text)),
        }),
        { maxLength: PLACES_LIMIT, selector: ({ id }) => id },
      ),
    ),
    paper: fc.boolean(),
  }),
  ownQuerySheet.map((sheet) => ({ kind: 'sheet' as const, sheet })),
);

const address: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  page,
  themes: fc.uniqueArray(fc.constantFrom(...THEME_IDS)),
  filters: fc.record({
    chosen: fc.record(
      {
        open: fc.constantFrom(['now'], ['today'], ['we-1430']),
        for: fc.constantFrom(['women'], ['youth', 'women']),
      },
      { requiredKeys: [] },
    ),
    withAsk: fc.boolean(),
  }),
  query: fc.string({ unit: 'grapheme', maxLength: 60 }),
  at: fc.option(point),
});

describe('addresses', () => {
  it('come back as they went, under any base', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('/', '/kaart/'), (original, base) => {
        const url = new URL(formatAddress(original, base), 'https://host.example');
        expect(parseAddress(url, base)).toEqual(original);
      }),
      { seed: SEED },
    );
  });

  it('come back for every page with parameters of its own', () => {
    fc.assert(
      fc.property(
        ownQueryPage,
        fc.constantFrom(...LANGUAGES),
        fc.option(point),
        (ownPage, language, start) => {
          const original = {
            language,
            page: ownPage,
            themes: [],
            filters: NO_FILTERS,
            query: '',
            at: ownPage.kind === 'list' && ownPage.paper ? start : null,
          };
          const url = new URL(formatAddress(original, '/kaart/'), 'https://host.example');
          expect(parseAddress(url, '/kaart/')).toEqual(original);
        },
      ),
      { seed: SEED },
    );
  });

  it('never throw on any path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (pathname, search) => {
        const result = parseAddress({ pathname, search }, '/');
        expect(result === null || LANGUAGES.includes(result.language)).toBe(true);
      }),
      { seed: SEED },
    );
  });
});

it.each([
  ['/nl/marollen/entraide-des-marolles?theme=housing', 'entraide-des-marolles', ['housing']],
  ['/fr/marollen/la-fontaine/?theme=nonsense,food-aid,food-aid', 'la-fontaine', ['food-aid']],
])('reads %s', (text, actor, themes) => {
  const url = new URL(text, 'https://host.example');
  const read = parseAddress(url, '/');
  expect(read?.page).toEqual({ kind: 'area', area: 'marollen', actor });
  expect(read?.themes).toEqual(themes);
});

it.each(['4.3', '2.35,48.85', '4.35,x', '4.35,50.84,1', 'NaN,NaN'])('takes no point from at=%s', (at) => {
  expect(parseAddress({ pathname: '/nl/marollen', search: `?at=${at}` }, '/')?.at).toBeNull();
});

it.each(['/nl/Marollen', '/nl/a/b/c', '/nl/..%2f', '/nl/%E0%A4%A'])(
  'gives the unknown page for %s',
  (pathname) => {
    expect(parseAddress({ pathname, search: '' }, '/')?.page.kind).toBe('unknown');
  },
);

it.each([
  ['?with=region', 'region'],
  ['?with=anneessens', 'anneessens'],
  ['?with=marollen', undefined],
  ['?with=<b>', undefined],
])('reads what the Marolles are compared with from %s', (search, expected) => {
  const page = parseAddress({ pathname: '/nl/marollen', search }, '/')?.page;
  expect(page).toEqual({
    kind: 'area',
    area: 'marollen',
    actor: null,
    ...(expected ? { comparedWith: expected } : {}),
  });
});

it.each([
  '',
  '?sheet=atlas&area=marollen',
  '?sheet=a3&area=marollen',
  '?sheet=theme&area=marollen',
  '?sheet=theme&theme=housing',
  '?sheet=theme&theme=magic&area=marollen',
  '?sheet=theme&theme=housing&area=marollen,../x',
  '?sheet=theme&theme=housing&area=a,b,c,d,e',
  '?sheet=workshop',
  '?sheet=campaign',
  '?sheet=campaign&campaign=../x',
  '?sheet=here',
  '?sheet=here&actor=<b>',
  '?sheet=here&at=3.72000,51.05000',
  '?sheet=here&actor=la-fontaine&facing=360',
])('gives the unknown page for /nl/print%s', (search) => {
  expect(parseAddress({ pathname: '/nl/print', search }, '/')?.page.kind).toBe('unknown');
});

it('gives null when no language is named', () => {
  expect(parseAddress({ pathname: '/marollen', search: '' }, '/')).toBeNull();
});
