import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../domain/model/identity.ts';

/** The ground that one thing above the canvas covers: a box in pixels, its middle moved away from a place. */
export interface TakenBox {
  readonly position: Position;
  readonly widthPx: number;
  readonly heightPx: number;
  /** how far the middle lies from the place, to the right and down, in pixels */
  readonly shiftPx: readonly [x: number, y: number];
}

export const TAKEN_SOURCE = 'taken';
/** One pixel of an image of a taken place stands for this many on screen. */
const PIXELS_PER_PIXEL = 4;
/** Of a MapLibre image: its pixels per pixel on screen. */
export const TAKEN_PIXEL_RATIO = 1 / PIXELS_PER_PIXEL;

const cells = (px: number): number => Math.max(1, Math.round(px / PIXELS_PER_PIXEL));

/** Gives the boxes as the data of the source `taken`. */
export function takenPlaces(boxes: readonly TakenBox[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: boxes.map(({ position, widthPx, heightPx, shiftPx }) => ({
      type: 'Feature',
      properties: { image: `taken-${cells(widthPx)}-${cells(heightPx)}`, shift: [...shiftPx] },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** Width and height in pixels of the transparent image of that name; null for any other image. */
export function takenImageSize(name: string): { width: number; height: number } | null {
  const match = /^taken-(\d+)-(\d+)$/.exec(name);
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}

/**
 * Gives the layer that keeps names off the markers: transparent images of the true size of each. It must be the last
 * layer, which MapLibre gives room first.
 */
export function takenLayer(): LayerSpecification {
  return {
    id: 'taken',
    type: 'symbol',
    source: TAKEN_SOURCE,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-offset': ['array', 'number', 2, ['get', 'shift']],
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  };
}
