import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type PetalShape, type Point, petalCap, petalPath, polar } from './petal.ts';

/** Angle between two neighbouring themes. */
export const SLOT_DEGREES = 360 / THEME_IDS.length;

/** Degrees clockwise from north at which a theme has its petal, in every rose. */
export function themeAngle(theme: ThemeId): number {
  return THEME_IDS.indexOf(theme) * SLOT_DEGREES;
}

export interface Disc extends Point {
  readonly radius: number;
}

export interface ActorPetal extends PetalShape {
  readonly theme: ThemeId;
  readonly primary: boolean;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  readonly tip: Point;
  /** where the theme's pictogram fits inside the petal */
  readonly seat: Disc;
}

export interface ActorRose {
  /** the primary theme first, then the others in ring order */
  readonly petals: readonly ActorPetal[];
  /** the pale disc that carries the figure */
  readonly plate: Disc;
  /** the disc for the number, in the colour of the primary theme */
  readonly hub: Disc;
  /** one mark for each theme the actor does not cover, in ring order */
  readonly ticks: readonly (Disc & { readonly theme: ThemeId })[];
}

const PLATE_RADIUS = 49.4;
const HUB_RADIUS = 29.5;
const HUB_GAP = 2.6;
const TICK = { distance: 40, radius: 1.5 };
const PRIMARY = { halfAngleDegrees: 11.6, tipRadius: 47.6, baseRadius: HUB_RADIUS - 1.5 };
const SECONDARY = { halfAngleDegrees: 9.9, tipRadius: 45, baseRadius: HUB_RADIUS + HUB_GAP };

function actorPetal(theme: ThemeId, primary: boolean): ActorPetal {
  const shape: PetalShape = { angleDegrees: themeAngle(theme), ...(primary ? PRIMARY : SECONDARY) };
  const cap = petalCap(shape);
  return {
    ...shape,
    theme,
    primary,
    path: petalPath(shape),
    tip: polar(shape.tipRadius, shape.angleDegrees),
    seat: { ...polar(cap.distance, shape.angleDegrees), radius: cap.radius },
  };
}

/**
 * The rose of an actor: a petal for each of its themes, each always at its own angle; the first theme is the
 * primary one, its petal is wider, longer and grows out of the hub. Repeated themes count once.
 */
export function actorRose(themes: readonly ThemeId[]): ActorRose {
  const primary = themes[0];
  const covered = THEME_IDS.filter((theme) => theme !== primary && themes.includes(theme));
  const all = primary === undefined ? covered : [primary, ...covered];
  return {
    petals: all.map((theme) => actorPetal(theme, theme === primary)),
    plate: { x: 0, y: 0, radius: PLATE_RADIUS },
    hub: { x: 0, y: 0, radius: HUB_RADIUS },
    ticks: THEME_IDS.filter((theme) => !themes.includes(theme)).map((theme) => ({
      theme,
      ...polar(TICK.distance, themeAngle(theme)),
      radius: TICK.radius,
    })),
  };
}

/** Type size of the number in the hub, in units of the 100-unit box: one to three digits fill the hub. */
export function numberTypeSize(number: number): number {
  const digits = String(number).length;
  if (digits <= 2) return 41;
  return digits === 3 ? 29.5 : 88 / digits;
}

/** Smallest width of an actor rose, in the unit of `typeSize`, at which its number is at least that large. */
export function smallestRose(number: number, typeSize: number): number {
  return (typeSize * 100) / numberTypeSize(number);
}
