import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaSheetInput } from '../../src/domain/flyer/area-sheets/area-sheet-input.ts';
import { layOutChecklist } from '../../src/domain/flyer/area-sheets/checklist.ts';
import { layOutLargeList } from '../../src/domain/flyer/area-sheets/large-list.ts';
import type { Flyer, GroupItem, Page, PageItem } from '../../src/domain/flyer/page.ts';
import { areaSheetPress, madeActors, numbersOf } from '../support/area-sheets.ts';
import { opened, reach } from '../support/page-boxes.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const EDGE_MM = 5;

interface Kind {
  readonly layOut: (input: AreaSheetInput) => Flyer;
  readonly sizeMm: readonly [number, number];
  readonly leastPt: number;
  /** type size of the numbers of entries */
  readonly numberPt: number;
  readonly entry: string;
  /** where texts of an entry begin and end, in columns from left to right */
  readonly columns: readonly (readonly [number, number])[];
}

const LISTS: Readonly<Record<string, Kind>> = {
  list: {
    layOut: layOutLargeList,
    sizeMm: [210, 297],
    leastPt: 12,
    numberPt: 20,
    entry: 'entry',
    columns: [
      [12, 30],
      [30, 198],
    ],
  },
  checklist: {
    layOut: layOutChecklist,
    sizeMm: [210, 297],
    leastPt: 9,
    numberPt: 15,
    entry: 'row',
    columns: [
      [12, 25],
      [25, 112.5],
      [116, 198],
    ],
  },
};

let press: Awaited<ReturnType<typeof areaSheetPress>>;
let cases: readonly { readonly name: string; readonly input: AreaSheetInput }[];

beforeAll(async () => {
  press = await areaSheetPress();
  const marolles = press.sheetInput('marollen', 'fr');
  const real = press.ids.flatMap((id) =>
    LANGUAGES.map((language) => ({ name: `${id} ${language}`, input: press.sheetInput(id, language) })),
  );
  const made = Object.entries(madeActors(marolles.actors)).map(([name, actors]) => ({
    name,
    input: { ...marolles, actors },
  }));
  cases = [...real, ...made];
});

const itemsOf = (flyer: Flyer) => flyer.pages.flatMap(({ items }) => [...opened(items)]);

function groupsNamed(items: readonly PageItem[], name: string): readonly GroupItem[] {
  return [...opened(items)].flatMap(({ item }) =>
    item.kind === 'group' && item.name === name ? [item] : [],
  );
}

/** Highest and lowest point of a group's texts and pictures. */
function span(group: GroupItem): readonly [number, number] {
  const ys = [...opened(group.items)].flatMap(({ item }) => reach(item).map(([, y]) => y));
  return [Math.min(...ys), Math.max(...ys)];
}

/** What stands nearer to an edge than printers reach. */
function outside(page: Page): readonly string[] {
  const isOut = ([x, y]: readonly [number, number]): boolean =>
    x < EDGE_MM || y < EDGE_MM || x > page.widthMm - EDGE_MM || y > page.heightMm - EDGE_MM;
  return [...opened(page.items)]
    .filter(({ item }) => reach(item).some(isOut))
    .map(({ item }) => JSON.stringify(item).slice(0, 120));
}

describe.each(Object.entries(LISTS))('the %s of every neighbourhood', (_, kind) => {
  let sheets: readonly { readonly name: string; readonly input: AreaSheetInput; readonly flyer: Flyer }[];
  beforeAll(() => {
    sheets = cases.map((one) => ({ ...one, flyer: kind.layOut(one.input) }));
  });

  it('has the numbers of the flyer, each once', () => {
    for (const { name, input, flyer } of sheets) {
      const numbers = itemsOf(flyer).flatMap(({ item, within }) =>
        item.kind === 'text' &&
        within.includes(kind.entry) &&
        item.sizePt === kind.numberPt &&
        /^\d+$/.test(item.text)
          ? [Number(item.text)]
          : [],
      );
      expect(
        [...numbers].sort((a, b) => a - b),
        name,
      ).toEqual(numbersOf(input.actors));
    }
  });

  it('keeps 5 mm of the edges free on pages of its size', () => {
    for (const { name, flyer } of sheets) {
      for (const page of flyer.pages) {
        expect([page.widthMm, page.heightMm], name).toEqual(kind.sizeMm);
        expect(outside(page), name).toEqual([]);
      }
    }
  });

  it('sets no type under its least', () => {
    for (const { name, flyer } of sheets) {
      const sizes = itemsOf(flyer).flatMap(({ item }) => (item.kind === 'text' ? [item.sizePt] : []));
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(kind.leastPt);
    }
  });

  it('sets every text inside its column', () => {
    for (const { name, flyer } of sheets) {
      const wide = itemsOf(flyer).filter(({ item, within }) => {
        const [left = Infinity, right = 0] = item.kind === 'text' ? reach(item).map(([x]) => x) : [0];
        const column = within.includes(kind.entry)
          ? kind.columns.find(([from, to]) => left >= from && left < to)
          : [0, kind.sizeMm[0]];
        return item.kind === 'text' && right > (column?.[1] ?? 0);
      });
      expect(wide, name).toEqual([]);
    }
  });

  it('has every entry whole, one below the other', () => {
    for (const { name, input, flyer } of sheets) {
      const pages = flyer.pages.map(({ items }) => groupsNamed(items, kind.entry).map(span));
      expect(pages.flat(), name).toHaveLength(input.actors.length);
      for (const spans of pages) {
        for (const [index, [top]] of spans.entries()) {
          expect(top, name).toBeGreaterThan(spans[index - 1]?.[1] ?? 0);
        }
      }
    }
  });

  it('says on every page which neighbourhood and which page of how many', () => {
    for (const { name, input, flyer } of sheets) {
      for (const [index, page] of flyer.pages.entries()) {
        const texts = [...opened(page.items)].flatMap(({ item }) =>
          item.kind === 'text' ? [item.text] : [],
        );
        const count = input.words.pageOf
          .replace('{page}', String(index + 1))
          .replace('{pages}', String(flyer.pages.length));
        expect(texts, name).toContain(count);
      }
    }
  });
});

describe('the list for a walk', () => {
  it('goes through a street by house number', () => {
    const flyer = layOutChecklist(press.sheetInput('marollen', 'fr'));
    const houses = itemsOf(flyer).flatMap(({ item, within }) => {
      const house =
        item.kind === 'text' && within.includes('row') ? /^Rue Haute (\d+)/.exec(item.text)?.[1] : null;
      return house ? [Number(house)] : [];
    });
    expect(houses.length).toBeGreaterThan(5);
    expect(houses).toEqual([...houses].sort((a, b) => a - b));
  });

  it('has at least four empty rows for new places on its last page or pages', () => {
    for (const { name, input } of cases) {
      const { pages } = layOutChecklist(input);
      const empty = pages.map(({ items }) => groupsNamed(items, 'new').length);
      expect(
        empty.reduce((sum, count) => sum + count, 0),
        name,
      ).toBeGreaterThanOrEqual(4);
    }
  });
});
