import { expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../../src/domain/geo/clip.ts';
import { signedArea } from '../../../../src/domain/geo/measure.ts';

const bounds = [0, 0, 10, 10] as const;

it('cuts a line that leaves and comes back into two parts', () => {
  expect(
    clipLine(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      bounds,
    ),
  ).toEqual([
    [
      [5, 5],
      [10, 5],
    ],
    [
      [10, 8],
      [5, 8],
    ],
  ]);
});

it('keeps a line inside whole and drops one outside', () => {
  expect(
    clipLine(
      [
        [1, 1],
        [2, 2],
        [3, 1],
      ],
      bounds,
    ),
  ).toEqual([
    [
      [1, 1],
      [2, 2],
      [3, 1],
    ],
  ]);
  expect(
    clipLine(
      [
        [11, 1],
        [12, 2],
      ],
      bounds,
    ),
  ).toEqual([]);
});

it('cuts a ring to the bounds', () => {
  const ring = clipRing(
    [
      [5, 5],
      [15, 5],
      [15, 15],
      [5, 15],
      [5, 5],
    ],
    bounds,
  );
  expect(signedArea(ring)).toBe(25);
  expect(
    clipRing(
      [
        [11, 11],
        [12, 11],
        [12, 12],
        [11, 11],
      ],
      bounds,
    ),
  ).toEqual([]);
});
