import type { ThemeId } from '../model/identity.ts';
import { type PetalShape, type Point, petalCap, petalPath, polar } from './petal.ts';
import { type Disc, halfPetal, type Ring, type RingSlot, slotAngle, THEME_RING } from './ring.ts';

interface ActorPetal<Id extends string = ThemeId> extends PetalShape {
  readonly slot: RingSlot<Id>;
  readonly primary: boolean;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  readonly tip: Point;
  /** the round end of the petal, where its pictogram sits */
  readonly seat: Disc;
}

export interface ActorRose<Id extends string = ThemeId> {
  /** the primary one first, then the others in ring order */
  readonly petals: readonly ActorPetal<Id>[];
  /** the pale disc that carries the figure, to the middle of its rim */
  readonly plate: Disc;
  readonly rimWidth: number;
  /** the disc in the middle, in the colour of the primary petal, which grows out of it */
  readonly hub: Disc;
  /** where the petals it does not have would be, in ring order */
  readonly absent: readonly { readonly slot: RingSlot<Id>; readonly path: string }[];
}

/**
 * Three forms with the same angles: `sign` is petals only, for small sizes and actors without a number; `marker` has
 * a hub wide enough for a number in a map icon; `figure` has long petals with room for pictograms.
 */
export type ActorRoseForm = 'sign' | 'marker' | 'figure';

interface Measures {
  readonly rimWidth: number;
  readonly hub: number;
  readonly inset: number;
  readonly primary: Pick<PetalShape, 'baseRadius' | 'tipRadius'>;
  readonly secondary: Pick<PetalShape, 'baseRadius' | 'tipRadius'>;
}

/** In a marker of 7 mm on paper the rim is 0.2 mm and every gap 0.25 mm wide. */
const MEASURES: Readonly<Record<ActorRoseForm, Measures>> = {
  sign: {
    rimWidth: 3.4,
    hub: 14,
    inset: 1.6,
    primary: { baseRadius: 11, tipRadius: 46 },
    secondary: { baseRadius: 17.6, tipRadius: 42.4 },
  },
  marker: {
    rimWidth: 2.9,
    hub: 24.4,
    inset: 1.8,
    primary: { baseRadius: 22, tipRadius: 46.4 },
    secondary: { baseRadius: 28, tipRadius: 44.4 },
  },
  figure: {
    rimWidth: 1.2,
    hub: 16,
    inset: 0.9,
    primary: { baseRadius: 14, tipRadius: 48 },
    secondary: { baseRadius: 18.4, tipRadius: 44.6 },
  },
};

function petalShape(ring: Ring, index: number, primary: boolean, measures: Measures): PetalShape {
  return {
    angleDegrees: slotAngle(ring, index),
    halfAngleDegrees: halfPetal(ring),
    inset: measures.inset,
    ...(primary ? measures.primary : measures.secondary),
  };
}

function actorPetal<Id extends string>(
  slot: RingSlot<Id>,
  shape: PetalShape,
  primary: boolean,
): ActorPetal<Id> {
  const cap = petalCap(shape);
  return {
    ...shape,
    slot,
    primary,
    path: petalPath(shape),
    tip: polar(shape.tipRadius, shape.angleDegrees),
    seat: { ...polar(cap.distance, shape.angleDegrees), radius: cap.radius },
  };
}

/**
 * The rose of an actor in any ring: a petal for each slot it covers, each always at its own angle. The first one is
 * the primary one: its petal is longer and grows out of the hub. Repeated ids count once, unknown ones not at all.
 */
export function ringRose<Id extends string>(
  ring: Ring<Id>,
  covered: readonly Id[],
  form: ActorRoseForm = 'marker',
): ActorRose<Id> {
  const measures = MEASURES[form];
  const primary = covered.find((id) => ring.slots.some((slot) => slot.id === id));
  const places = ring.slots.map((slot, index) => ({
    slot,
    shape: petalShape(ring, index, slot.id === primary, measures),
  }));
  const petals = places
    .filter(({ slot }) => covered.includes(slot.id))
    .map(({ slot, shape }) => actorPetal(slot, shape, slot.id === primary));
  return {
    petals: petals.toSorted((a, b) => Number(b.primary) - Number(a.primary)),
    plate: { x: 0, y: 0, radius: 50 - measures.rimWidth / 2 },
    rimWidth: measures.rimWidth,
    hub: { x: 0, y: 0, radius: measures.hub },
    absent: places
      .filter(({ slot }) => !covered.includes(slot.id))
      .map(({ slot, shape }) => ({ slot, path: petalPath(shape) })),
  };
}

/** The rose of an actor in the ring of the 15 themes; the first theme is the primary one. */
export function actorRose(themes: readonly ThemeId[], form: ActorRoseForm = 'marker'): ActorRose {
  return ringRose(THEME_RING, themes, form);
}

/** How far a number set in bold type of size 1 reaches from its middle: measured on the outlines of our typeface. */
function numberReach(number: number): number {
  return 0.31 * String(number).length + 0.06;
}

/**
 * Type size of the number in the hub, in units of the box: as large as the hub allows, and no larger for one
 * digit than for two, so that the markers of a map look alike.
 */
export function numberTypeSize(number: number, form: ActorRoseForm = 'marker'): number {
  return (0.985 * MEASURES[form].hub) / numberReach(Math.max(10, number));
}

/** Smallest width of an actor's marker at which its number has that type size, in the same unit. */
export function smallestRose(number: number, typeSize: number): number {
  return (100 * typeSize) / numberTypeSize(number);
}

/** Smallest type in which a number on a screen can be read, in CSS pixels. */
const SMALLEST_NUMBER_PX = 8;
/** From this size on an actor's rose has long petals, and a pictogram in each. */
const FIGURE_FROM_PX = 84;

/** The form of a rose of that width on a screen: a number that could not be read gives its room to the petals. */
export function formAt(sizePx: number, number: number | null): ActorRoseForm {
  if (sizePx >= FIGURE_FROM_PX) return 'figure';
  if (number === null) return 'sign';
  return smallestRose(number, SMALLEST_NUMBER_PX) <= sizePx ? 'marker' : 'sign';
}
