import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type PetalShape, type Point, petalPath, polar } from './petal.ts';
import { type Disc, themeAngle } from './ring.ts';

export interface NeighbourhoodPetal extends PetalShape {
  readonly theme: ThemeId;
  /** actors that cover the theme, or that number per 10,000 residents */
  readonly count: number;
  /** true when no actor covers the theme: `path` is then the outline of a stub of fixed length */
  readonly empty: boolean;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  /** outline of the longest petal of that theme, to be shown pale behind it */
  readonly ghost: string;
  /** outline of the petal of the place compared with; null without one, or when nobody there covers the theme */
  readonly compared: string | null;
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
/** Where the word of a gap stands: far enough out that two words side by side have room. */
const GAP_WORD_RADIUS = 24;
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
  values: { readonly count: number; readonly compared: number },
  maximum: number,
  measures: Measures & { readonly countsFrom: number },
): NeighbourhoodPetal {
  const { count } = values;
  const angleDegrees = themeAngle(theme);
  const empty = count === 0;
  const length = empty ? measures.stub : petalLength(count, maximum, measures.longest);
  const { baseRadius } = measures;
  const shape = { angleDegrees, halfAngleDegrees: HALF_ANGLE, baseRadius, tipRadius: baseRadius + length };
  const comparedTip = baseRadius + petalLength(values.compared, maximum, measures.longest);
  const written = Math.max(measures.countsFrom, Math.max(shape.tipRadius, comparedTip) + COUNT_GAP);
  return {
    ...shape,
    theme,
    count,
    empty,
    path: petalPath(shape),
    ghost: petalPath({ ...shape, tipRadius: baseRadius + measures.longest }),
    compared: values.compared > 0 ? petalPath({ ...shape, tipRadius: comparedTip }) : null,
    countAt: polar(empty ? Math.max(written, GAP_WORD_RADIUS) : written, angleDegrees),
    seat: { ...polar(RIM.distance, angleDegrees), radius: RIM.radius },
    slot: annularSlot(baseRadius, RIM.distance + RIM.radius, angleDegrees, 12),
  };
}

type Counts = Readonly<Partial<Record<ThemeId, number>>>;

function checked(counts: Counts): readonly number[] {
  return THEME_IDS.map((theme) => {
    const count = counts[theme] ?? 0;
    if (!Number.isFinite(count) || count < 0) throw new RangeError(`count of ${theme} is no count: ${count}`);
    return count;
  });
}

export interface NeighbourhoodRoseOptions {
  /** least distance from the middle at which a number stands, in units of the box: long numbers need the room */
  readonly countsFrom?: number;
  /** the same numbers of the place to compare with, drawn as outlines on the same scale */
  readonly compared?: Counts;
  /** the count whose petal is longest, to compare several roses; the largest of the counts when left out */
  readonly maximum?: number;
  readonly form?: NeighbourhoodRoseForm;
}

/**
 * The rose of a neighbourhood: for each theme a petal whose length is the square root of the number of actors
 * that cover it, or of that number per 10,000 residents; a theme nobody covers is an outlined stub. A maximum
 * smaller than a number is raised to it. Throws on a number that is negative or not finite.
 */
export function neighbourhoodRose(
  counts: Counts,
  { maximum = 1, form = 'full', compared = {}, countsFrom = 0 }: NeighbourhoodRoseOptions = {},
): NeighbourhoodRose {
  const measures = { ...MEASURES[form], countsFrom };
  const [own, other] = [checked(counts), checked(compared)];
  const largest = Math.max(1, maximum, ...own, ...other);
  return {
    petals: THEME_IDS.map((theme, index) => {
      const values = { count: own[index] ?? 0, compared: other[index] ?? 0 };
      return neighbourhoodPetal(theme, values, largest, measures);
    }),
    hub: { x: 0, y: 0, radius: measures.hub },
    maximum: largest,
  };
}
