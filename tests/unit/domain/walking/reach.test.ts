import { expect, it } from 'vitest';
import { reachFrom } from '../../../../src/domain/walking/reach.ts';
import { snapper } from '../../../../src/domain/walking/snap.ts';
import { at, street, townOf } from '../../../support/walking.ts';

const ring = townOf([
  street([
    [0, 0],
    [400, 0],
    [400, 400],
    [0, 400],
    [0, 0],
  ]),
]);

it('leaves the middle of a large block out as a hole', () => {
  const [band] = reachFrom(ring, snapper(ring), at(0, 0), [15]) ?? [];
  expect(band?.polygons.map((rings) => rings.length)).toEqual([2]);
});

it('has no ground where no street is near', () => {
  expect(reachFrom(ring, snapper(ring), at(2000, 2000), [5, 15])).toBeNull();
});
