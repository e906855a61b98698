import { normalDegrees } from '../geo/bearing.ts';
import type { Position } from '../model/identity.ts';
import { lengthMetres, type StreetName } from './network.ts';
import { fromPlane, type PlanePoint, toPlane } from './plane.ts';
import type { Leg, Route } from './route.ts';

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

/** A part of the walk that is told as one step. */
interface Stroke {
  readonly name: StreetName;
  readonly points: readonly PlanePoint[];
  /** so many metres at its start lead over from the street before: a crossing or a kink that nobody needs told */
  readonly leadMetres: number;
}

/** A direction is taken over so many metres, so that a bend in the kerb does not count as a turn. */
const LOOK_METRES = 22;
/** Shorter parts between two others are not told: mostly the crossing of another street. */
const SHORT_METRES = 18;
/** The same for parts without a name, of which nobody could say where they begin. */
const SHORT_UNNAMED_METRES = 35;
/** A street that turns more than this at a junction is told again. */
const STAYS_DEGREES = 50;
/** Bounds between straight on, keep to a side, turn and turn sharply. */
const STRAIGHT_DEGREES = 25;
const KEEP_DEGREES = 50;
const SHARP_DEGREES = 130;
/** A door nearer to the end of the way than this has no side. */
const SIDE_METRES = 3;

/** Tells a route in steps; `to` is the door it leads to. */
export function directionsOf({ legs }: Pick<Route, 'legs'>, to: Position): Directions {
  const strokes = joined(withoutShort(joined(legs.map(strokeOf).filter(isLong))));
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

function strokeOf({ name, points }: Leg): Stroke {
  return { name, points, leadMetres: 0 };
}

function isLong({ points }: Stroke): boolean {
  return lengthMetres(points) > 0;
}

function sameName(a: StreetName, b: StreetName): boolean {
  return a.name_fr === b.name_fr && a.name_nl === b.name_nl;
}

function isUnnamed({ name_fr, name_nl }: StreetName): boolean {
  return name_fr === null && name_nl === null;
}

/** Makes one stroke of those that follow each other on one street without a marked turn. */
function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const done: Stroke[] = [];
  for (const stroke of strokes) {
    const last = done.at(-1);
    const goesOn =
      last && sameName(last.name, stroke.name) && Math.abs(turnDegrees(last, stroke)) < STAYS_DEGREES;
    if (goesOn) done[done.length - 1] = { ...last, points: [...last.points, ...stroke.points] };
    else done.push(stroke);
  }
  return done;
}

/** Adds each short part to the one behind it as its lead, at the end of the walk to the one before it. */
function withoutShort(strokes: readonly Stroke[]): readonly Stroke[] {
  const done: Stroke[] = [];
  let lead: readonly PlanePoint[] = [];
  for (const [index, stroke] of strokes.entries()) {
    const isLast = index === strokes.length - 1;
    if (!isLast && isShort(stroke)) {
      lead = [...lead, ...stroke.points];
      continue;
    }
    const before = done.at(-1);
    if (isLast && before && isShort(stroke) && isUnnamed(stroke.name)) {
      done[done.length - 1] = { ...before, points: [...before.points, ...lead, ...stroke.points] };
    } else {
      done.push({ ...stroke, points: [...lead, ...stroke.points], leadMetres: lengthMetres(lead) });
    }
    lead = [];
  }
  return done;
}

function isShort({ name, points }: Stroke): boolean {
  return lengthMetres(points) < (isUnnamed(name) ? SHORT_UNNAMED_METRES : SHORT_METRES);
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

/** Change of direction where one stroke follows another, −180 to 180, clockwise positive. */
function turnDegrees(before: Stroke, after: Stroke): number {
  const turn = bearingOf(setsOut(after)) - bearingOf(arrives(before));
  return normalDegrees(turn + 180) - 180;
}

function bearingOf([east, north]: PlanePoint): number {
  return (Math.atan2(east, north) * 180) / Math.PI;
}

/** The direction in which a stroke sets out, its lead left aside. */
function setsOut({ points, leadMetres }: Stroke): PlanePoint {
  return from(pointAlong(points, leadMetres), pointAlong(points, leadMetres + LOOK_METRES));
}

function arrives({ points }: Stroke): PlanePoint {
  const back = [...points].reverse();
  return from(pointAlong(back, LOOK_METRES), pointAlong(back, 0));
}

function from(a: PlanePoint, b: PlanePoint): PlanePoint {
  return [b[0] - a[0], b[1] - a[1]];
}

/** The point at a distance along a line; its last one when the line is shorter. */
function pointAlong(points: readonly PlanePoint[], metres: number): PlanePoint {
  let left = metres;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1] ?? b;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (left <= length && length > 0) {
      return [a[0] + (left / length) * (b[0] - a[0]), a[1] + (left / length) * (b[1] - a[1])];
    }
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}

function sideOf(strokes: readonly Stroke[], to: Position): Side {
  const last = strokes.at(-1);
  const end = last?.points.at(-1);
  if (!last || !end) return 'ahead';
  const [along, door] = [arrives(last), from(end, toPlane(to))];
  const cross = along[0] * door[1] - along[1] * door[0];
  if (Math.abs(cross) / Math.hypot(...along) < SIDE_METRES) return 'ahead';
  return cross > 0 ? 'left' : 'right';
}
