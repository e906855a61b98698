import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointMm } from '../../src/domain/flyer/page.ts';
import {
  fitError,
  fitHomography,
  inverted,
  mapped,
  type PointPair,
} from '../../src/domain/paper/homography.ts';
import { straightened } from '../../src/domain/paper/straighten.ts';

/** A sheet that lies somewhere in a photo: its corners are pushed about, but never over one another. */
const shove = fc.tuple(fc.integer({ min: -250, max: 250 }), fc.integer({ min: -250, max: 250 }));
const corners = fc.tuple(shove, shove, shove, shove).map(([a, b, c, d]): readonly PointMm[] => [
  [400 + a[0], 300 + a[1]],
  [2000 + b[0], 300 + b[1]],
  [2000 + c[0], 1500 + c[1]],
  [400 + d[0], 1500 + d[1]],
]);
const SHEET: readonly PointMm[] = [
  [0, 0],
  [420, 0],
  [420, 297],
  [0, 297],
];
const onSheet = fc.tuple(
  fc.double({ min: 0, max: 420, noNaN: true }),
  fc.double({ min: 0, max: 297, noNaN: true }),
);
const far = (a: PointMm, b: PointMm): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const pairs = (to: readonly PointMm[]): readonly PointPair[] =>
  to.map((point, index) => ({ from: SHEET[index] ?? point, to: point }));

describe('a homography', () => {
  it('takes each corner to its partner, any point there and back, and lines to lines', () => {
    fc.assert(
      fc.property(corners, onSheet, onSheet, (to, a, b) => {
        const h = fitHomography(pairs(to));
        if (!h) throw new Error('undecided');
        for (const { from, to: end } of pairs(to)) expect(far(mapped(h, from), end)).toBeLessThan(1e-5);
        expect(far(mapped(inverted(h), mapped(h, a)), a)).toBeLessThan(1e-5);
        const [p, q, middle] = [a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const].map((point) =>
          mapped(h, point),
        );
        if (!p || !q || !middle || far(p, q) < 1) return;
        const away = ((q[0] - p[0]) * (p[1] - middle[1]) - (p[0] - middle[0]) * (q[1] - p[1])) / far(p, q);
        expect(Math.abs(away)).toBeLessThan(1e-4);
      }),
      { seed: 100, numRuns: 300 },
    );
  });

  it('of many pairs that are a little off is nearer to the truth than they are', () => {
    const noise = fc.array(
      fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        minLength: 100,
        maxLength: 100,
      },
    );
    fc.assert(
      fc.property(corners, noise, (to, offs) => {
        const truth = fitHomography(pairs(to));
        if (!truth) throw new Error('undecided');
        const grid = offs.map((_, index): PointMm => [(index % 10) * 46, Math.floor(index / 10) * 33]);
        const seen = grid.map((from, index): PointPair => {
          const [x, y] = mapped(truth, from);
          return { from, to: [x + (offs[index]?.[0] ?? 0), y + (offs[index]?.[1] ?? 0)] };
        });
        const h = fitHomography(seen);
        if (!h) throw new Error('undecided');
        const exact = grid.map((from) => ({ from, to: mapped(truth, from) }));
        expect(fitError(h, exact)).toBeLessThan(fitError(truth, seen));
      }),
      { seed: 101, numRuns: 60 },
    );
  });

  it('is not made up where points decide nothing', () => {
    const line = [0, 1, 2, 3, 4].map((step): PointPair => ({ from: [step, 2 * step], to: [3 * step, step] }));
    expect(fitHomography(line)).toBeNull();
    expect(fitHomography(pairs(SHEET).slice(0, 3))).toBeNull();
  });
});

it('a straightened picture has each dot of the photo at its millimetre, and white where the photo ends', () => {
  const [width, height] = [300, 200];
  const data = new Uint8ClampedArray(width * height * 4).fill(200);
  const h = fitHomography(
    pairs([
      [-40, 20],
      [260, 30],
      [280, 190],
      [20, 170],
    ]),
  );
  if (!h) throw new Error('undecided');
  const dot: PointMm = [200, 150];
  const [x, y] = mapped(h, dot).map(Math.floor) as [number, number];
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [-1, 0],
    [0, -1],
    [-1, -1],
    [1, -1],
    [-1, 1],
  ] as const)
    data.fill(0, ((y + dy) * width + x + dx) * 4, ((y + dy) * width + x + dx) * 4 + 3);
  const flat = straightened({ width, height, data }, h, {
    box: { x: 100, y: 100, width: 200, height: 100 },
    pixelsPerMm: 1,
  });
  const grey = (at: PointMm) => flat.data[((at[1] - 100) * 200 + at[0] - 100) * 4];
  expect([flat.width, flat.height]).toEqual([200, 100]);
  expect(grey(dot)).toBe(0);
  expect(grey([250, 150])).toBe(200);
  const left = straightened({ width, height, data }, h, {
    box: { x: 0, y: 0, width: 10, height: 10 },
    pixelsPerMm: 1,
  });
  expect(left.data[0]).toBe(255);
});
