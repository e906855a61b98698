import { normalDegrees } from '../geo/bearing.ts';
import { lengthMetres, type StreetName } from './network.ts';
import type { PlanePoint } from './plane.ts';
import type { Leg } from './route.ts';

/** A part of the walk that is told as one step. */
export interface Stroke {
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

/** Gives the parts of a walk that are worth telling, in their order; together they are as long as it. */
export function strokesOf(legs: readonly Leg[]): readonly Stroke[] {
  return joined(withoutShort(joined(legs.map(strokeOf).filter(isLong))));
}

function strokeOf({ name, points }: Leg): Stroke {
  return { name, points, leadMetres: 0 };
}

function isLong({ points }: Stroke): boolean {
  return lengthMetres(points) > 0;
}

/** Tells whether two names are of one street. */
export function sameName(a: StreetName, b: StreetName): boolean {
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

/** Change of direction where one stroke follows another, −180 to 180, clockwise positive. */
export function turnDegrees(before: Stroke, after: Stroke): number {
  const turn = bearingOf(setsOut(after)) - bearingOf(arrives(before));
  return normalDegrees(turn + 180) - 180;
}

/** Gives the compass direction of a way in degrees, clockwise from north. */
export function bearingOf([east, north]: PlanePoint): number {
  return (Math.atan2(east, north) * 180) / Math.PI;
}

/** The direction in which a stroke sets out, its lead left aside. */
export function setsOut({ points, leadMetres }: Stroke): PlanePoint {
  return between(pointAlong(points, leadMetres), pointAlong(points, leadMetres + LOOK_METRES));
}

/** Gives the direction in which a stroke comes to its end. */
export function arrives({ points }: Stroke): PlanePoint {
  const back = [...points].reverse();
  return between(pointAlong(back, LOOK_METRES), pointAlong(back, 0));
}

/** Gives the way from one point to another. */
export function between(a: PlanePoint, b: PlanePoint): PlanePoint {
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
