import { nearestFirst } from '../domain/directory/near.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { Position } from '../domain/model/identity.ts';
import { estimatedWalks, type Walk, walkingMinutes } from '../domain/walking/distances.ts';
import type { ListedWalk, ListedWalks } from './listed-walks.ts';
import { findWalks } from './walk-client.ts';

type Placed = ActorFeature & { readonly geometry: NonNullable<ActorFeature['geometry']> };

/** Gives `show` the walks from a point to actors: first worked out from the straight line, then along the streets. */
export async function findListedWalks(
  actors: readonly ActorFeature[],
  from: Position,
  show: (walks: ListedWalks) => void,
): Promise<void> {
  const placed = actors.filter((actor): actor is Placed => actor.geometry !== null);
  const positions = placed.map(({ geometry }) => geometry.coordinates);
  const listed = (walks: readonly Walk[], known: Pick<ListedWalks, 'street' | 'isEstimate'>): ListedWalks => {
    const to = new Map(
      placed.flatMap(({ properties }, index) => {
        const walk = walks[index];
        return walk ? [[properties.id, listedWalk(walk)] as const] : [];
      }),
    );
    return { ...known, to, nearestFirst: (some) => nearestFirst(some, to) };
  };
  show(listed(estimatedWalks(from, positions), { street: null, isEstimate: false }));
  const { walks, ...known } = await findWalks(from, positions);
  show(listed(walks, known));
}

/** Nobody believes 0 minutes: a place next door takes one. */
function listedWalk({ metres, isAbout }: Walk): ListedWalk {
  return { metres, minutes: Math.max(1, walkingMinutes(metres)), isAbout };
}
