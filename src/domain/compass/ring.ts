import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import type { PictogramId } from '../model/taxonomy.ts';
import type { Point } from './petal.ts';

/** One place in a ring: what stands there, whose colour it has and which picture. */
export interface RingSlot<Id extends string = string> {
  readonly id: Id;
  /** the slot has the colour of this theme, in every paint */
  readonly colour: ThemeId;
  readonly pictogram: PictogramId;
}

/**
 * An order of slots round a compass: the first at the top, the others clockwise at equal angles. The rings in use
 * stand in `themes.json`; `THEME_RING` is the one that needs no file.
 */
export interface Ring<Id extends string = string> {
  readonly slots: readonly RingSlot<Id>[];
}

/** The 15 themes in their fixed order. */
export const THEME_RING: Ring<ThemeId> = {
  slots: THEME_IDS.map((id) => ({ id, colour: id, pictogram: id })),
};

/** Half the angle of one slot, in degrees. */
export function halfSlot(ring: Ring): number {
  return 180 / ring.slots.length;
}

/** Widest half angle of a petal: in a ring of few slots the petals stay petals and leave more room between them. */
const WIDEST_PETAL = 18;

/** Half the angle that a petal may take in its slot, in degrees. */
export function halfPetal(ring: Ring): number {
  return Math.min(halfSlot(ring), WIDEST_PETAL);
}

/** Degrees clockwise from north of the slot at that index. */
export function slotAngle(ring: Ring, index: number): number {
  return index * 2 * halfSlot(ring);
}

/** Degrees clockwise from north at which a theme has its petal in the ring of themes. */
export function themeAngle(theme: ThemeId): number {
  return slotAngle(THEME_RING, THEME_IDS.indexOf(theme));
}

/** A round place in a rose, in units of the box. */
export interface Disc extends Point {
  readonly radius: number;
}
