import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import type { Point } from './petal.ts';

/** Angle between two neighbouring themes. */
const SLOT_DEGREES = 360 / THEME_IDS.length;

/** Degrees clockwise from north at which a theme has its petal, in every rose. */
export function themeAngle(theme: ThemeId): number {
  return THEME_IDS.indexOf(theme) * SLOT_DEGREES;
}

/** A round place in a rose, in units of the box. */
export interface Disc extends Point {
  readonly radius: number;
}
