import { describe, expect, it } from 'vitest';
import { joinAreas, meshMisfits, selfCrossings, toGeometry } from '../../../../src/domain/geo/mesh.ts';
import { areaSquareMetres, isInArea } from '../../../../src/domain/geo/polygon.ts';
import type { AreaGeometry } from '../../../../src/domain/model/area.ts';

const square = (x: number, y: number, size = 0.01): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});
const grid = (columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, index) =>
    square(4.3 + (index % columns) / 100, 50.8 + Math.floor(index / columns) / 100),
  );

describe('joinAreas', () => {
  it('joins neighbours into one ring from its lowest corner', () => {
    const { outer, holes } = joinAreas(grid(2, 1));
    expect([outer.length, holes.length]).toEqual([1, 0]);
    expect(outer[0]?.[0]).toEqual([4.3, 50.8]);
    expect(outer[0]).toHaveLength(7);
  });

  it('keeps a missing middle as a hole, and leaves its area out', () => {
    const ring = grid(3, 3).filter((_, index) => index !== 4);
    const joined = joinAreas(ring);
    expect([joined.outer.length, joined.holes.length]).toEqual([1, 1]);
    const whole = ring.reduce((sum, one) => sum + areaSquareMetres(one, 50.815), 0);
    const geometry = toGeometry(joined);
    expect(areaSquareMetres(geometry, 50.815) / whole).toBeCloseTo(1, 6);
    expect(isInArea([4.315, 50.815], geometry)).toBe(false);
  });

  it('calls areas that touch in one corner two pieces', () => {
    expect(joinAreas([square(4.3, 50.8), square(4.31, 50.81)]).outer).toHaveLength(2);
  });
});

describe('meshMisfits', () => {
  it('finds nothing in areas that fit', () => {
    expect(meshMisfits(grid(3, 3))).toEqual([]);
  });

  it('names the areas round a vertex that moved', () => {
    const areas = grid(3, 3);
    const moved = structuredClone(areas);
    const ring = moved[4]?.type === 'Polygon' ? moved[4].coordinates[0] : undefined;
    ring?.splice(2, 1, [4.3203, 50.8203]);
    const found = meshMisfits(moved);
    expect(found.some(({ areas: named }) => named.includes(4))).toBe(true);
    expect(found.map(({ position }) => position)).toContainEqual([4.3203, 50.8203]);
  });

  it('finds areas that overlap', () => {
    expect(meshMisfits([...grid(2, 2), square(4.3, 50.8)])).not.toEqual([]);
  });
});

it('finds where a ring crosses itself', () => {
  const bow = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ] as const;
  expect(selfCrossings(bow)).not.toEqual([]);
  expect(
    selfCrossings([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]),
  ).toEqual([]);
});
