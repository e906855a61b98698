import { beforeAll, describe, expect, it } from 'vitest';
import { layOutA4 } from '../../src/domain/flyer/area-sheets/a4-sheet.ts';
import type { AreaSheetInput } from '../../src/domain/flyer/area-sheets/area-sheet-input.ts';
import { layOutChecklist } from '../../src/domain/flyer/area-sheets/checklist.ts';
import { layOutLargeList } from '../../src/domain/flyer/area-sheets/large-list.ts';
import { layOutPoster } from '../../src/domain/flyer/area-sheets/poster.ts';
import { layOutAround } from '../../src/domain/flyer/around/around.ts';
import { layOutFlyer } from '../../src/domain/flyer/flyer.ts';
import type { Flyer } from '../../src/domain/flyer/page.ts';
import { prepared } from '../../src/domain/flyer/press/prepared.ts';
import { layOutWorkshop } from '../../src/domain/flyer/workshop/workshop.ts';
import type { SheetLanguage } from '../../src/domain/model/identity.ts';
import { AROUND_MESSAGES } from '../../src/i18n/around-messages.ts';
import { WORKSHOP_MESSAGES } from '../../src/i18n/workshop-messages.ts';
import { areaSheetPress } from '../support/area-sheets.ts';
import { opened } from '../support/page-boxes.ts';

const AREA = 'anneessens';
type LayOut = (input: AreaSheetInput) => Flyer;

const WITH_LIST: Readonly<Record<string, LayOut>> = {
  a3: layOutFlyer,
  a4: layOutA4,
  list: layOutLargeList,
  checklist: layOutChecklist,
  'poster-a2': layOutPoster,
  'a3-map': (input) => layOutAround({ ...input, around: AROUND_MESSAGES[input.language] }),
};
const MAPS: Readonly<Record<string, LayOut>> = {
  ...WITH_LIST,
  workshop: (input) => layOutWorkshop({ ...input, workshop: WORKSHOP_MESSAGES[input.language] }),
};

let inputIn: (language: SheetLanguage) => AreaSheetInput;
beforeAll(async () => {
  const press = await areaSheetPress();
  inputIn = (language) => press.sheetInput(AREA, language);
});

describe.each(Object.entries(WITH_LIST))('the sheet %s of a neighbourhood', (_, layOut) => {
  it('leads by its code to the page that knows the edition on paper', () => {
    const codes = layOut(inputIn('fr'))
      .pages.flatMap(({ items }) => [...opened(items)])
      .flatMap(({ item }) => (item.kind === 'qr' ? [item.content] : []));
    expect(codes).toEqual([expect.stringMatching(/\/fr\/anneessens\?edition=[1-9]\d*$/)]);
  });
});

/** Middles of everything that stands on the ground of a map: roses and names; the key on it is not ground. */
const onGround = ({ pages }: Flyer): readonly number[] =>
  pages
    .flatMap(({ items }) => [...opened(items)])
    .filter(({ within }) => within.includes('map') && !within.includes('key'))
    .flatMap(({ item }) => (item.kind === 'rose' || item.kind === 'text' ? [item.x] : []));

describe.each(['a3', 'a4', 'poster-a2', 'a3-map', 'workshop'])('the map of the sheet %s', (kind) => {
  it.each([false, true])('has west at the left in Arabic too, with bleed %s', (bleed) => {
    const laid = MAPS[kind]?.(inputIn('ar'));
    if (!laid) throw new Error(`There is no sheet ${kind}.`);
    const made = { bleed, colouring: 'colour' } as const;
    const before = onGround(prepared(laid, made));
    const after = onGround(prepared(laid, { ...made, rightToLeft: true }));
    expect(before.length).toBeGreaterThan(20);
    const shifts = after.map((x, index) => x - (before[index] ?? 0));
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(0.01);
  });
});
