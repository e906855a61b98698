import { type ActorFeature, ActorProperties } from '../../src/domain/model/actor.ts';
import type { Position, ThemeId } from '../../src/domain/model/identity.ts';

/** Gives a valid actor for tests, with the given facts changed. */
export function anActor(changes: Record<string, unknown> = {}): ActorProperties {
  return ActorProperties.parse({
    id: 'an-actor',
    name: 'An actor',
    name_nl: null,
    name_fr: null,
    category: 'neighbourhood-house',
    themes: ['social-ties'],
    summary_nl: null,
    summary_fr: null,
    summary_en: null,
    address_nl: null,
    address_fr: null,
    phone: null,
    email: null,
    website: null,
    hours: null,
    wheelchair: null,
    neighbourhood: 'marollen',
    sector: null,
    number: null,
    precision_m: null,
    checked_on: null,
    sources: [{ id: 'test', title: 'Test' }],
    ...changes,
  });
}

/** Gives a valid actor that stands at a position and covers these themes. */
export function actorAt(id: string, [x, y]: Position, themes: readonly ThemeId[]): ActorFeature {
  const properties = anActor({ id, themes });
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [x, y] }, properties };
}
