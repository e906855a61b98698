import { type ReactNode, useEffect, useMemo } from 'react';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import type { Known } from '../domain/proposals/changes.ts';
import { shownDrawingOf } from '../domain/proposals/drawing/drawn-proposals.ts';
import { RoomPage } from '../features/workshop/room-page.tsx';
import type { Taxonomy } from '../state/area-data.ts';
import { showOnMap } from '../state/map-contents.ts';
import { useRoom } from '../state/room.ts';
import { showDrawings } from '../state/shown-drawings.ts';
import { useWorkshopData } from './workshop-data.tsx';

/** The page of a workshop, with what came in on the map beside it. */
export function WorkshopRoute(props: {
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const data = useWorkshopData(props);
  useRoomOnMap(data.known);
  return <RoomPage {...data} />;
}

/** The neighbourhood of the room, the places that people speak about, and what they add or draw. */
function useRoomOnMap({ actors }: Known): void {
  const contents = useRoom((room) => room.contents);
  const area = useRoom((room) => room.facts?.neighbourhood ?? null);
  const proposals = useMemo(
    () =>
      [...contents.records.values()].flatMap((record) =>
        record.record === 'proposal' && !contents.hidden.has(record.id) ? [record] : [],
      ),
    [contents],
  );
  useEffect(() => {
    const ids = new Set(proposals.flatMap((proposal) => ('actor' in proposal ? (proposal.actor ?? []) : [])));
    const spokenOf = [...ids].flatMap((id): ActorFeature[] =>
      [actors.get(id)].filter((one) => one !== undefined),
    );
    return showOnMap({ place: null, actors: spokenOf, actor: null, area });
  }, [proposals, actors, area]);
  useEffect(() => showDrawings(proposals.flatMap((proposal) => shownDrawingOf(proposal) ?? [])), [proposals]);
}
