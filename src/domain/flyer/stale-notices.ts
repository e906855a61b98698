import { freshnessOf } from '../directory/freshness.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { Flyer } from './page.ts';

/** The sheet with a notice for each of its actors that was last checked more than 18 months before an ISO date. */
export function withStaleNotices(flyer: Flyer, actors: readonly ActorFeature[], today: string): Flyer {
  const old = actors.filter(({ properties }) => freshnessOf(properties.checked_on, today) === 'old');
  const notices = old.map(({ properties }) => ({ code: 'stale', subject: properties.id }) as const);
  return { ...flyer, notices: [...flyer.notices, ...notices] };
}
