import type { FlyerInput } from './flyer-input.ts';
import type { Frame } from './frame.ts';
import { logoNotices } from './own-block.ts';
import type { FlyerMap, FlyerNotice } from './page.ts';
import { boxHolds, inset } from './plane.ts';

/** A place nearer to the edge of its map than this has no room for its marker. */
const ROOM_MM = 3.5;

/** Where a map stands and what it shows, for who may choose another view. */
export function mapOf({ box, centre, scale }: Frame, page: number): FlyerMap {
  return { page, box, view: { centre, scale } };
}

/**
 * The input without the points of actors that a view of one's own leaves off the map: they are listed without a number,
 * and a notice names each. Without such a view the input as it is.
 */
export function withinView<I extends FlyerInput>(
  input: I,
  frame: Frame,
): { readonly input: I; readonly notices: readonly FlyerNotice[] } {
  if (!input.own?.view) return { input, notices: logoNotices(input.own) };
  const room = inset(frame.box, ROOM_MM);
  const left: string[] = [];
  const actors = input.actors.map((actor) => {
    const { geometry, properties } = actor;
    if (!geometry || properties.number === null || boxHolds(room, frame.project(geometry.coordinates)))
      return actor;
    left.push(properties.id);
    return { ...actor, geometry: null, properties: { ...properties, number: null } };
  });
  const outside = left.map((subject): FlyerNotice => ({ code: 'outside-map', subject }));
  return {
    input: { ...input, actors },
    notices: [...outside, ...groundNotices(input, frame), ...logoNotices(input.own)],
  };
}

/** Tells when the map shows ground of which nothing is drawn. */
function groundNotices({ ground, neighbourhood }: FlyerInput, { bounds }: Frame): readonly FlyerNotice[] {
  const [west, south, east, north] = ground.bounds;
  const ends = bounds[0] < west || bounds[1] < south || bounds[2] > east || bounds[3] > north;
  return ends ? [{ code: 'ground-ends', subject: neighbourhood.properties.id }] : [];
}
