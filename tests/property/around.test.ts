import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOutAround } from '../../src/domain/flyer/around/around.ts';
import type { AroundInput } from '../../src/domain/flyer/around/around-input.ts';
import { cheapestAssignment } from '../../src/domain/flyer/around/assignment.ts';
import { MAP_BOX, type Placing, placeAround } from '../../src/domain/flyer/around/place-around.ts';
import { stackedTops } from '../../src/domain/flyer/around/stacking.ts';
import type { Flyer, GroupItem, PageItem, PointMm } from '../../src/domain/flyer/page.ts';
import { boxHolds, distance, distanceToSegment, inset, segmentsCross } from '../../src/domain/flyer/plane.ts';
import { AREA_SHEET_MESSAGES } from '../../src/i18n/area-sheet-messages.ts';
import { AROUND_MESSAGES } from '../../src/i18n/around-messages.ts';
import { areaSheetPress } from '../support/area-sheets.ts';
import { opened, reach } from '../support/page-boxes.ts';
import { actor, flyerInput } from '../unit/domain/flyer/flyer-fixture.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const COLUMNS = [
  { x: 8, width: 66 },
  { x: 346, width: 66 },
];
const PAGE = { x: 0, y: 0, width: 420, height: 297 };

type Segment = readonly [PointMm, PointMm];

const segmentsOf = (line: readonly PointMm[]): readonly Segment[] =>
  line.slice(1).map((b, index): Segment => [line[index] ?? b, b]);

/** The blocks beside the map, and how far each reaches down and sideways. */
function blocksOf(items: readonly PageItem[]) {
  const groups = [...opened(items)].flatMap(({ item, within }): readonly GroupItem[] =>
    item.kind === 'group' && item.role === 'listitem' && within.includes('list') ? [item] : [],
  );
  return groups.map((group) => {
    const ends = [...opened(group.items)].flatMap(({ item }) =>
      item.kind === 'rose' ? [...reach(item), [item.x, item.y + item.sizeMm / 2] as const] : reach(item),
    );
    const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)];
    const rose = group.items.find((item) => item.kind === 'rose');
    return {
      number: rose?.kind === 'rose' ? rose.number : null,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
}

function checkLeaders({ leaders, places }: Placing, name: string): void {
  const drawn = [...leaders].map(([key, line]) => ({ key, line, segments: segmentsOf(line) }));
  for (const [index, { key, line, segments }] of drawn.entries()) {
    const own = places.markers.find((marker) => marker.key === key);
    const end = line.at(-1);
    if (!own || !end) throw new Error(`A leader of ${name} leads nowhere.`);
    expect(distance(end, own.at), key).toBeCloseTo(own.radiusMm, 3);
    const starts = COLUMNS.map(({ x, width }) => (x < 210 ? x + width : x));
    expect(starts, key).toContain(line[0]?.[0]);
    for (const [a, b] of segments) {
      const touched = places.markers.filter(
        (other) => other.key !== key && distanceToSegment(other.at, a, b) < other.radiusMm + 0.25,
      );
      expect(touched, `${name} ${key}`).toEqual([]);
      for (const other of drawn.slice(index + 1)) {
        const crossing = other.segments.filter(([c, d]) => segmentsCross(a, b, c, d));
        expect(crossing, `${name} ${key} ${other.key}`).toEqual([]);
      }
    }
  }
}

function checkBlocks(placing: Placing, name: string): void {
  const blocks = blocksOf(placing.items);
  expect(blocks.length, name).toBe(placing.leaders.size);
  for (const { x, width } of COLUMNS) {
    const own = blocks.filter(({ left }) => left >= x - 0.01 && left < x + width);
    for (const [index, block] of own.entries()) {
      expect(block.right, `${name} ${block.number}`).toBeLessThanOrEqual(x + width + 0.01);
      expect(block.top, name).toBeGreaterThanOrEqual(MAP_BOX.y - 0.01);
      expect(block.bottom, name).toBeLessThanOrEqual(MAP_BOX.y + MAP_BOX.height);
      const next = own[index + 1];
      if (next) expect(next.top, `${name} ${next.number}`).toBeGreaterThan(block.bottom);
    }
  }
}

function checkWhole(input: AroundInput, placing: Placing, name: string): void {
  const numbered = input.actors
    .filter(({ geometry, properties }) => geometry && properties.number !== null)
    .map(({ properties }): string => properties.id);
  expect([...placing.leaders.keys(), ...placing.moved].sort(), name).toEqual([...numbered].sort());
  checkLeaders(placing, name);
  checkBlocks(placing, name);
}

let press: Awaited<ReturnType<typeof areaSheetPress>>;
const inputOf = (id: string, language: (typeof LANGUAGES)[number]): AroundInput => ({
  ...press.sheetInput(id, language),
  around: AROUND_MESSAGES[language],
});

beforeAll(async () => {
  press = await areaSheetPress();
}, 300_000);

describe('the text around the map', () => {
  it('stands in order in its columns, its lines cross neither one another nor a marker, in all neighbourhoods', () => {
    for (const [index, id] of press.ids.entries()) {
      const input = inputOf(id, LANGUAGES[index % 3] ?? 'nl');
      const placing = placeAround(input);
      checkWhole(input, placing, id);
      const { size } = placing.leaders;
      expect(size, id).toBeGreaterThanOrEqual(Math.min(44, Math.floor((size + placing.moved.length) * 0.9)));
    }
  }, 200_000);

  it('is set in 8 pt and more, that of the map in 7, and nothing stands within 5 mm of the edge', () => {
    const flyers: readonly Flyer[] = [
      layOutAround(inputOf('koekelberg', 'fr')),
      layOutAround(inputOf('hallepoort', 'nl')),
    ];
    expect(flyers.map(({ pages }) => pages.length)).toEqual([1, 2]);
    for (const { pages } of flyers) {
      const items = pages.flatMap((page) => [...opened(page.items)]);
      const beside = items.filter(({ within }) => !within.includes('map')).flatMap(({ item }) => reach(item));
      expect(beside.filter((at) => !boxHolds(inset(PAGE, 5), at))).toEqual([]);
      const sizes = (list: boolean): readonly number[] =>
        items.flatMap(({ item, within }) =>
          item.kind === 'text' && within.includes('list') === list ? [item.sizePt] : [],
        );
      expect(Math.min(...sizes(true))).toBeGreaterThanOrEqual(8);
      expect(Math.min(...sizes(false))).toBeGreaterThanOrEqual(7);
    }
  });

  it('has every number on the map, and all of them on the back where the front does not tell all', () => {
    const input = inputOf('hallepoort', 'nl');
    const [front, back] = layOutAround(input).pages;
    const numbersIn = (items: readonly PageItem[] | undefined, group: string): readonly number[] =>
      [...opened(items ?? [])]
        .flatMap(({ item, within }) =>
          item.kind === 'rose' && within.includes(group) ? (item.number ?? []) : [],
        )
        .sort((a, b) => a - b);
    const expected = input.actors
      .flatMap(({ geometry, properties }) => (geometry ? (properties.number ?? []) : []))
      .sort((a, b) => a - b);
    expect(numbersIn(front?.items, 'map')).toEqual(expected);
    expect(numbersIn(back?.items, 'list')).toEqual(expected);
  });
});

describe('the text around a made-up map', () => {
  const made = (actors: Parameters<typeof flyerInput>[0]): AroundInput => ({
    ...flyerInput(actors),
    sheet: AREA_SHEET_MESSAGES.nl,
    around: AROUND_MESSAGES.nl,
  });
  const spread = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      actor(index + 1, [(index * 37 + 11) % 100, (index * 61 + 7) % 100]),
    );

  it('takes five, three at one address, and names of 120 signs', () => {
    const long = 'Vereniging voor de mensen van deze lange straat en alle straten eromheen '
      .repeat(2)
      .slice(0, 120);
    const shared = [1, 2, 3].map((number) => actor(number, [40, 55]));
    const sets = {
      five: spread(5),
      shared: [...shared, actor(4, [60, 20])],
      long: [actor(1, [50, 50], long)],
    };
    for (const [name, actors] of Object.entries(sets)) {
      const input = made(actors);
      const placing = placeAround(input);
      checkWhole(input, placing, name);
      expect(placing.moved, name).toEqual([]);
    }
  });

  it('of 150 actors has as many as there is room for; the others are on the back, and the notices name them', () => {
    const input = made(spread(150));
    const placing = placeAround(input);
    checkWhole(input, placing, '150');
    expect(placing.leaders.size).toBeGreaterThan(40);
    const flyer = layOutAround(made(spread(70)));
    const moved = flyer.notices.filter(({ code }) => code === 'block-moved');
    expect(moved.length).toBeGreaterThan(0);
    expect(flyer.pages.length).toBeGreaterThan(1);
  }, 120_000);
});

describe('the parts of the method', () => {
  it('find the cheapest assignment that trying all finds', () => {
    const cost = fc.integer({ min: 0, max: 50 });
    const table = fc.integer({ min: 1, max: 5 }).chain((rows) =>
      fc.integer({ min: rows, max: 6 }).chain((columns) =>
        fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
    );
    const cheapest = (costs: readonly (readonly number[])[], taken: readonly number[] = []): number => {
      const row = costs[taken.length];
      if (!row) return 0;
      const free = row.map((_, column) => column).filter((column) => !taken.includes(column));
      return Math.min(...free.map((column) => (row[column] ?? 0) + cheapest(costs, [...taken, column])));
    };
    fc.assert(
      fc.property(table, (costs) => {
        const assigned = cheapestAssignment(costs);
        expect(new Set(assigned).size).toBe(costs.length);
        const sum = assigned.reduce((all, column, row) => all + (costs[row]?.[column] ?? 0), 0);
        expect(sum).toBe(cheapest(costs));
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });

  it('stack blocks without overlap inside the column, where they wish to be when nothing hinders', () => {
    const thing = fc.record({
      heightMm: fc.double({ min: 4, max: 12, noNaN: true }),
      wishMm: fc.double({ min: -50, max: 350, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 18 }), (things) => {
        const tops = stackedTops(things, { topMm: 20, bottomMm: 275, gapMm: 1 });
        for (const [index, { heightMm }] of things.entries()) {
          const top = tops[index] ?? Number.NaN;
          expect(top).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(top + heightMm).toBeLessThanOrEqual(275 + 1e-6);
          if (index > 0) {
            const above = (tops[index - 1] ?? 0) + (things[index - 1]?.heightMm ?? 0);
            expect(top).toBeGreaterThanOrEqual(above + 1 - 1e-6);
          }
        }
      }),
      { seed: 20261129 },
    );
    const alone = [
      { heightMm: 8, wishMm: 40 },
      { heightMm: 8, wishMm: 90 },
    ];
    expect(stackedTops(alone, { topMm: 20, bottomMm: 275, gapMm: 1 })).toEqual([40, 90]);
  });
});
