import { expect, it } from 'vitest';
import { numberActors } from '../../../../src/domain/register/numbering.ts';

const at = (id: string, latitude: number, wanted: number | null = null) => ({
  id,
  position: [4.35, latitude] as const,
  wanted,
});

it('numbers new actors from north to south', () => {
  const { numbers } = numberActors([at('south', 50.8), at('north', 50.9), at('middle', 50.85)], {});
  expect(numbers).toEqual({ north: 1, middle: 2, south: 3 });
});

it('keeps the numbers of the flyer and goes on after them', () => {
  const { numbers } = numberActors([at('new', 50.95), at('flyer-b', 50.9, 2), at('flyer-a', 50.8, 1)], {});
  expect(numbers).toEqual({ 'flyer-a': 1, 'flyer-b': 2, new: 3 });
});

it('renumbers nobody when an actor comes or goes; a newcomer takes the free number', () => {
  const kept = { a: 1, b: 2, c: 3 };
  const { numbers, added, gone } = numberActors([at('a', 50.8), at('c', 50.7), at('new', 50.95)], kept);
  expect(numbers).toEqual({ a: 1, c: 3, new: 2 });
  expect([added, gone]).toEqual([['new'], ['b']]);
});
