import { describe, expect, it } from 'vitest';
import { touches, touchesDisc } from '../../../src/map/markers/boxes.ts';
import { CORE, layOutRoses, nameBox, roseDiameter } from '../../../src/map/markers/rose-layout.ts';
import { spread } from '../../../src/map/markers/spread.ts';
import { random } from '../../support/random.ts';

const FRAME = { width: 360, height: 560 };
const NAME = { width: 80, height: 16 };

function somewhere(count: number, seed: number): { x: number; y: number }[] {
  const next = random(seed);
  return Array.from({ length: count }, () => ({ x: 60 + next() * 240, y: 120 + next() * 280 }));
}

const discs = (homes: readonly { x: number; y: number }[], diameter: number) =>
  homes.map((home) => ({ home, discs: [{ dx: 0, dy: 0, radius: diameter / 2 }] }));

describe('spread', () => {
  it.each([1, 2, 3, 4, 5, 6])('leaves no two points closer than the distance (seed %i)', (seed) => {
    const points = spread(discs(somewhere(19, seed), 44));
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(43);
  });

  it('leaves points alone that are far enough apart', () => {
    const homes = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
    ];
    expect(spread(discs(homes, 44))).toEqual(homes);
  });

  it('parts points at one place, each time the same way', () => {
    const homes = Array.from({ length: 4 }, () => ({ x: 50, y: 50 }));
    expect(spread(discs(homes, 20))).toEqual(spread(discs(homes, 20)));
    expect(new Set(spread(discs(homes, 20)).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });
});

describe('layOutRoses', () => {
  it.each([7, 8, 9, 10])('puts no name on a rose, a name or beyond the frame (seed %i)', (seed) => {
    const roses = somewhere(19, seed).map((home) => ({ home, name: NAME }));
    const placed = layOutRoses(roses, 44, FRAME);
    const shown = placed.map(({ shift }, i) => ({
      x: (roses[i]?.home.x ?? 0) + shift.x,
      y: (roses[i]?.home.y ?? 0) + shift.y,
      width: 44,
      height: 44,
    }));
    const names = placed.flatMap(({ side }, i) => {
      const disc = shown[i];
      return side && disc ? [{ i, box: nameBox(disc, NAME, side) }] : [];
    });
    expect(names.length).toBeGreaterThan(2);
    for (const { i, box } of names) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(FRAME.width);
      for (const [at, disc] of shown.entries())
        if (at !== i) expect(touchesDisc(box, disc, 22 * CORE)).toBe(false);
      for (const other of names) if (other.i !== i) expect(touches(box, other.box)).toBe(false);
    }
  });

  it('lets the most important one have its name below, where that is free', () => {
    const [first] = layOutRoses([{ home: { x: 180, y: 200 }, name: NAME }], 44, FRAME);
    expect(first).toEqual({ shift: { x: 0, y: 0 }, side: 'bottom' });
  });

  it.each([15, 16, 17])('puts no name under what lies over the map (seed %i)', (seed) => {
    const barred = [{ x: 300, y: 200, width: 120, height: 320 }];
    const roses = somewhere(19, seed).map((home) => ({ home, name: NAME }));
    const placed = layOutRoses(roses, 44, { ...FRAME, barred });
    const free = layOutRoses(roses, 44, FRAME);
    const under = (all: typeof placed): number =>
      all.filter(({ shift, side }, i) => {
        const { x, y } = roses[i]?.home ?? { x: 0, y: 0 };
        const disc = { x: x + shift.x, y: y + shift.y, width: 44, height: 44 };
        return side && barred.some((box) => touches(nameBox(disc, NAME, side), box));
      }).length;
    expect(under(free)).toBeGreaterThan(0);
    expect(under(placed)).toBe(0);
  });

  it.each([11, 12, 13, 14])('gives the most important one its name in any crowd (seed %i)', (seed) => {
    const roses = somewhere(19, seed).map(({ x, y }) => ({
      home: { x: 120 + x / 3, y: 180 + y / 3 },
      name: NAME,
    }));
    const placed = layOutRoses(roses, 38, FRAME);
    expect(placed[0]?.side).not.toBeNull();
    expect(placed.filter(({ side }) => side === null).length).toBeGreaterThan(0);
  });
});

describe('roseDiameter', () => {
  it('grows with the zoom within its bounds', () => {
    expect([9, 11, 12, 13, 17].map(roseDiameter)).toEqual([38, 44, 54, 64, 64]);
  });
});
