import { expect, it } from 'vitest';
import { streetsAround } from '../../../../src/domain/walking/streets-around.ts';
import { at, street, townOf } from '../../../support/walking.ts';

const NAMES = [
  [null, null],
  ['Rue Haute', 'Hoogstraat'],
] as const;
const town = townOf(
  [
    street(
      [
        [0, 0],
        [300, 0],
      ],
      1,
    ),
    street([
      [300, 0],
      [300, 400],
    ]),
    street(
      [
        [300, 400],
        [900, 400],
      ],
      1,
    ),
  ],
  NAMES,
);

it('the streets in a frame are those that touch it, paths without a name as paths', () => {
  const [west, south] = at(-20, -20);
  const [east, north] = at(350, 100);
  const { streets } = streetsAround(town, [west, south, east, north]);
  expect(streets.map(({ name_nl, class: kind, lines }) => [name_nl, kind, lines.length])).toEqual([
    ['Hoogstraat', 'residential', 1],
    [null, 'footway', 1],
  ]);
});

it('there are none far away', () => {
  expect(streetsAround(town, [4.5, 50.9, 4.51, 50.91]).streets).toEqual([]);
});
