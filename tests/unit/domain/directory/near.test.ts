import { expect, it } from 'vitest';
import { distanceTo, nearestFirst } from '../../../../src/domain/directory/near.ts';
import type { ActorFeature } from '../../../../src/domain/model/actor.ts';
import { anActor } from '../../../support/actors.ts';

const at = (id: string, coordinates: [number, number] | null): ActorFeature => ({
  type: 'Feature',
  geometry: coordinates && { type: 'Point', coordinates },
  properties: anActor({ id }),
});

const actors = [
  at('unknown-a', null),
  at('far', [4.36, 50.85]),
  at('unknown-b', null),
  at('near', [4.35, 50.841]),
];

it('puts the nearest first and unknown places last, in their order', () => {
  const order = nearestFirst(actors, [4.35, 50.84]).map(({ properties }) => properties.id);
  expect(order).toEqual(['near', 'far', 'unknown-a', 'unknown-b']);
});

it('measures along the ground: a thousandth of a degree north is 111 m', () => {
  expect(distanceTo(at('near', [4.35, 50.841]), [4.35, 50.84])).toBeCloseTo(111.2, 0);
  expect(distanceTo(at('unknown', null), [4.35, 50.84])).toBeNull();
});
