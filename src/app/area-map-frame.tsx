import type { ReactNode } from 'react';
import type { NeighbourhoodId, Position } from '../domain/model/identity.ts';
import { AreaMap } from '../map/area-map.tsx';
import type { AreaMapProps, DrawProps, GroundProps, MapPhoto } from '../map/area-map-props.ts';
import type { Page } from '../state/address.ts';
import { drawingKey, useAreaDrawings } from '../state/area-drawings.ts';
import { useChosenPoint } from '../state/chosen-point.ts';
import {
  chooseCorner,
  moveCorner,
  pressOnDrawing,
  removeCorner,
  stopDrawing,
  useDrawing,
} from '../state/drawing.ts';
import { usePaperPhoto } from '../state/paper-photo.ts';
import { choosePoint, stopPicking, usePicking } from '../state/point-picking.ts';
import { useReachOnMap } from '../state/show-reach.ts';
import { useShownDrawings } from '../state/shown-drawings.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../state/view.ts';

/** What a press on empty ground does on a page. */
function groundTapOn({ kind }: Page): GroundProps['groundTap'] {
  if (kind === 'bar') return 'choose';
  return kind === 'area' || kind === 'here' ? 'offer' : null;
}

const barHref = (at: Position): string => hrefTo({ page: { kind: 'bar' }, ...NOTHING_CHOSEN, at });

/** The form is that of the neighbourhood in focus; where a new place belongs the build tells from its point. */
const missingHref = (at: Position, area: NeighbourhoodId | null): string =>
  hrefTo({ page: { kind: 'propose', area: area ?? 'region', actor: null }, ...NOTHING_CHOSEN, at });

function useDrawProps(): DrawProps | null {
  const { open, isOn, chosen } = useDrawing();
  if (!open) return null;
  return {
    ...{ drawing: open.drawing, from: open.from ?? null, note: open.note ?? '', isOn, chosen },
    ...{ onPress: pressOnDrawing, onChoose: chooseCorner },
    ...{ onMove: moveCorner, onRemove: removeCorner, onStop: stopDrawing },
  };
}

/** The photo of a sheet lies on the map where one proposes something about its neighbourhood. */
function usePhoto({ kind, ...page }: Page): MapPhoto | null {
  const { photo, strength } = usePaperPhoto();
  const isHere = kind === 'propose' && 'area' in page && page.area === photo?.area;
  return isHere && photo ? { picture: photo.picture, corners: photo.corners, strength } : null;
}

/** What was drawn in the neighbourhood in focus, and which of it the address names. */
function useDrawingsOf({ neighbourhoods, area }: Pick<AreaMapProps, 'neighbourhoods' | 'area'>, page: Page) {
  const focus = neighbourhoods.find(({ properties }) => properties.id === area)?.properties ?? null;
  const drawings = useAreaDrawings(focus);
  const key = page.kind === 'area' ? page.drawing : undefined;
  const chosen = drawings.find(({ properties }) => drawingKey(properties.id) === key);
  return { drawings, drawing: chosen?.properties.id ?? null };
}

/** The map with what a visitor does with its ground: choose a point, draw, see how far one comes from there. */
export function AreaMapFrame(props: Omit<AreaMapProps, keyof GroundProps>): ReactNode {
  const page = useView((view) => view.address.page);
  const point = useChosenPoint();
  const groundTap = groundTapOn(page);
  return (
    <AreaMap
      {...props}
      place={props.place ?? (groundTap ? (point?.at ?? null) : null)}
      reach={useReachOnMap((state) => state.reach)}
      groundTap={groundTap}
      picking={usePicking((state) => state.isOn)}
      barHref={barHref}
      missingHref={(at) => missingHref(at, props.area)}
      onChoosePoint={choosePoint}
      onStopPicking={stopPicking}
      draw={useDrawProps()}
      drawn={useShownDrawings((state) => state.shown)}
      photo={usePhoto(page)}
      {...useDrawingsOf(props, page)}
    />
  );
}
