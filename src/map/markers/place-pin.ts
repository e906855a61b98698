import { type Map as MapLibre, Marker } from 'maplibre-gl';
import type { Position } from '../../domain/model/identity.ts';
import { svgElement } from './svg-element.ts';

const PIN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40" viewBox="0 0 30 40" aria-hidden="true">' +
  '<path d="M15 39C15 39 28 24 28 14.5A13 13 0 0 0 2 14.5C2 24 15 39 15 39Z" fill="#1b2330" stroke="#ffffff" stroke-width="2"/>' +
  '<circle cx="15" cy="14.5" r="5" fill="#ffffff"/></svg>';

/** Puts a pin on the map. It only marks a place and takes no clicks. Gives the way to take it off again. */
export function putPin(map: MapLibre, [longitude, latitude]: Position): () => void {
  const element = document.createElement('div');
  element.className = 'map-place';
  element.append(svgElement(PIN));
  const marker = new Marker({ element, anchor: 'bottom' }).setLngLat([longitude, latitude]).addTo(map);
  return () => marker.remove();
}
