import { lazy, type ReactNode } from 'react';
import { atSameAddress } from '../domain/directory/same-address.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { ActorId, NeighbourhoodId, ThemeId } from '../domain/model/identity.ts';
import { ActorPage } from '../features/read-actor/actor-page.tsx';
import type { AreaKey } from '../state/address.ts';
import type { Taxonomy } from '../state/area-data.ts';
import { areaHref } from '../state/view.ts';
import { Later } from '../ui/later.tsx';
import { MissingActor } from './missing-actor.tsx';

const ActorAloud = lazy(() =>
  import('../features/read-aloud/actor-aloud.tsx').then((module) => ({ default: module.ActorAloud })),
);
const RouteSection = lazy(() =>
  import('../features/walk-route/route-section.tsx').then((module) => ({ default: module.RouteSection })),
);

/** One actor of an area, with the way there; says so when it is not in the list. */
export function ActorRoute(props: {
  readonly id: ActorId;
  readonly area: AreaKey;
  readonly areaName: string;
  readonly actors: readonly ActorFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** what one can do with the actor */
  readonly action: (actor: ActorFeature['properties']) => ReactNode;
}): ReactNode {
  const { id, area, areaName, taxonomy } = props;
  const actor = props.actors.find(({ properties }) => properties.id === id);
  if (!actor) return <MissingActor id={id} area={area} areaName={areaName} />;
  const { properties, geometry } = actor;
  const category = taxonomy.categories.categories.find((one) => one.id === properties.category);
  return (
    <ActorPage
      actor={actor}
      category={category}
      themeWords={props.themeWords}
      vocabulary={taxonomy.vocabulary}
      area={area}
      sameAddress={atSameAddress(actor, props.actors)}
      action={
        <>
          {props.action(properties)}
          <Later>
            <ActorAloud actor={properties} category={category} />
          </Later>
        </>
      }
      route={
        geometry && (
          <Later>
            <RouteSection key={id} place={{ area: area as NeighbourhoodId, id }} to={geometry.coordinates} />
          </Later>
        )
      }
      backHref={areaHref(area)}
      backName={areaName}
    />
  );
}
