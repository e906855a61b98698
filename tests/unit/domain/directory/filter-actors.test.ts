import { expect, it } from 'vitest';
import { byNumber, countThemes, withThemes } from '../../../../src/domain/directory/filter-actors.ts';
import { anActor } from '../../../support/actors.ts';

const actors = [
  anActor({ id: 'a', themes: ['housing', 'food-aid'], number: 2, name: 'A' }),
  anActor({ id: 'b', themes: ['housing', 'housing'], number: 1, name: 'B' }),
  anActor({ id: 'c', themes: ['justice'], name: 'C' }),
];

it('keeps actors that cover at least one chosen theme', () => {
  expect(withThemes(actors, ['food-aid', 'justice']).map(({ id }) => id)).toEqual(['a', 'c']);
});

it('keeps all when no theme is chosen', () => {
  expect(withThemes(actors, [])).toEqual(actors);
});

it('counts each actor once per theme and names every theme', () => {
  const counts = countThemes(actors);
  expect(counts.housing).toBe(2);
  expect(counts.elderly).toBe(0);
  expect(Object.keys(counts)).toHaveLength(15);
});

it('sorts by number, those without one last by name', () => {
  const extra = anActor({ id: 'd', name: 'Aa' });
  expect([...actors, extra].sort(byNumber).map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
});
