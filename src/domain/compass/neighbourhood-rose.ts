import type { ThemeId } from '../model/identity.ts';
import type { PictogramId } from '../model/taxonomy.ts';
import { type PetalShape, type Point, petalPath, polar } from './petal.ts';
import { type Disc, halfPetal, halfSlot, type Ring, type RingSlot, slotAngle, THEME_RING } from './ring.ts';

export interface NeighbourhoodPetal<Id extends string = ThemeId> extends PetalShape {
  /** the theme, or the word of another ring */
  readonly theme: Id;
  readonly colour: ThemeId;
  readonly pictogram: PictogramId;
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

export interface NeighbourhoodRose<Id extends string = ThemeId> {
  /** all slots in ring order */
  readonly petals: readonly NeighbourhoodPetal<Id>[];
  readonly hub: Disc;
  readonly maximum: number;
}

/**
 * `full` keeps room for written counts and pictograms at the rim; `bare` is petals only, for small sizes, and
 * gives them the whole box.
 */
export type NeighbourhoodRoseForm = 'full' | 'bare';

const COUNT_GAP = 3.7;
/** Where the word of a gap stands: far enough out that two words side by side have room. */
const GAP_WORD_RADIUS = 24;
const RIM = { distance: 44, radius: 5.5 };

interface Measures {
  readonly inset: number;
  readonly hub: number;
  readonly baseRadius: number;
  readonly longest: number;
  readonly stub: number;
}

const MEASURES: Readonly<Record<NeighbourhoodRoseForm, Measures>> = {
  full: { inset: 0.6, hub: 6.6, baseRadius: 8, longest: 24.4, stub: 4 },
  bare: { inset: 1.1, hub: 8.5, baseRadius: 11, longest: 37, stub: 6 },
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

interface PlacedCount<Id extends string> {
  readonly slot: RingSlot<Id>;
  readonly angleDegrees: number;
  readonly halfAngleDegrees: number;
  readonly halfSlotDegrees: number;
  readonly count: number;
  readonly compared: number;
}

function neighbourhoodPetal<Id extends string>(
  { slot, count, compared, angleDegrees, halfAngleDegrees, halfSlotDegrees }: PlacedCount<Id>,
  maximum: number,
  { baseRadius, inset, longest, stub, countsFrom }: Measures & { readonly countsFrom: number },
): NeighbourhoodPetal<Id> {
  const empty = count === 0;
  const tipRadius = baseRadius + (empty ? stub : petalLength(count, maximum, longest));
  const shape = { angleDegrees, halfAngleDegrees, inset, baseRadius, tipRadius };
  const comparedTip = baseRadius + petalLength(compared, maximum, longest);
  const written = Math.max(countsFrom, Math.max(tipRadius, comparedTip) + COUNT_GAP);
  return {
    ...shape,
    theme: slot.id,
    colour: slot.colour,
    pictogram: slot.pictogram,
    count,
    empty,
    path: petalPath(shape),
    ghost: petalPath({ ...shape, tipRadius: baseRadius + longest }),
    compared: compared > 0 ? petalPath({ ...shape, tipRadius: comparedTip }) : null,
    countAt: polar(empty ? Math.max(written, GAP_WORD_RADIUS) : written, angleDegrees),
    seat: { ...polar(RIM.distance, angleDegrees), radius: RIM.radius },
    slot: annularSlot(baseRadius, RIM.distance + RIM.radius, angleDegrees, halfSlotDegrees),
  };
}

type Counts<Id extends string = ThemeId> = Readonly<Partial<Record<Id, number>>>;

function checked<Id extends string>(ring: Ring<Id>, counts: Counts<Id>): readonly number[] {
  return ring.slots.map(({ id }) => {
    const count = counts[id] ?? 0;
    if (!Number.isFinite(count) || count < 0) throw new RangeError(`count of ${id} is no count: ${count}`);
    return count;
  });
}

export interface NeighbourhoodRoseOptions<Id extends string = ThemeId> {
  /** least distance from the middle at which a number stands, in units of the box: long numbers need the room */
  readonly countsFrom?: number;
  /** the same numbers of the place to compare with, drawn as outlines on the same scale */
  readonly compared?: Counts<Id>;
  /** the count whose petal is longest, to compare several roses; the largest of the counts when left out */
  readonly maximum?: number;
  readonly form?: NeighbourhoodRoseForm;
}

/**
 * The rose of a neighbourhood in any ring: for each slot a petal whose length is the square root of the number of
 * actors that cover it, or of that number per 10,000 residents; a slot nobody covers is an outlined stub. A maximum
 * smaller than a number is raised to it. Throws on a number that is negative or not finite.
 */
export function ringCountsRose<Id extends string>(
  ring: Ring<Id>,
  counts: Counts<Id>,
  { maximum = 1, form = 'full', compared, countsFrom = 0 }: NeighbourhoodRoseOptions<Id> = {},
): NeighbourhoodRose<Id> {
  const measures = { ...MEASURES[form], countsFrom };
  const own = checked(ring, counts);
  const other = compared === undefined ? [] : checked(ring, compared);
  const largest = Math.max(1, maximum, ...own, ...other);
  const petals = ring.slots.map((slot, index) => {
    const angles = {
      angleDegrees: slotAngle(ring, index),
      halfAngleDegrees: halfPetal(ring),
      halfSlotDegrees: halfSlot(ring),
    };
    const values = { count: own[index] ?? 0, compared: other[index] ?? 0 };
    return neighbourhoodPetal({ slot, ...angles, ...values }, largest, measures);
  });
  return { petals, hub: { x: 0, y: 0, radius: measures.hub }, maximum: largest };
}

/** The rose of a neighbourhood in the ring of the 15 themes. */
export function neighbourhoodRose(counts: Counts, options: NeighbourhoodRoseOptions = {}): NeighbourhoodRose {
  return ringCountsRose(THEME_RING, counts, options);
}
