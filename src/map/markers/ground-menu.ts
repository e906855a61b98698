import { type Map as MapLibre, Marker, type PositionAnchor } from 'maplibre-gl';
import type { Position } from '../../domain/model/identity.ts';

/** What one can do with a point of the ground. */
export interface GroundMenuOptions {
  readonly label: string;
  readonly fromHere: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  onFromHere(): void;
  /** called when it goes; `byKey` when Escape closed it */
  onClose(byKey: boolean): void;
}

/** Opens a small menu at a point of the map, with the keyboard in it. Escape closes it. Gives the way to close it. */
export function openGroundMenu(map: MapLibre, at: Position, options: GroundMenuOptions): () => void {
  const element = document.createElement('div');
  element.className = 'map-ground';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', options.label);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = options.fromHere;
  const links = options.links.map(({ text, href }) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    return link;
  });
  element.append(button, ...links);
  const spot = document.createElement('div');
  spot.className = 'map-ground-spot';
  const lngLat: [number, number] = [at[0], at[1]];
  const markers = [
    new Marker({ element: spot }).setLngLat(lngLat).addTo(map),
    new Marker({ element, ...placeOf(map, lngLat) }).setLngLat(lngLat).addTo(map),
  ];
  const close = (byKey = false): void => {
    for (const marker of markers) marker.remove();
    options.onClose(byKey);
  };
  button.addEventListener('click', () => {
    close();
    options.onFromHere();
  });
  for (const link of links) link.addEventListener('click', () => setTimeout(close));
  element.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close(true);
  });
  button.focus({ preventScroll: true });
  return close;
}

/** Room that the menu needs above and on each side of its point, in pixels. */
const ROOM = { above: 180, beside: 130 } as const;
const GAP_PX = 14;

/** On which side of its point the menu stands, so that it does not leave the map. */
function placeOf(map: MapLibre, at: [number, number]): { anchor: PositionAnchor; offset: [number, number] } {
  const { x, y } = map.project(at);
  const isLow = y > ROOM.above;
  const level = isLow ? 'bottom' : 'top';
  const offset: [number, number] = [0, isLow ? -GAP_PX : GAP_PX];
  if (x < ROOM.beside) return { anchor: `${level}-left`, offset };
  const isRight = x > map.getContainer().clientWidth - ROOM.beside;
  return { anchor: isRight ? `${level}-right` : level, offset };
}
