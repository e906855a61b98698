import { beforeAll, describe, expect, it } from 'vitest';
import { numberTypeSize } from '../../src/domain/compass/rose.ts';
import { A4_ACROSS_MM } from '../../src/domain/flyer/area-sheets/a4-fold.ts';
import { a4ListSides } from '../../src/domain/flyer/area-sheets/a4-list.ts';
import { layOutA4 } from '../../src/domain/flyer/area-sheets/a4-sheet.ts';
import type { AreaSheetInput } from '../../src/domain/flyer/area-sheets/area-sheet-input.ts';
import { A2_MM, layOutPoster } from '../../src/domain/flyer/area-sheets/poster.ts';
import { MM_PER_PT, type PageItem, type RoseItem } from '../../src/domain/flyer/page.ts';
import { areaSheetPress, madeActors, numbersOf } from '../support/area-sheets.ts';
import { opened, reach } from '../support/page-boxes.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const EDGE_MM = 5;

let press: Awaited<ReturnType<typeof areaSheetPress>>;
/** every neighbourhood in every language, and some that the data do not have */
let inputs: readonly (readonly [name: string, input: AreaSheetInput])[];
/** every neighbourhood once, the languages in turn: the places of markers do not depend on the language */
let inTurn: typeof inputs;

beforeAll(async () => {
  press = await areaSheetPress();
  const marolles = press.sheetInput('marollen', 'fr');
  const made = Object.entries(madeActors(marolles.actors)).map(
    ([name, actors]) => [name, { ...marolles, actors }] as const,
  );
  const real = press.ids.flatMap((id) =>
    LANGUAGES.map((language) => [`${id} ${language}`, press.sheetInput(id, language)] as const),
  );
  inputs = [...real, ...made];
  inTurn = [...real.filter((_, index) => Math.floor(index / 3) % 3 === index % 3), ...made];
});

const rosesIn = (items: readonly PageItem[], name: string): readonly RoseItem[] =>
  [...opened(items)].flatMap(({ item, within }) =>
    item.kind === 'rose' && within.includes(name) ? [item] : [],
  );

/** Numbers of a map that is so crowded that its markers are discs. */
const discNumbers = (items: readonly PageItem[]): readonly number[] =>
  [...opened(items)].flatMap(({ item, within }) =>
    item.kind === 'text' && within.includes('marker') ? [Number(item.text)] : [],
  );

/** Numbers of the index, ascending: the first text of an entry that is on the map. */
const indexNumbers = (items: readonly PageItem[]): readonly number[] =>
  [...opened(items)]
    .flatMap(({ item }) => {
      const [number] = item.kind === 'group' && item.name === 'index' ? item.items : [];
      return number?.kind === 'text' && /^\d+$/.test(number.text) ? [Number(number.text)] : [];
    })
    .sort((a, b) => a - b);

/** Entries of an index wider than its columns. */
const wideIndex = (items: readonly PageItem[]): readonly string[] =>
  [...opened(items)].flatMap(({ item }) => {
    if (item.kind !== 'group' || item.name !== 'index') return [];
    const xs = [...opened(item.items)].flatMap((one) => reach(one.item).map(([x]) => x));
    return Math.max(...xs) - Math.min(...xs) > 64.01 ? [JSON.stringify(item).slice(0, 140)] : [];
  });

const numbersIn = (items: readonly PageItem[], name: string): readonly number[] =>
  rosesIn(items, name)
    .flatMap(({ number }) => number ?? [])
    .sort((a, b) => a - b);

const sizesOf = (items: readonly PageItem[]): readonly number[] =>
  [...opened(items)].flatMap(({ item }) =>
    item.kind === 'text' || item.kind === 'curved-text' ? [item.sizePt] : [],
  );

/** What comes nearer than 5 mm to the edges of a sheet, or to its fold. */
function tooNear(
  items: readonly PageItem[],
  sheet: { width: number; height: number },
  foldMm?: number,
): readonly string[] {
  return [...opened(items)]
    .filter(({ item }) => {
      const points = reach(item);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      if (xs.length === 0) return false;
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const over = foldMm !== undefined && left < foldMm + EDGE_MM && right > foldMm - EDGE_MM;
      const inside = Math.min(...ys) >= EDGE_MM && Math.max(...ys) <= sheet.height - EDGE_MM;
      return over || left < EDGE_MM || right > sheet.width - EDGE_MM || !inside;
    })
    .map(({ item }) => JSON.stringify(item).slice(0, 140));
}

function overlapping(roses: readonly RoseItem[]): readonly (readonly [number | null, number | null])[] {
  return roses.flatMap((a, index) =>
    roses
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.sizeMm + b.sizeMm) / 2)
      .map((b) => [a.number, b.number] as const),
  );
}

describe('the A4 sheet', () => {
  it('lists every actor once, in whole entries, off the edges and the fold, in 8 pt and more', () => {
    for (const [name, input] of inputs) {
      const sides = a4ListSides(input);
      expect(numbersIn(sides.flat(), 'list'), name).toEqual(numbersOf(input.actors));
      for (const side of sides) {
        expect(tooNear(side, A4_ACROSS_MM, A4_ACROSS_MM.width / 2), name).toEqual([]);
        expect(Math.min(...sizesOf(side)), name).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('shows every number once on its map, markers of 5 mm and more that never touch, in 7 pt and more', () => {
    for (const [name, input] of inTurn) {
      const { pages } = layOutA4(input);
      const [map] = pages;
      const roses = rosesIn(map?.items ?? [], 'map');
      const shown = name === 'many' ? discNumbers(map?.items ?? []) : numbersIn(map?.items ?? [], 'map');
      expect(
        [...shown].sort((a, b) => a - b),
        name,
      ).toEqual(numbersOf(input.actors));
      expect(overlapping(roses), name).toEqual([]);
      expect(Math.min(5, ...roses.map(({ sizeMm }) => sizeMm)), name).toBeGreaterThanOrEqual(5);
      expect(Math.min(...sizesOf(map?.items ?? [])), name).toBeGreaterThanOrEqual(7);
      expect(tooNear(map?.items ?? [], A4_ACROSS_MM), name).toEqual([]);
      for (const { widthMm, heightMm } of pages) expect([widthMm, heightMm], name).toEqual([297, 210]);
    }
  });
});

describe('the poster', () => {
  it('has every number once on map and index, readable from 1 m, off the edges; an index too long goes on and says so', () => {
    for (const [name, input] of inTurn) {
      const { pages, notices } = layOutPoster(input);
      const [first] = pages;
      const items = pages.flatMap((page) => page.items);
      const expected = numbersOf(input.actors);
      const shown = name === 'many' ? discNumbers(items) : numbersIn(items, 'map');
      expect(
        [...shown].sort((a, b) => a - b),
        name,
      ).toEqual(expected);
      expect(indexNumbers(items), name).toEqual(expected);
      expect(overlapping(rosesIn(items, 'map')), name).toEqual([]);
      expect(Math.min(...sizesOf(items)), name).toBeGreaterThanOrEqual(10);
      expect(Math.max(...sizesOf(first?.items ?? [])), name).toBeGreaterThanOrEqual(48);
      for (const { number, sizeMm } of rosesIn(items, 'map')) {
        expect(((numberTypeSize(number ?? 10) / 100) * sizeMm) / MM_PER_PT, name).toBeGreaterThanOrEqual(11);
      }
      expect(wideIndex(items), name).toEqual([]);
      for (const page of pages) {
        expect([page.widthMm, page.heightMm], name).toEqual([A2_MM.width, A2_MM.height]);
        expect(tooNear(page.items, A2_MM), name).toEqual([]);
      }
      expect(
        notices.some(({ code }) => code === 'further-page'),
        name,
      ).toBe(pages.length > 1);
    }
  });
});
