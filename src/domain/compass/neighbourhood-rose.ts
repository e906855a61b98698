import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type PetalShape, type Point, petalPath, polar } from './petal.ts';
import { type Disc, themeAngle } from './ring.ts';

export interface NeighbourhoodPetal extends PetalShape {
  readonly theme: ThemeId;
  readonly count: number;
  /** true when no actor covers the theme: `path` is then the outline of a stub of fixed length */
  readonly empty: boolean;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  /** outline of the longest petal of that theme, to be shown pale behind it */
  readonly ghost: string;
  /** middle of the written count */
  readonly countAt: Point;
  /** the disc at the rim for the theme's pictogram */
  readonly seat: Disc;
  /** outline of the whole slot, from hub to rim: the place to touch */
  readonly slot: string;
}

export interface NeighbourhoodRose {
  /** all themes in ring order */
  readonly petals: readonly NeighbourhoodPetal[];
  readonly hub: Disc;
  readonly maximum: number;
}

/**
 * `full` keeps room for written counts and pictograms at the rim; `bare` is petals only, for small sizes, and
 * gives them the whole box.
 */
export type NeighbourhoodRoseForm = 'full' | 'bare';

const HALF_ANGLE = 11.2;
const COUNT_GAP = 3.7;
const RIM = { distance: 44, radius: 5.5 };

interface Measures {
  readonly hub: number;
  readonly baseRadius: number;
  readonly longest: number;
  readonly stub: number;
}

const MEASURES: Readonly<Record<NeighbourhoodRoseForm, Measures>> = {
  full: { hub: 6.6, baseRadius: 8, longest: 24.4, stub: 4 },
  bare: { hub: 8.5, baseRadius: 11, longest: 37, stub: 6 },
};

/** Length of a petal, in units of the box: the square root of its share of the maximum. */
function petalLength(count: number, maximum: number, longest: number): number {
  return longest * Math.sqrt(count / maximum);
}

function annularSlot(inner: number, outer: number, angle: number, halfAngle: number): string {
  const point = (radius: number, side: number) => {
    const { x, y } = polar(radius, angle + side * halfAngle);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  return `M${point(inner, -1)}L${point(outer, -1)}A${outer} ${outer} 0 0 1 ${point(outer, 1)}L${point(inner, 1)}A${inner} ${inner} 0 0 0 ${point(inner, -1)}Z`;
}

function neighbourhoodPetal(
  theme: ThemeId,
  count: number,
  maximum: number,
  measures: Measures,
): NeighbourhoodPetal {
  const angleDegrees = themeAngle(theme);
  const empty = count === 0;
  const length = empty ? measures.stub : petalLength(count, maximum, measures.longest);
  const { baseRadius } = measures;
  const shape = { angleDegrees, halfAngleDegrees: HALF_ANGLE, baseRadius, tipRadius: baseRadius + length };
  return {
    ...shape,
    theme,
    count,
    empty,
    path: petalPath(shape),
    ghost: petalPath({ ...shape, tipRadius: baseRadius + measures.longest }),
    countAt: polar(shape.tipRadius + COUNT_GAP, angleDegrees),
    seat: { ...polar(RIM.distance, angleDegrees), radius: RIM.radius },
    slot: annularSlot(baseRadius, RIM.distance + RIM.radius, angleDegrees, 12),
  };
}

function checkCount(theme: ThemeId, count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`count of ${theme} is no count: ${count}`);
  return count;
}

export interface NeighbourhoodRoseOptions {
  /** the count whose petal is longest, to compare several roses; the largest of the counts when left out */
  readonly maximum?: number;
  readonly form?: NeighbourhoodRoseForm;
}

/**
 * The rose of a neighbourhood: for each theme a petal whose length is the square root of the number of actors
 * that cover it; a theme nobody covers is an outlined stub. A maximum smaller than a count is raised to it.
 * Throws on a count that is negative or no whole number.
 */
export function neighbourhoodRose(
  counts: Readonly<Partial<Record<ThemeId, number>>>,
  { maximum = 1, form = 'full' }: NeighbourhoodRoseOptions = {},
): NeighbourhoodRose {
  const measures = MEASURES[form];
  const known = THEME_IDS.map((theme) => checkCount(theme, counts[theme] ?? 0));
  const largest = Math.max(1, maximum, ...known);
  return {
    petals: THEME_IDS.map((theme, index) => neighbourhoodPetal(theme, known[index] ?? 0, largest, measures)),
    hub: { x: 0, y: 0, radius: measures.hub },
    maximum: largest,
  };
}
