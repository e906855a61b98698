import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/domain/flyer/plane.ts';
import { metresPerDegree } from '../../src/domain/geo/measure.ts';
import { NeighbourhoodId } from '../../src/domain/model/identity-checks.ts';
import { SHEET_KINDS } from '../../src/domain/model/sheet.ts';
import { projectionOf, type SheetFrame } from '../../src/domain/paper/sheet-frame.ts';
import {
  readSheetIdentity,
  type SheetIdentity,
  sheetIdentityLink,
  writableFrame,
  writeSheetIdentity,
} from '../../src/domain/paper/sheet-identity.ts';

const SEED = { seed: 20261129 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const frame: fc.Arbitrary<SheetFrame> = fc.record({
  centre: fc.tuple(between(4.2, 4.5), between(50.75, 50.95)),
  scale: between(500, 15_000),
  rotationDegrees: fc.integer({ min: 0, max: 359 }),
  box: fc.record({
    x: between(0, 60),
    y: between(0, 60),
    width: between(50, 350),
    height: between(50, 220),
  }),
});
const point = fc.tuple(between(0, 420), between(0, 297));

const area = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 5 })
  .map((words) => NeighbourhoodId.parse(words.join('-')));

const identity: fc.Arbitrary<SheetIdentity> = fc.record({
  kind: fc.constantFrom(...SHEET_KINDS),
  area,
  edition: fc.integer({ min: 1, max: 99_999 }),
  frame: frame.map(writableFrame),
});

describe('a point of a sheet', () => {
  it('is found again on the ground and back within 0.05 mm', () => {
    fc.assert(
      fc.property(frame, point, (place, at) => {
        const { toGround, toSheet } = projectionOf(place);
        expect(distance(toSheet(toGround(at)), at)).toBeLessThan(0.05);
      }),
      SEED,
    );
  });

  it('lies as far from the middle on the ground as the scale says, within 0.3 %', () => {
    fc.assert(
      fc.property(frame, point, (place, at) => {
        const { x, y, width, height } = place.box;
        const [longitude, latitude] = projectionOf(place).toGround(at);
        const degree = metresPerDegree(place.centre[1]);
        const metres = Math.hypot(
          (longitude - place.centre[0]) * degree.x,
          (latitude - place.centre[1]) * degree.y,
        );
        const expected = (distance(at, [x + width / 2, y + height / 2]) * place.scale) / 1000;
        expect(Math.abs(metres - expected)).toBeLessThanOrEqual(expected * 0.003 + 1e-6);
      }),
      SEED,
    );
  });

  it('turns clockwise with the map: a quarter turn puts the north at the right', () => {
    const place: SheetFrame = {
      centre: [4.35, 50.84],
      scale: 4000,
      rotationDegrees: 90,
      box: { x: 0, y: 0, width: 200, height: 100 },
    };
    const [x, y] = projectionOf(place).toSheet([4.35, 50.841]);
    expect(x).toBeGreaterThan(120);
    expect(y).toBeCloseTo(50, 6);
  });
});

describe('what a code says', () => {
  it('is read back exactly, by itself and in an address, in capitals or not', () => {
    fc.assert(
      fc.property(identity, (sheet) => {
        const text = writeSheetIdentity(sheet);
        const link = sheetIdentityLink('https://buurtkompas.example/fr/marollen', sheet);
        const read = [text, text.toLowerCase(), link].map(readSheetIdentity);
        expect(read).toEqual([{ identity: sheet }, { identity: sheet }, { identity: sheet }]);
      }),
      SEED,
    );
  });

  it('moves no point by 0.05 mm when the frame is rounded to be written', () => {
    fc.assert(
      fc.property(
        frame.map((place) => ({ ...place, scale: Math.round(place.scale) })),
        point,
        (place, at) => {
          const moved = projectionOf(writableFrame(place)).toSheet(projectionOf(place).toGround(at));
          const largestError = 0.012 + (0.07 * 1000) / place.scale;
          expect(distance(moved, at)).toBeLessThan(largestError);
        },
      ),
      SEED,
    );
  });

  it('is refused with a reason when it is anything else', () => {
    const good = 'BK1:WORKSHOP:MAROLLEN:1:4346300/50836500/3950/0/1400/3600/30400/22800';
    const problem = (text: string) => {
      const read = readSheetIdentity(text);
      return 'problem' in read ? read.problem : null;
    };
    expect(problem(good)).toBeNull();
    for (const text of [
      '',
      'geo:50.8,4.3',
      'https://example.org/',
      'https://%',
      good.repeat(9),
      'BKX:A',
      'BK:A',
    ]) {
      expect(problem(text), text).toBe('not-a-sheet');
    }
    expect(problem(good.replace('BK1', 'BK2'))).toBe('newer-version');
    for (const [from, to] of [
      ['WORKSHOP', '__PROTO__'],
      ['MAROLLEN', '../X'],
      [':1:', ':0:'],
      [':1:', ':1E9:'],
      ['4346300', '3346300'],
      ['50836500', 'NAN'],
      ['3950', '0'],
      ['3950', '-3950'],
      ['/0/', '/360/'],
      ['30400', '0'],
      ['30400', '999999999'],
      ['22800', '22800/1'],
      ['/22800', ''],
      ['22800', '22800:x'],
    ] as const) {
      expect(problem(good.replace(from, to)), to).toBe('damaged');
    }
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
        (text) => {
          const read = readSheetIdentity(text.includes(':') ? text : `bk1:${text}`);
          expect('problem' in read).toBe(true);
        },
      ),
      SEED,
    );
  });
});
