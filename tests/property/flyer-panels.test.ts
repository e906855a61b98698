import { beforeAll, describe, expect, it } from 'vitest';
import { SHEET_MM } from '../../src/domain/flyer/flyer-input.ts';
import type { Flyer, PointMm, RoseItem } from '../../src/domain/flyer/page.ts';
import { FOLDS_MM } from '../../src/domain/flyer/panels/fold-grid.ts';
import { flyerPress } from '../support/flyers.ts';
import { opened, reach } from '../support/page-boxes.ts';

const FREE_MM = 5;
const LANGUAGES = ['nl', 'fr', 'en'] as const;
/** More than these need a further side, and nothing else does. */
const LONG = ['marollen'];

let press: Awaited<ReturnType<typeof flyerPress>>;
let flyers: readonly { readonly id: string; readonly flyer: Flyer }[];

beforeAll(async () => {
  press = await flyerPress();
  flyers = press.ids.flatMap((id) =>
    LANGUAGES.map((language) => ({ id, flyer: press.layOut(id, language) })),
  );
}, 300_000);

/** True when numbers lie 5 mm inside the sheet and all on one side of every fold, so far off it. */
function isClear(
  values: readonly number[],
  folds: readonly number[],
  lengthMm: number,
  freeMm: number,
): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const inside = least >= FREE_MM && most <= lengthMm - FREE_MM;
  return inside && folds.every((fold) => least >= fold + freeMm || most <= fold - freeMm);
}

function isInPanel(points: readonly PointMm[], freeMm: number): boolean {
  if (points.length === 0) return true;
  const across = isClear(
    points.map(([x]) => x),
    FOLDS_MM.across,
    SHEET_MM.width,
    freeMm,
  );
  return (
    across &&
    isClear(
      points.map(([, y]) => y),
      FOLDS_MM.down,
      SHEET_MM.height,
      freeMm,
    )
  );
}

const itemsOf = (flyer: Flyer, pages: (page: number) => boolean) =>
  flyer.pages.flatMap((page, index) => (pages(index) ? [...opened(page.items)] : []));

const rosesIn = (flyer: Flyer, name: string): readonly RoseItem[] =>
  itemsOf(flyer, () => true).flatMap(({ item, within }) =>
    item.kind === 'rose' && within.includes(name) ? [item] : [],
  );

const numbersIn = (flyer: Flyer, name: string): readonly number[] =>
  rosesIn(flyer, name)
    .flatMap(({ number }) => number ?? [])
    .sort((a, b) => a - b);

describe('flyers of all neighbourhoods in three languages', () => {
  it('keep everything but ground 5 mm off edges and folds on the sides of the list', () => {
    const wrong = flyers.flatMap(({ id, flyer }) =>
      itemsOf(flyer, (page) => page > 0)
        .filter(({ item }) => !isInPanel(reach(item), FREE_MM))
        .map(({ item }) => `${id} ${JSON.stringify(item).slice(0, 140)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('set no name across a fold of the map, level or along its street', () => {
    const wrong = flyers.flatMap(({ id, flyer }) =>
      itemsOf(flyer, (page) => page === 0)
        .filter(({ item }) => item.kind === 'text' && !isInPanel(reach(item), item.rotateDegrees ? 1 : 2))
        .map(({ item }) => `${id} ${JSON.stringify(item).slice(0, 140)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no marker on a fold', () => {
    for (const { id, flyer } of flyers) {
      for (const { x, y, sizeMm } of rosesIn(flyer, 'map')) {
        for (const fold of FOLDS_MM.across) expect(Math.abs(x - fold), id).toBeGreaterThanOrEqual(sizeMm / 2);
        for (const fold of FOLDS_MM.down) expect(Math.abs(y - fold), id).toBeGreaterThanOrEqual(sizeMm / 2);
      }
    }
  });

  it('have no marker under the words of the key', () => {
    for (const { id, flyer } of flyers) {
      const ends = itemsOf(flyer, (page) => page === 0).flatMap(({ item, within }) =>
        within.includes('key') ? reach(item) : [],
      );
      const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)];
      const isOver = ({ x, y, sizeMm }: RoseItem): boolean =>
        x + sizeMm / 2 > Math.min(...xs) &&
        x - sizeMm / 2 < Math.max(...xs) &&
        y + sizeMm / 2 > Math.min(...ys) &&
        y - sizeMm / 2 < Math.max(...ys);
      expect(rosesIn(flyer, 'map').filter(isOver), id).toEqual([]);
    }
  });

  it('have the numbers of their actors on the map and in the list, each once', () => {
    for (const { id, flyer } of flyers) {
      const expected = press
        .inputOf(id, 'nl')
        .actors.flatMap(({ properties, geometry }) => (geometry ? (properties.number ?? []) : []))
        .sort((a, b) => a - b);
      expect(numbersIn(flyer, 'map'), id).toEqual(expected);
      expect(numbersIn(flyer, 'list'), id).toEqual(expected);
    }
  });

  it('never let two markers touch', () => {
    for (const { id, flyer } of flyers) {
      const roses = rosesIn(flyer, 'map');
      for (const [index, a] of roses.entries()) {
        for (const b of roses.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y), id).toBeGreaterThan((a.sizeMm + b.sizeMm) / 2);
        }
      }
    }
  });

  it('set no type under 7 pt on the side of the map and 8 pt elsewhere', () => {
    for (const { id, flyer } of flyers) {
      for (const [page, least] of [7, 8, 8].entries()) {
        const sizes = itemsOf(flyer, (index) => index === page).flatMap(({ item }) =>
          item.kind === 'text' || item.kind === 'curved-text' ? [item.sizePt] : [],
        );
        for (const size of sizes) expect(size, id).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('take one sheet, the longest list one side more, and say so', () => {
    for (const { id, flyer } of flyers) {
      expect(flyer.pages.length, id).toBe(LONG.includes(id) ? 3 : 2);
      expect(
        flyer.notices.some(({ code }) => code === 'further-page'),
        id,
      ).toBe(LONG.includes(id));
    }
  });
});
