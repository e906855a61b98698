import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type PetalShape, type Point, petalCap, petalPath, polar } from './petal.ts';
import { type Disc, themeAngle } from './ring.ts';

interface ActorPetal extends PetalShape {
  readonly theme: ThemeId;
  readonly primary: boolean;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  readonly tip: Point;
  /** the round end of the petal, where its pictogram sits */
  readonly seat: Disc;
}

export interface ActorRose {
  /** the primary theme first, then the others in ring order */
  readonly petals: readonly ActorPetal[];
  /** the pale disc that carries the figure */
  readonly plate: Disc;
  /** the disc for the number, in the colour of the primary theme */
  readonly hub: Disc;
  /** where the petals of the themes it does not cover would be, in ring order */
  readonly absent: readonly { readonly theme: ThemeId; readonly path: string }[];
}

/**
 * Two forms with the same angles: `marker` has a wide hub, so that its number stays legible in a map icon;
 * `figure` has long petals with room for pictograms.
 */
export type ActorRoseForm = 'marker' | 'figure';

interface Measures {
  readonly plate: number;
  readonly hub: number;
  readonly primary: Omit<PetalShape, 'angleDegrees'>;
  readonly secondary: Omit<PetalShape, 'angleDegrees'>;
}

const MEASURES: Readonly<Record<ActorRoseForm, Measures>> = {
  marker: {
    plate: 49.4,
    hub: 30.5,
    primary: { halfAngleDegrees: 11.8, baseRadius: 29, tipRadius: 48.2 },
    secondary: { halfAngleDegrees: 10.2, baseRadius: 33, tipRadius: 46 },
  },
  figure: {
    plate: 49.4,
    hub: 17,
    primary: { halfAngleDegrees: 11.8, baseRadius: 15.5, tipRadius: 48.4 },
    secondary: { halfAngleDegrees: 11, baseRadius: 19, tipRadius: 45.6 },
  },
};

function actorPetal(theme: ThemeId, primary: boolean, measures: Measures): ActorPetal {
  const shape: PetalShape = {
    angleDegrees: themeAngle(theme),
    ...(primary ? measures.primary : measures.secondary),
  };
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
 * The rose of an actor: a petal for each of its themes, each always at its own angle. The first theme is the
 * primary one: its petal is wider, longer and grows out of the hub. Repeated themes count once.
 */
export function actorRose(themes: readonly ThemeId[], form: ActorRoseForm = 'marker'): ActorRose {
  const measures = MEASURES[form];
  const primary = themes[0];
  const others = THEME_IDS.filter((theme) => theme !== primary && themes.includes(theme));
  const covered = primary === undefined ? others : [primary, ...others];
  return {
    petals: covered.map((theme) => actorPetal(theme, theme === primary, measures)),
    plate: { x: 0, y: 0, radius: measures.plate },
    hub: { x: 0, y: 0, radius: measures.hub },
    absent: THEME_IDS.filter((theme) => !themes.includes(theme)).map((theme) => ({
      theme,
      path: petalPath({ angleDegrees: themeAngle(theme), ...measures.secondary }),
    })),
  };
}

/** Half the diagonal of a number set in type of size 1: digits at most 0.66 wide and 0.67 high. */
function numberReach(number: number): number {
  return Math.hypot(0.33 * String(number).length, 0.335);
}

/**
 * Type size of the number in the hub, in units of the box: as large as the hub allows, and no larger for one
 * digit than for two, so that the markers of a map look alike.
 */
export function numberTypeSize(number: number, form: ActorRoseForm = 'marker'): number {
  return (0.97 * MEASURES[form].hub) / numberReach(Math.max(10, number));
}

/** Smallest width of an actor's marker at which its number has that type size, in the same unit. */
export function smallestRose(number: number, typeSize: number): number {
  return (100 * typeSize) / numberTypeSize(number);
}
