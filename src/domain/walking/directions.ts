import { normalDegrees } from '../geo/bearing.ts';
import type { Position } from '../model/identity.ts';
import { lengthMetres, type StreetName } from './network.ts';
import { fromPlane, toPlane } from './plane.ts';
import type { Route } from './route.ts';
import {
  arrives,
  bearingOf,
  between,
  type Stroke,
  sameName,
  setsOut,
  strokesOf,
  turnDegrees,
} from './strokes.ts';

/** Which way to go where a part of the walk begins. */
export type Turn = 'straight' | 'keep-left' | 'keep-right' | 'left' | 'right' | 'sharp-left' | 'sharp-right';

/** On which side a door lies for who arrives; `ahead` when the way ends at it. */
type Side = 'left' | 'right' | 'ahead';

/** One thing to do on a walk: turn, then follow a street. */
export interface Step {
  /** null for the first one, which has no street before it */
  readonly turn: Turn | null;
  /** both null where the street or path has no name */
  readonly name: StreetName;
  /** true when the street is the one of the step before */
  readonly stays: boolean;
  readonly metres: number;
  /** direction in which the step sets out, clockwise from north */
  readonly bearingDegrees: number;
  /** where it begins */
  readonly at: Position;
}

/** A walk in steps. */
export interface Directions {
  /** none when one is there already */
  readonly steps: readonly Step[];
  readonly arrival: Side;
}

/** Bounds between straight on, keep to a side, turn and turn sharply. */
const STRAIGHT_DEGREES = 25;
const KEEP_DEGREES = 50;
const SHARP_DEGREES = 130;
/** A door nearer to the end of the way than this has no side. */
const SIDE_METRES = 3;

/** Tells a route in steps; `to` is the door it leads to. */
export function directionsOf({ legs }: Pick<Route, 'legs'>, to: Position): Directions {
  const strokes = strokesOf(legs);
  return {
    steps: strokes.map((stroke, index) => stepOf(stroke, strokes[index - 1])),
    arrival: sideOf(strokes, to),
  };
}

/** Gives the turn for a change of direction in degrees, −180 to 180, clockwise positive. */
export function turnOf(degrees: number): Turn {
  const size = Math.abs(degrees);
  if (size < STRAIGHT_DEGREES) return 'straight';
  const side = degrees < 0 ? 'left' : 'right';
  if (size < KEEP_DEGREES) return `keep-${side}`;
  return size < SHARP_DEGREES ? side : `sharp-${side}`;
}

/** Rounds a distance to what a walker can use: tens of metres, later fifties, then hundreds. */
export function roundedMetres(metres: number): number {
  const step = metres < 250 ? 10 : metres < 1000 ? 50 : 100;
  return Math.max(10, Math.round(metres / step) * step);
}

function stepOf(stroke: Stroke, before: Stroke | undefined): Step {
  const { name, points } = stroke;
  return {
    turn: before ? turnOf(turnDegrees(before, stroke)) : null,
    name,
    stays: before !== undefined && sameName(before.name, name),
    metres: lengthMetres(points),
    bearingDegrees: normalDegrees(bearingOf(setsOut(stroke))),
    at: fromPlane(points[0] ?? [0, 0]),
  };
}

function sideOf(strokes: readonly Stroke[], to: Position): Side {
  const last = strokes.at(-1);
  const end = last?.points.at(-1);
  if (!last || !end) return 'ahead';
  const [along, door] = [arrives(last), between(end, toPlane(to))];
  const cross = along[0] * door[1] - along[1] * door[0];
  if (Math.abs(cross) / Math.hypot(...along) < SIDE_METRES) return 'ahead';
  return cross > 0 ? 'left' : 'right';
}
