import { expect, it } from 'vitest';
import type { Flyer } from '../../../../src/domain/flyer/page.ts';
import { withStaleNotices } from '../../../../src/domain/flyer/stale-notices.ts';
import { actor } from './flyer-fixture.ts';

const checkedOn = (number: number, checked_on: string | null) => {
  const one = actor(number, [0.5, 0.5]);
  return { ...one, properties: { ...one.properties, checked_on } };
};

it('names the entries that nobody checked for more than 18 months, after what the sheet itself tells', () => {
  const flyer: Flyer = { pages: [], notices: [{ code: 'marker-far', subject: 'actor-1' }], scale: null };
  const actors = [
    checkedOn(1, '2026-01-10'),
    checkedOn(2, '2025-05-28'),
    checkedOn(3, '2025-05-30'),
    checkedOn(4, null),
  ];
  expect(withStaleNotices(flyer, actors, '2026-11-29').notices).toEqual([
    { code: 'marker-far', subject: 'actor-1' },
    { code: 'stale', subject: 'actor-2' },
  ]);
});
