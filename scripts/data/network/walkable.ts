import { STEPS_PER_DEGREE } from '../../../src/domain/model/network.ts';
import type { GroundFeature } from '../lines.ts';

/** A point in whole steps of 1/100,000 degree: [longitude, latitude]. */
export type Step = readonly [x: number, y: number];

/** A number of its own for each point, to find it by. */
export function keyOf([x, y]: Step): number {
  return x * 1e8 + y;
}

/** One line of a street that can be walked. */
export interface WalkableLine {
  readonly points: readonly Step[];
  /** above or below the others: meets them at its ends, and where both have the very same point */
  readonly apart: boolean;
  /** place in the list of names; 0 has none */
  readonly name: number;
}

export type StreetName = readonly [french: string | null, dutch: string | null];

/** Roads for cars only, wherever they run. */
const NEVER = new Set(['motorway']);
/** Roads whose tunnels are for cars only. */
const NO_TUNNEL = new Set(['trunk', 'primary', 'secondary']);
/** Tunnels of these are covered passages on the level of the street. */
const PASSAGES = new Set(['pedestrian', 'footway', 'steps', 'service']);

/** Tells whether one can walk along a street: no motorway, no tunnel for cars. Passages and galleries count. */
function isWalkable(street: GroundFeature): boolean {
  if (NEVER.has(street.class)) return false;
  const named = /tunnel/i.test(`${street.name_fr ?? ''} ${street.name_nl ?? ''}`);
  return !named && !(street.tunnel && NO_TUNNEL.has(street.class));
}

/** Gives the lines of all walkable streets in whole steps, and their names in both languages. */
export function walkableLines(streets: readonly GroundFeature[]): {
  readonly lines: readonly WalkableLine[];
  readonly names: readonly StreetName[];
} {
  const names: StreetName[] = [[null, null]];
  const known = new Map<string, number>([[String([null, null]), 0]]);
  const lines = streets.filter(isWalkable).flatMap((street) => {
    const pair: StreetName = [street.name_fr, street.name_nl];
    const name = known.get(String(pair)) ?? names.push(pair) - 1;
    known.set(String(pair), name);
    const apart = street.bridge || (street.tunnel && !PASSAGES.has(street.class));
    return street.lines.map((line) => ({ points: line.map(toStep), apart, name }));
  });
  return { lines, names };
}

function toStep([longitude, latitude]: readonly [number, number]): Step {
  return [Math.round(longitude * STEPS_PER_DEGREE), Math.round(latitude * STEPS_PER_DEGREE)];
}
