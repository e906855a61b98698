import { type ReactNode, useEffect, useMemo } from 'react';
import { officialName } from '../domain/directory/naming.ts';
import { type StreetOfWalk, walkingOrder } from '../domain/flyer/area-sheets/walking-order.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { NeighbourhoodId } from '../domain/model/identity.ts';
import type { Walk } from '../domain/proposals/form/walk.ts';
import { WalkPage } from '../features/check-walk/walk-page.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import { useActorsOf } from '../state/area-data.ts';
import { showOnMap } from '../state/map-contents.ts';
import { useProposalsOpen } from '../state/proposals.ts';
import { areaHref } from '../state/view.ts';
import { useWalk } from '../state/walk.ts';
import { LoadFailure } from './failure.tsx';
import { NotFound } from './not-found.tsx';

interface WalkProps {
  readonly area: AreaKey | null;
  readonly areas: readonly NeighbourhoodFeature[];
}

/** The page for a walk through a neighbourhood, once what is kept on this device has come. */
export function CheckWalkRoute({ area, areas }: WalkProps): ReactNode {
  const { messages } = useMessages();
  const isOpen = useProposalsOpen();
  const home = areas.find(({ properties }) => properties.id === area);
  if (!home) return <NotFound />;
  if (!isOpen) return <p role="status">{messages.state.loading}</p>;
  return <ThroughArea key={area} home={home} />;
}

function ThroughArea({ home }: { readonly home: NeighbourhoodFeature }): ReactNode {
  const { messages, language } = useMessages();
  const area: NeighbourhoodId = home.properties.id;
  const open = useWalk(area);
  const actors = useActorsOf(area);
  const streets = useMemo(
    () => (actors.status === 'ready' ? walkingOrder(actors.value, language) : null),
    [actors, language],
  );
  useEffect(
    () =>
      streets ? showOnMap({ place: null, actor: null, actors: leftToCheck(streets, open.walk) }) : undefined,
    [streets, open.walk],
  );
  if (actors.status === 'failed') return <LoadFailure error={actors.error} retry={actors.retry} />;
  if (!streets) return <p role="status">{messages.state.loading}</p>;
  const areaName = officialName(home.properties, language)?.text ?? area;
  return (
    <WalkPage
      {...{ open, areaName, streets }}
      back={{ href: areaHref(area), label: messages.actor.back(areaName) }}
    />
  );
}

/** The actors that were not looked at yet: the map shows where there is something left to do. */
const leftToCheck = (streets: readonly StreetOfWalk[], { marks }: Walk): readonly ActorFeature[] =>
  streets.flatMap(({ actors }) => actors.filter(({ properties }) => !marks[properties.id]));
