import { catalogue } from '../catalogue/catalogue.ts';
import { mergeGrounds } from '../domain/flyer/leaflet/merge-grounds.ts';
import type { PageItem } from '../domain/flyer/page.ts';
import { type RouteMapInput, routeFrame, routeMapItems } from '../domain/flyer/route/route-map.ts';
import type { Bounds } from '../domain/geo/clip.ts';
import { boundsOf } from '../domain/geo/polygon.ts';
import type { Ground } from '../domain/model/ground.ts';
import { findStreets } from './walk-client.ts';

/** A ground reaches about so far beyond its neighbourhood, in degrees (450 m). */
const REACH = { x: 0.0064, y: 0.004 };
/** More grounds than these are not loaded for one small map; the streets of the network fill the rest. */
const MOST_GROUNDS = 3;

/** Draws the small map of a walk from the grounds of the neighbourhoods it touches and the streets of the network. */
export async function loadRouteMap(input: Omit<RouteMapInput, 'ground'>): Promise<readonly PageItem[]> {
  const { bounds } = routeFrame(input.line);
  const [grounds, streets] = await Promise.all([groundsIn(bounds), findStreets(bounds)]);
  return routeMapItems({ ...input, ground: mergeGrounds([...grounds, streets]) });
}

async function groundsIn([west, south, east, north]: Bounds): Promise<readonly Ground[]> {
  const { features } = await catalogue.neighbourhoods();
  const near = features.filter(({ geometry }) => {
    const [left, bottom, right, top] = boundsOf(geometry);
    const across = left - REACH.x < east && right + REACH.x > west;
    return across && bottom - REACH.y < north && top + REACH.y > south;
  });
  const wanted = near.slice(0, MOST_GROUNDS).map(({ properties }) => catalogue.ground(properties.id));
  const loaded = await Promise.allSettled(wanted);
  return loaded.flatMap((ground) => (ground.status === 'fulfilled' ? [ground.value] : []));
}
