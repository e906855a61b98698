import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Flyer, PageItem } from '../../src/domain/flyer/page.ts';
import { boxHolds, inset } from '../../src/domain/flyer/plane.ts';
import { moduleMm } from '../../src/domain/flyer/qr.ts';
import { gridFor } from '../../src/domain/flyer/workshop/grid.ts';
import { layOutWorkshop } from '../../src/domain/flyer/workshop/workshop.ts';
import { ringsOf } from '../../src/domain/geo/polygon.ts';
import { cornerMarks, MARK_QUIET_MM } from '../../src/domain/paper/corner-marks.ts';
import { projectionOf } from '../../src/domain/paper/sheet-frame.ts';
import { readSheetIdentity, type SheetIdentity } from '../../src/domain/paper/sheet-identity.ts';
import { opened, reach } from '../support/page-boxes.ts';
import { workshopPress } from '../support/workshops.ts';

const PAGE = { x: 0, y: 0, width: 420, height: 297 };
const LANGUAGES = ['nl', 'fr', 'en'] as const;

let press: Awaited<ReturnType<typeof workshopPress>>;
let sheets: readonly { readonly id: string; readonly flyer: Flyer }[];

beforeAll(async () => {
  press = await workshopPress();
  sheets = press.ids.flatMap((id, index) => {
    // Words differ between languages, the map hardly: each neighbourhood in one of them, the longest name in all.
    const languages = id.length > 40 ? LANGUAGES : [LANGUAGES[index % 3] ?? 'nl'];
    return languages.map((language) => ({ id, flyer: press.layOut(id, language) }));
  });
}, 300_000);

const itemsOf = (flyer: Flyer) => flyer.pages.flatMap(({ items }) => [...opened(items)]);

function codeOf(flyer: Flyer): Extract<PageItem, { kind: 'qr' }> {
  const [code] = itemsOf(flyer).flatMap(({ item }) => (item.kind === 'qr' ? [item] : []));
  if (!code) throw new Error('There is no code.');
  return code;
}

function identityOf(flyer: Flyer): SheetIdentity {
  const read = readSheetIdentity(codeOf(flyer).content);
  if ('problem' in read) throw new Error(read.problem);
  return read.identity;
}

describe('sheets to draw on of all neighbourhoods', () => {
  it('say in their code what they are and where their map lies: existing places are drawn there', () => {
    for (const { id, flyer } of sheets) {
      const { area, kind, frame } = identityOf(flyer);
      expect([area, kind]).toEqual([id, 'workshop']);
      const { toSheet } = projectionOf(frame);
      const dots = itemsOf(flyer).flatMap(({ item, within }) =>
        item.kind === 'text' && !item.halo && within.includes('map') && /^\d+$/.test(item.text) ? [item] : [],
      );
      const { actors } = press.inputOf(id, 'nl');
      const near = dots.filter(({ text, x }) => {
        const actor = actors.find(({ properties }) => String(properties.number) === text);
        return actor?.geometry && Math.abs(toSheet(actor.geometry.coordinates)[0] - x) < 0.05;
      });
      expect(dots.length, id).toBe(
        actors.filter(({ geometry, properties }) => geometry && properties.number).length,
      );
      expect(near.length, id).toBeGreaterThan(dots.length / 2);
    }
  });

  it('show the whole neighbourhood, on whole squares', () => {
    for (const { id, flyer } of sheets) {
      const { frame } = identityOf(flyer);
      const { toSheet } = projectionOf(frame);
      const outline = ringsOf(press.inputOf(id, 'nl').neighbourhood.geometry).flat();
      for (const at of outline) expect(boxHolds(inset(frame.box, 5.9), toSheet(at)), id).toBe(true);
      const names = itemsOf(flyer).flatMap(({ item }) => (item.kind === 'text' ? [item.text] : []));
      const metres = Number(names.find((text) => /\d+ m /.test(text))?.match(/(\d+) m /)?.[1]);
      for (const length of [frame.box.width, frame.box.height]) {
        const squares = (length * frame.scale) / 1000 / metres;
        expect(Math.abs(squares - Math.round(squares)), id).toBeLessThan(0.001);
      }
    }
  });

  it('keep 5 mm off the edges and the white round the marks', () => {
    const quiet = cornerMarks({ widthMm: PAGE.width, heightMm: PAGE.height }).map(({ box }) =>
      inset(box, -MARK_QUIET_MM),
    );
    const wrong = sheets.flatMap(({ id, flyer }) =>
      itemsOf(flyer)
        .filter(({ within }) => !within.includes('marks'))
        .flatMap(({ item }) => reach(item).map((at) => ({ at, item })))
        .filter(({ at }) => !boxHolds(inset(PAGE, 5), at) || quiet.some((box) => boxHolds(box, at)))
        .map(({ item }) => `${id} ${JSON.stringify(item).slice(0, 120)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('set no type under 7 pt and no module of the code under 0.8 mm', () => {
    for (const { id, flyer } of sheets) {
      for (const { item } of itemsOf(flyer)) {
        if (item.kind === 'text' || item.kind === 'curved-text')
          expect(item.sizePt, id).toBeGreaterThanOrEqual(7);
      }
      expect(moduleMm(codeOf(flyer)).width, id).toBeGreaterThanOrEqual(0.8 - 1e-9);
    }
  });

  it('lead to the page of the neighbourhood where the site has an address', () => {
    const input = press.inputOf('marollen', 'fr');
    const code = codeOf(layOutWorkshop({ ...input, siteUrl: 'https://buurtkompas.example' }));
    expect(code.content).toMatch(/^https:\/\/buurtkompas\.example\/fr\/marollen\?paper=BK1:/);
    expect(moduleMm(code).width).toBeGreaterThanOrEqual(0.8 - 1e-9);
  });
});

describe('squares', () => {
  it('show any area whole, as large as a hand can use', () => {
    const length = fc.double({ min: 150, max: 6000, noNaN: true });
    fc.assert(
      fc.property(length, length, (widthMetres, heightMetres) => {
        const room = { widthMm: 304, heightMm: 228, marginMm: 6 };
        const grid = gridFor({ widthMetres, heightMetres, ...room });
        const [width, height] = [grid.columns * grid.sizeMm, grid.rows * grid.sizeMm];
        expect(grid.sizeMm).toBeGreaterThan(20);
        expect(grid.sizeMm).toBeLessThan(43);
        expect(grid.sizeMm * grid.scale).toBeCloseTo(grid.metres * 1000, 6);
        expect(width).toBeLessThanOrEqual(room.widthMm);
        expect(height).toBeLessThanOrEqual(room.heightMm);
        expect((widthMetres * 1000) / grid.scale).toBeLessThanOrEqual(width - 12);
        expect((heightMetres * 1000) / grid.scale).toBeLessThanOrEqual(height - 12);
      }),
      { seed: 20261129, numRuns: 60 },
    );
  });
});
