import { expect, it } from 'vitest';
import { nearestFirst } from '../../../../src/domain/directory/near.ts';
import type { ActorFeature } from '../../../../src/domain/model/actor.ts';
import { anActor } from '../../../support/actors.ts';

const named = (id: string): ActorFeature => ({
  type: 'Feature',
  geometry: null,
  properties: anActor({ id }),
});

it('puts the shortest walk first and unknown places last, in their order', () => {
  const actors = ['unknown-a', 'far', 'unknown-b', 'near'].map(named);
  const [, far, , near] = actors;
  const walks = new Map(
    [far, near].flatMap((actor, index) =>
      actor ? [[actor.properties.id, { metres: 900 - 500 * index, isAbout: false }] as const] : [],
    ),
  );
  const order = nearestFirst(actors, walks).map(({ properties }) => properties.id);
  expect(order).toEqual(['near', 'far', 'unknown-a', 'unknown-b']);
});
