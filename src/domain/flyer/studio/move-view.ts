import type { Bounds } from '../../geo/clip.ts';
import type { Position } from '../../model/identity.ts';
import { frameAt } from '../frame.ts';
import type { MapView } from '../own-choices.ts';
import type { BoxMm } from '../page.ts';
import { steppedScale } from './layout-address.ts';

/** Nothing is drawn of the map but its projection: any box serves. */
const BOX: BoxMm = { x: 0, y: 0, width: 2, height: 2 };

/** The view after its paper was pulled so many millimetres to the right and down; its middle stays within `bounds`. */
export function pulledView(view: MapView, rightMm: number, downMm: number, bounds: Bounds): MapView {
  const [west, south, east, north] = frameAt({ ...view, rotationDegrees: 0, box: BOX }).bounds;
  const [perMmEast, perMmNorth] = [(east - west) / BOX.width, (north - south) / BOX.height];
  const [longitude, latitude] = view.centre;
  return {
    ...view,
    centre: rounded([
      clamp(longitude - rightMm * perMmEast, bounds[0], bounds[2]),
      clamp(latitude + downMm * perMmNorth, bounds[1], bounds[3]),
    ]),
  };
}

/** The view with another scale: `steps` of 5 per cent, at least a full step of scales; more is nearer. */
export function scaledView(view: MapView, steps: number): MapView {
  const scale = steppedScale(view.scale * 0.95 ** steps);
  const least = steppedScale(view.scale - Math.sign(steps) * 50);
  return { ...view, scale: steps > 0 ? Math.min(scale, least) : Math.max(scale, least) };
}

/** A place written as addresses write it, about 1 m. */
export function rounded([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
