import { describe, expect, it } from 'vitest';
import { partsOf, stretchesOf } from '../../../../scripts/data/network/graph.ts';
import { linksAcrossGaps } from '../../../../scripts/data/network/links.ts';
import { planarise } from '../../../../scripts/data/network/planarise.ts';
import type { WalkableLine } from '../../../../scripts/data/network/walkable.ts';
import { street } from '../../../support/walking.ts';

const stretchCount = (lines: readonly WalkableLine[]): number => stretchesOf(planarise(lines)).length;
const partCount = (lines: readonly WalkableLine[]): number => partsOf(planarise(lines)).length;

const across = (apart: boolean): WalkableLine[] => [
  street([
    [0, 0],
    [200, 0],
  ]),
  street(
    [
      [100, -100],
      [100, 100],
    ],
    0,
    apart,
  ),
];

describe('streets that meet', () => {
  it('are split where they cross at grade', () => {
    expect(stretchCount(across(false))).toBe(4);
  });

  it('are not joined where one runs over a bridge', () => {
    expect(partCount(across(true))).toBe(2);
  });

  it('are joined at the ends of a bridge', () => {
    const bridge = street(
      [
        [100, 0],
        [100, 100],
      ],
      0,
      true,
    );
    expect(partCount([...across(false).slice(0, 1), bridge])).toBe(1);
  });

  it('are joined where one ends within 3 m of another, and not farther', () => {
    const ending = (gap: number) => [
      ...across(false).slice(0, 1),
      street([
        [100, gap],
        [100, 80],
      ]),
    ];
    expect(partCount(ending(2))).toBe(1);
    expect(partCount(ending(4))).toBe(2);
  });

  it('make one stretch through a bend and two where the name changes', () => {
    const bend = (name: number) => [
      street(
        [
          [0, 0],
          [50, 0],
        ],
        1,
      ),
      street(
        [
          [50, 0],
          [50, 50],
        ],
        name,
      ),
    ];
    expect(stretchCount(bend(1))).toBe(1);
    expect(stretchCount(bend(2))).toBe(2);
  });

  it('keep a ring without any junction', () => {
    const ring = street([
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 0],
    ]);
    expect(stretchesOf(planarise([ring])).map(({ points }) => points.length)).toEqual([4]);
  });
});

describe('gaps of the source', () => {
  const road = street([
    [0, 0],
    [200, 0],
  ]);
  const linked = (line: WalkableLine) => {
    const lines = [road, line];
    return partCount([...lines, ...linksAcrossGaps(planarise(lines))]);
  };

  it('are closed from a dead end to a street within 10 m', () => {
    expect(
      linked(
        street([
          [100, 8],
          [100, 90],
        ]),
      ),
    ).toBe(1);
  });

  it('are closed from a square within 25 m, and not farther', () => {
    const square = (gap: number) =>
      street([
        [100, gap],
        [130, gap],
        [130, gap + 30],
        [100, gap],
      ]);
    expect(linked(square(20))).toBe(1);
    expect(linked(square(40))).toBe(2);
  });

  it('are not closed into a tunnel', () => {
    const lines = [
      street(
        [
          [0, 0],
          [200, 0],
        ],
        0,
        true,
      ),
      street([
        [100, 8],
        [100, 90],
      ]),
    ];
    expect(linksAcrossGaps(planarise(lines))).toEqual([]);
  });
});
