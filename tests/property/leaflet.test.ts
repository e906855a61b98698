import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDS_MM } from '../../src/domain/flyer/leaflet/folds.ts';
import type { Flyer, PointMm, RoseItem } from '../../src/domain/flyer/page.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import { leafletPress } from '../support/leaflets.ts';
import { opened, reach } from '../support/page-boxes.ts';

const SEED = 20261125;
const FREE_MM = 5;
const A4 = { width: 297, height: 210 };

let press: Awaited<ReturnType<typeof leafletPress>>;
let sample: readonly Flyer[];

beforeAll(async () => {
  press = await leafletPress();
  const wanted = fc.record({
    theme: fc.constantFrom(...THEME_IDS),
    areas: fc.uniqueArray(fc.constantFrom(...press.ids), { minLength: 1, maxLength: 4 }),
    language: fc.constantFrom('nl' as const, 'fr' as const, 'en' as const),
  });
  sample = [
    press.layOut({ theme: 'youth-school', areas: ['marollen'] }),
    ...fc.sample(wanted, { seed: SEED, numRuns: 14 }).map(press.layOut),
  ];
}, 120_000);

const foldsOf = (page: number): readonly number[] =>
  page === 0 ? FOLDS_MM.outside : page === 1 ? FOLDS_MM.inside : [];

/** True when points lie 5 mm inside the sheet and all on one side of every fold, 5 mm off it. */
function isClear(points: readonly PointMm[], folds: readonly number[]): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const sheet =
    west >= FREE_MM &&
    east <= A4.width - FREE_MM &&
    Math.min(...ys) >= FREE_MM &&
    Math.max(...ys) <= A4.height - FREE_MM;
  const offFolds = folds.every((fold) => west >= fold + FREE_MM || east <= fold - FREE_MM);
  return points.length === 0 || (sheet && offFolds);
}

const rosesIn = (flyer: Flyer, name: string): readonly RoseItem[] =>
  flyer.pages.flatMap((page) =>
    [...opened(page.items)].flatMap(({ item, within }) =>
      item.kind === 'rose' && within.includes(name) ? [item] : [],
    ),
  );

const numbersIn = (flyer: Flyer, name: string): readonly number[] =>
  rosesIn(flyer, name)
    .flatMap(({ number }) => number ?? [])
    .sort((a, b) => a - b);

describe('leaflets of any theme and neighbourhoods', () => {
  it('keep everything but ground 5 mm off the edges and off the folds', () => {
    const wrong = sample.flatMap(({ pages }) =>
      pages.flatMap((page, index) =>
        [...opened(page.items)]
          .filter(({ item }) => !isClear(reach(item), foldsOf(index)))
          .map(({ item }) => JSON.stringify(item).slice(0, 160)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have the same numbers on the maps and in the list, each once', () => {
    for (const flyer of sample) {
      const listed = numbersIn(flyer, 'list');
      expect(new Set(listed).size).toBe(listed.length);
      expect(numbersIn(flyer, 'map')).toEqual(listed);
    }
  });

  it('never let two markers touch', () => {
    for (const flyer of sample) {
      const roses = rosesIn(flyer, 'map');
      for (const [index, a] of roses.entries()) {
        for (const b of roses.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.sizeMm + b.sizeMm) / 2);
        }
      }
    }
  });

  it('set no type under 7 pt on the map and 8 pt elsewhere', () => {
    for (const { pages } of sample) {
      for (const { item, within } of pages.flatMap((page) => [...opened(page.items)])) {
        if (item.kind !== 'text' && item.kind !== 'curved-text') continue;
        expect(item.sizePt, item.text).toBeGreaterThanOrEqual(within.includes('map') ? 7 : 8);
      }
    }
  });

  it('say when they need a loose page', () => {
    for (const { pages, notices } of sample) {
      expect(notices.some(({ code }) => code === 'further-page')).toBe(pages.length > 2);
    }
    expect(sample[0]?.pages).toHaveLength(3);
  });
});
