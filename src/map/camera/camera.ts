import type { Map as MapLibre } from 'maplibre-gl';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId, Position } from '../../domain/model/identity.ts';
import { type Box, boxOfAreas, isWellInside } from './bounds.ts';

/** The Region, for when nothing else says where to look. */
const REGION: Box = [4.2438, 50.7637, 4.4823, 50.9139];
/** An actor closer to the edge than this is brought into view, in pixels. */
const EDGE_PX = 56;
/** From this zoom on streets can be told apart. */
const STREET_ZOOM = 15;
/** Points close together are not shown nearer than this. */
const NEAREST_FIT = 17;
const FIT_MS = 900;
const MOVE_MS = 350;

/** Gives the box that the page is about: the neighbourhood in focus, or all of them. */
export function boxInFocus(
  neighbourhoods: readonly NeighbourhoodFeature[],
  area: NeighbourhoodId | null,
): Box {
  const wanted = neighbourhoods.filter(({ properties }) => area === null || properties.id === area);
  return boxOfAreas(wanted.map(({ geometry }) => geometry)) ?? REGION;
}

/** Space left free round a box, in pixels, for a map this wide. */
export function paddingFor(widthPx: number): number {
  return widthPx < 500 ? 26 : 48;
}

/** The marker of the chosen actor stands this high above its place, in pixels. */
const CHOSEN_PX = 72;

/** The buttons of the map reach this far in from its edge, in pixels. */
const BUTTONS_PX = 72;

/** Shows the box of points that fingers take hold of, off the buttons of the map; stays when `held` is clear of them. */
export function fitHeld(
  map: MapLibre,
  [west, south, east, north]: Box,
  held: Position,
  animate: boolean,
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  if (isWellInside(map.project([held[0], held[1]]), { width, height }, BUTTONS_PX)) return;
  const options = { padding: BUTTONS_PX, animate, duration: FIT_MS, maxZoom: NEAREST_FIT };
  map.fitBounds([west, south, east, north], options);
}

/** Shows a whole box; `chosen` leaves room above it for the marker of a chosen actor. */
export function fitBox(
  map: MapLibre,
  [west, south, east, north]: Box,
  { animate, chosen }: { readonly animate: boolean; readonly chosen: boolean },
): void {
  const side = paddingFor(map.getContainer().clientWidth);
  const padding = { top: chosen ? side + CHOSEN_PX : side, bottom: side, left: side, right: side };
  map.fitBounds([west, south, east, north], { padding, animate, duration: FIT_MS, maxZoom: NEAREST_FIT });
}

/** Tells whether a point is seen and not at the very edge. */
export function isInView(map: MapLibre, [longitude, latitude]: Position): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return isWellInside(map.project([longitude, latitude]), { width, height }, EDGE_PX / 2);
}

/** Brings a point into view without needless movement: stays when it is well inside and streets can be read. */
export function bringIntoView(map: MapLibre, position: Position, animate: boolean): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const near = map.getZoom() >= STREET_ZOOM - 1;
  const [longitude, latitude] = position;
  if (near && isWellInside(map.project([longitude, latitude]), { width, height }, EDGE_PX)) return;
  moveTo(map, position, near ? map.getZoom() : STREET_ZOOM, animate);
}

/** Moves to a point and zoom, at once or smoothly. */
export function moveTo(map: MapLibre, [longitude, latitude]: Position, zoom: number, animate: boolean): void {
  const center: [number, number] = [longitude, latitude];
  if (animate) map.easeTo({ center, zoom, duration: MOVE_MS });
  else map.jumpTo({ center, zoom });
}
