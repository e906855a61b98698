import { type PetalShape, petalCap, petalPath, polar } from '../../compass/petal.ts';
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

/** The compass turned to a theme. */
export function turnedCompass(theme: ThemeId): TurnedCompass {
  const from = THEME_IDS.indexOf(theme);
  const others = [...THEME_IDS.slice(from + 1), ...THEME_IDS.slice(0, from)];
  return {
    chosen: petal(theme, { angleDegrees: 0, ...CHOSEN }),
    others: others.map((other, index) =>
      petal(other, { angleDegrees: CHOSEN_HALF_SLOT + OTHER_SLOT * (index + 0.5), ...OTHER }),
    ),
    plate: { x: 0, y: 0, radius: 39.4 },
    hub: { x: 0, y: 0, radius: 11 },
  };
}
