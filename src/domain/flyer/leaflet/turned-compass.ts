import { type PetalShape, petalCap, petalPath, polar, short } from '../../compass/petal.ts';
import type { Disc } from '../../compass/ring.ts';
import { THEME_IDS, type ThemeId } from '../../model/identity.ts';

export interface TurnedPetal extends PetalShape {
  readonly theme: ThemeId;
  /** SVG path data in the −50…50 box */
  readonly path: string;
  /** the round end, where the pictogram sits */
  readonly seat: Disc;
}

/** The compass of a leaflet: one theme points up and is wide, the others keep their order round the ring. */
export interface TurnedCompass {
  readonly chosen: TurnedPetal;
  /** clockwise from the chosen one */
  readonly others: readonly TurnedPetal[];
  /** a star in the hub, SVG path data */
  readonly star: string;
  readonly plate: Disc;
  readonly hub: Disc;
}

/** Half the angle of the chosen theme's slot; the other fourteen share the rest evenly. */
const CHOSEN_HALF_SLOT = 30;
const OTHER_SLOT = (360 - 2 * CHOSEN_HALF_SLOT) / (THEME_IDS.length - 1);
const CHOSEN = { halfAngleDegrees: 26, baseRadius: 13, tipRadius: 49 };
const OTHER = { halfAngleDegrees: 9.6, baseRadius: 15, tipRadius: 37 };

function petal(theme: ThemeId, shape: PetalShape): TurnedPetal {
  const cap = petalCap(shape);
  return {
    ...shape,
    theme,
    path: petalPath(shape),
    seat: { ...polar(cap.distance, shape.angleDegrees), radius: cap.radius },
  };
}

/** A star with four points. */
function starPath(radius: number): string {
  const points = Array.from({ length: 8 }, (_, index) =>
    polar(index % 2 === 0 ? radius : radius * 0.3, index * 45),
  );
  return `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
}

/** The compass turned to a theme. */
export function turnedCompass(theme: ThemeId): TurnedCompass {
  const from = THEME_IDS.indexOf(theme);
  const others = [...THEME_IDS.slice(from + 1), ...THEME_IDS.slice(0, from)];
  return {
    chosen: petal(theme, { angleDegrees: 0, ...CHOSEN }),
    others: others.map((other, index) =>
      petal(other, { angleDegrees: CHOSEN_HALF_SLOT + OTHER_SLOT * (index + 0.5), ...OTHER }),
    ),
    star: starPath(7),
    plate: { x: 0, y: 0, radius: 39.4 },
    hub: { x: 0, y: 0, radius: 11 },
  };
}
