import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../../scripts/tiles/join-lines.ts';

type Point = [number, number];

/** The pieces of lines, whichever way they run. */
function pieces(lines: readonly (readonly Point[])[]): string[] {
  return lines
    .flatMap((line) => line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' – ')))
    .sort();
}

describe('joinLines', () => {
  it('makes one line of pieces that follow one another, whichever way they run', () => {
    const joined = joinLines([
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [0, 0],
      ],
      [
        [2, 0],
        [3, 0.1],
      ],
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(4);
  });

  it('goes straight on where three meet', () => {
    const joined = joinLines([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [2, 0.05],
      ],
    ]);
    expect(joined).toContainEqual([
      [0, 0],
      [1, 0],
      [2, 0.05],
    ]);
    expect(joined).toHaveLength(2);
  });

  it('does not turn a sharp corner', () => {
    expect(
      joinLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [0.2, 0.3],
        ],
      ]),
    ).toHaveLength(2);
  });

  it('closes a ring once', () => {
    const octagon = Array.from(
      { length: 8 },
      (_, i): Point => [Math.round(100 * Math.cos(i * 0.785)), Math.round(100 * Math.sin(i * 0.785)) / 1000],
    );
    const sides = octagon.map((from, i): Point[] => [from, octagon[(i + 1) % 8] ?? from]);
    expect(pieces(joinLines(sides))).toEqual(pieces(sides));
  });

  it('keeps every piece exactly once, on random networks', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const line = fc.array(point, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(pieces(joinLines(lines))).toEqual(pieces(lines));
      }),
      { seed: 20_260_516, numRuns: 500 },
    );
  });
});
