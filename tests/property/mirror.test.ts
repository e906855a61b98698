import { beforeAll, describe, expect, it } from 'vitest';
import { mirrorPage } from '../../src/domain/flyer/mirror.ts';
import type { Page, TextItem } from '../../src/domain/flyer/page.ts';
import { withBleed } from '../../src/domain/flyer/press/bleed.ts';
import { hasRightToLeft } from '../../src/domain/flyer/scripts-of-text.ts';
import { flyerPress } from '../support/flyers.ts';
import { leafletPress } from '../support/leaflets.ts';
import { opened, reach } from '../support/page-boxes.ts';

const EDGE_MM = 5;
const ROUNDING_MM = 0.3;

interface Side {
  readonly name: string;
  readonly page: Page;
  readonly mirrored: Page;
}

let sides: readonly Side[];

beforeAll(async () => {
  const [flyers, leaflets] = await Promise.all([flyerPress(), leafletPress()]);
  const sheets = [
    ...flyers.ids.map((id) => ({ name: id, flyer: flyers.layOut(id, 'ar') })),
    ...leaflets.ids.slice(0, 3).map((id) => ({
      name: `housing in ${id}`,
      flyer: leaflets.layOut({ theme: 'housing', areas: [id], language: 'ar' }),
    })),
  ];
  sides = sheets.flatMap(({ name, flyer }) =>
    flyer.pages.map((page) => ({ name, page, mirrored: mirrorPage(page) })),
  );
}, 300_000);

const isOnPicture = (within: readonly string[]): boolean => within.includes('map') || within.includes('key');

/** Everything of one kind that stands on no map. */
const besideMaps = ({ items }: Page) => [...opened(items)].filter(({ within }) => !isOnPicture(within));

const textsIn = (page: Page): readonly TextItem[] =>
  besideMaps(page).flatMap(({ item }) => (item.kind === 'text' ? [item] : []));

const leftOf = (item: TextItem): number => Math.min(...reach(item).map(([x]) => x));
const rightOf = (item: TextItem): number => Math.max(...reach(item).map(([x]) => x));

describe('mirrored sheets of all neighbourhoods in Arabic', () => {
  it('have each text as far from the other edge', () => {
    const wrong = sides.flatMap(({ page, mirrored }) => {
      const after = textsIn(mirrored);
      return textsIn(page).filter((text, index) => {
        const other = after[index];
        return !other || Math.abs(page.widthMm - rightOf(text) - leftOf(other)) > ROUNDING_MM;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keep everything 5 mm inside the sheet', () => {
    const wrong = sides.flatMap(({ name, mirrored }) =>
      [...opened(mirrored.items)]
        .filter(({ item }) => reach(item).some(([x]) => x < EDGE_MM || x > mirrored.widthMm - EDGE_MM))
        .map(({ item }) => `${name}: ${JSON.stringify(item).slice(0, 120)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('list from the right column to the left one', () => {
    const wrong = sides.filter(({ mirrored }) => {
      const firsts = besideMaps(mirrored).flatMap(({ item }) =>
        item.kind === 'group' && item.name === 'list' ? [...opened(item.items)] : [],
      );
      const rows = firsts.flatMap(({ item }) => (item.kind === 'rose' ? [item] : []));
      const top = Math.min(...rows.map(({ y }) => y));
      const heads = rows.filter(({ y }) => y - top < 1).map(({ x }) => x);
      return heads.some((x, index) => index > 0 && x > (heads[index - 1] ?? 0));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('turn Arabic texts and no others: telephones and Latin names run as they did', () => {
    const texts = sides.flatMap(({ mirrored }) => textsIn(mirrored));
    const phones = texts.filter(({ text }) => /^0[\d\s\u00a0]{8,}$/.test(text));
    expect(phones.length).toBeGreaterThan(250);
    expect(texts.filter(({ text, direction }) => hasRightToLeft(text) !== (direction === 'rtl'))).toEqual([]);
  });

  it('leave the map as it is', () => {
    const moved = sides.flatMap(({ name, page, mirrored }) => {
      const [before, after] = [page, mirrored].map(({ items }) =>
        [...opened(items)].flatMap(({ item, within }) =>
          within.includes('map') && item.kind === 'rose' ? [item] : [],
        ),
      );
      const shift = (after?.[0]?.x ?? 0) - (before?.[0]?.x ?? 0);
      return (before ?? [])
        .filter(({ x }, index) => Math.abs((after?.[index]?.x ?? 0) - x - shift) > 0.01)
        .map(() => name);
    });
    expect(moved).toEqual([]);
  });
});

it('mirrored twice, a page has every drawn thing where it was', () => {
  const [side] = sides.slice(1);
  const plain = (page: Page) =>
    besideMaps(page).flatMap(({ item }) =>
      'x' in item && item.kind !== 'text' ? [[item.kind, Math.round(item.x * 100)]] : [],
    );
  expect(side && plain(mirrorPage(side.mirrored))).toEqual(side && plain(side.page));
});

it('a page with bleed is mirrored about its own middle', () => {
  const ground = { kind: 'path', d: 'M0 0h98v210h-98Z', fill: '#000000' } as const;
  const page = withBleed({ widthMm: 297, heightMm: 210, items: [ground] });
  const [body] = mirrorPage(page).items;
  const [first] = body?.kind === 'group' ? body.items : [];
  expect(first).toMatchObject({ d: 'M300 -3h-101v216h101Z' });
  expect(() => mirrorPage({ ...page, items: [{ ...ground, d: 'M0 0C1 1 2 2 3 3' }] })).toThrow(/“C”/);
});
