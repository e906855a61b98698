import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { type PetalShape, petalPath } from './petal.ts';
import { type Disc, themeAngle } from './ring.ts';

interface ClusterPetal extends PetalShape {
  readonly theme: ThemeId;
  readonly count: number;
  /** SVG path data in the −50…50 box */
  readonly path: string;
}

export interface ClusterRose {
  /** the themes that its actors cover, in ring order */
  readonly petals: readonly ClusterPetal[];
  readonly plate: Disc;
  /** the pale disc that carries how many actors there are */
  readonly hub: Disc;
  /** where the petals of the themes none of them covers would be, in ring order */
  readonly absent: readonly { readonly theme: ThemeId; readonly path: string }[];
}

const PLATE = 49.4;
const HUB = 25.5;
const BASE = 28;
const HALF_ANGLE = 11;
/** Radius at which the shortest and the longest petal end, in units of the box. */
const TIP = { shortest: 37, longest: 48.2 };

/** How many of the actors cover each theme; each actor counts once per theme. */
export function themeCounts(
  actors: readonly { readonly themes: readonly ThemeId[] }[],
): Partial<Record<ThemeId, number>> {
  const counts: Partial<Record<ThemeId, number>> = {};
  for (const { themes } of actors)
    for (const theme of new Set(themes)) counts[theme] = (counts[theme] ?? 0) + 1;
  return counts;
}

/**
 * The rose of several actors together: a petal for each theme that any of them covers, longer the more of them do
 * (square root of the share of the most covered theme, between two lengths that can both be seen), round a pale hub.
 */
export function clusterRose(counts: Readonly<Partial<Record<ThemeId, number>>>): ClusterRose {
  const covered = THEME_IDS.filter((theme) => (counts[theme] ?? 0) > 0);
  const most = Math.max(1, ...covered.map((theme) => counts[theme] ?? 0));
  const shapeOf = (theme: ThemeId, tipRadius: number): PetalShape => ({
    angleDegrees: themeAngle(theme),
    halfAngleDegrees: HALF_ANGLE,
    baseRadius: BASE,
    tipRadius,
  });
  return {
    petals: covered.map((theme) => {
      const count = counts[theme] ?? 0;
      const shape = shapeOf(theme, TIP.shortest + (TIP.longest - TIP.shortest) * Math.sqrt(count / most));
      return { ...shape, theme, count, path: petalPath(shape) };
    }),
    plate: { x: 0, y: 0, radius: PLATE },
    hub: { x: 0, y: 0, radius: HUB },
    absent: THEME_IDS.filter((theme) => !covered.includes(theme)).map((theme) => ({
      theme,
      path: petalPath(shapeOf(theme, TIP.shortest)),
    })),
  };
}

/** The themes that most of the actors cover, the most covered first; equal ones in ring order. */
export function mainThemes(counts: Readonly<Partial<Record<ThemeId, number>>>, howMany: number): ThemeId[] {
  return THEME_IDS.filter((theme) => (counts[theme] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, howMany);
}
