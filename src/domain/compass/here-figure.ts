import { normalDegrees } from '../geo/bearing.ts';
import type { ThemeId } from '../model/identity.ts';
import { METRES_PER_MINUTE } from '../walking/distances.ts';
import type { NearestActor } from './here.ts';
import { type Point, polar } from './petal.ts';
import { type Disc, themeAngle } from './ring.ts';
import { spreadRound } from './spread.ts';

/** One theme on the compass. */
export interface HereMark {
  readonly nearest: NearestActor;
  readonly theme: ThemeId;
  /** true direction on the figure; for an actor at the door the middle of where no other one lies */
  readonly degrees: number;
  /** where the pictogram's disc stands on the ring, moved aside when another one is in the way */
  readonly seatDegrees: number;
  /** where the actor lies: true direction, walk as the distance from the hub */
  readonly dot: Point;
  /** the pictogram's disc */
  readonly seat: Disc;
  /** middle of the written minutes */
  readonly minutesAt: Point;
  /** from the dot to the written minutes; empty for an actor at the door */
  readonly leader: readonly Point[];
}

/** A circle on the dial that stands for a walk of so many minutes. */
export interface MinuteRing {
  readonly minutes: number;
  readonly radius: number;
  /** middle of its written number */
  readonly labelAt: Point;
}

/** Everything to draw of a Here compass, in the box of all compasses. */
export interface HereFigure {
  /** by their place on the ring, clockwise from north */
  readonly marks: readonly HereMark[];
  readonly rings: readonly MinuteRing[];
  readonly hubRadius: number;
  readonly dialRadius: number;
  readonly north: Point;
  /** where north is on the figure: 0 is up */
  readonly northDegrees: number;
}

const HUB_RADIUS = 9.5;
const DIAL_RADIUS = 33;
const MINUTES_RADIUS = 36.8;
const SEAT = { radius: 4.6, distance: 44.6 };
/** Free space between two discs on the ring. */
const SEAT_GAP = 0.6;
const GAP_DEGREES = (2 * Math.asin((SEAT.radius + SEAT_GAP / 2) / SEAT.distance) * 180) / Math.PI;
/** Dots stand clear of the hub. */
const FIRST_RADIUS = HUB_RADIUS + 2.4;

/** Minutes of the rings, by the longest walk that fits inside the outermost one. */
const RING_SETS: readonly (readonly number[])[] = [
  [2, 5],
  [5, 10],
  [5, 10, 15],
  [5, 10, 20],
  [5, 15, 30],
  [10, 25, 45],
  [15, 30, 60],
  [15, 45, 90],
  [30, 60, 120],
];

/** Gives the minutes of the rings for a longest walk; hours beyond two. */
function ringMinutes(longest: number): readonly number[] {
  const hours = Math.ceil(longest / 60) * 60;
  return RING_SETS.find((set) => longest <= (set.at(-1) ?? 0)) ?? [60, hours / 2, hours];
}

/** Distance from the hub for a walk: with the square root, near ones keep room and rings grow by equal areas. */
function dialRadius(minutes: number, outermost: number): number {
  return FIRST_RADIUS + (DIAL_RADIUS - FIRST_RADIUS) * Math.sqrt(Math.min(1, minutes / outermost));
}

/**
 * Places the nearest actors round a compass. Every dot stands in its true direction; discs move along the ring by
 * the least that keeps them apart and clear of the north mark, and change places where their lines would cross. `headingDegrees` is where the top of the figure
 * points to: the whole figure turns the other way, so that the directions stay true.
 */
export function hereFigure(nearest: readonly NearestActor[], headingDegrees = 0): HereFigure {
  const longest = nearest.reduce((most, { metres }) => Math.max(most, metres / METRES_PER_MINUTE), 0);
  const minutes = ringMinutes(longest);
  const outermost = minutes.at(-1) ?? longest;
  const ordered = withDirections(nearest);
  const slots = spreadRound(
    ordered.map(({ degrees }) => degrees),
    GAP_DEGREES,
  );
  const seats = withoutCrossings(
    ordered.map(({ one, degrees }) => dotOf(one, degrees, outermost)),
    slots,
  );
  const marks = ordered.map(({ one, degrees }, index) =>
    markOf(one, degrees - headingDegrees, (seats[index] ?? degrees) - headingDegrees, outermost),
  );
  return {
    marks: [...marks].sort((a, b) => a.seatDegrees - b.seatDegrees),
    rings: minutes.map((ring) => ringOf(ring, outermost, marks)),
    hubRadius: HUB_RADIUS,
    dialRadius: DIAL_RADIUS,
    north: polar(SEAT.distance, -headingDegrees),
    northDegrees: -headingDegrees,
  };
}

interface Directed {
  readonly one: NearestActor;
  readonly degrees: number;
}

/** The direction in which each actor is shown, in rising order; those at the door where there is most room. */
function withDirections(nearest: readonly NearestActor[]): readonly Directed[] {
  const away = nearest.filter(({ isHere }) => !isHere);
  const atDoor = nearest.filter(({ isHere }) => isHere);
  const free = widestGap(away.map(({ bearingDegrees }) => bearingDegrees));
  return [
    ...away.map((one) => ({ one, degrees: one.bearingDegrees })),
    ...atDoor.map((one, index) => {
      const aside = (index - (atDoor.length - 1) / 2) * GAP_DEGREES;
      return { one, degrees: normalDegrees(free + aside) };
    }),
  ].sort((a, b) => a.degrees - b.degrees || themeAngle(a.one.theme) - themeAngle(b.one.theme));
}

/**
 * Gives each dot one of the places on the ring so that no two lines between them cross. Two lines that cross change
 * places: that makes both together shorter, so it comes to an end.
 */
function withoutCrossings(dots: readonly Point[], slots: readonly number[]): readonly number[] {
  const seats = [...slots];
  const endOf = (index: number): Point => polar(MINUTES_RADIUS, seats[index] ?? 0);
  for (let crossed = true; crossed; ) {
    crossed = false;
    for (const [i, one] of dots.entries()) {
      for (const [j, other] of dots.slice(0, i).entries()) {
        if (!linesCross(one, endOf(i), other, endOf(j))) continue;
        [seats[i], seats[j]] = [seats[j] ?? 0, seats[i] ?? 0];
        crossed = true;
      }
    }
  }
  return seats;
}

/** Tells whether the lines a–b and c–d cross at a point inside both. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const [least, most] = [-LINE_PRECISION, LINE_PRECISION];
  const parted = (one: number, other: number): boolean =>
    (one < least && other > most) || (one > most && other < least);
  return parted(side(a, b, c), side(a, b, d)) && parted(side(c, d, a), side(c, d, b));
}

/** Lines that touch within this area, in square units of the box, do not cross. */
const LINE_PRECISION = 1e-6;

function dotOf({ isHere, metres }: NearestActor, degrees: number, outermost: number): Point {
  return polar(dialRadius(isHere ? 0 : metres / METRES_PER_MINUTE, outermost), degrees);
}

function markOf(nearest: NearestActor, degrees: number, seatDegrees: number, outermost: number): HereMark {
  const dot = dotOf(nearest, degrees, outermost);
  const minutesAt = polar(MINUTES_RADIUS, seatDegrees);
  return {
    nearest,
    theme: nearest.theme,
    degrees,
    seatDegrees,
    dot,
    seat: { ...polar(SEAT.distance, seatDegrees), radius: SEAT.radius },
    minutesAt,
    leader: nearest.isHere ? [] : [dot, minutesAt],
  };
}

/** A ring; its number stands in the widest free sector, so that dots and leaders seldom cross it. */
function ringOf(minutes: number, outermost: number, marks: readonly HereMark[]): MinuteRing {
  const radius = dialRadius(minutes, outermost);
  return { minutes, radius, labelAt: polar(radius, widestGap(marks.map(({ degrees }) => degrees))) };
}

/** The middle of the widest sector without a direction, in degrees. */
function widestGap(degrees: readonly number[]): number {
  const sorted = [...degrees].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return 180;
  const gaps = sorted.map((from, index) => {
    const to = sorted[index + 1] ?? first + 360;
    return { middle: (from + to) / 2, width: to - from };
  });
  return gaps.reduce((widest, gap) => (gap.width > widest.width ? gap : widest)).middle;
}
