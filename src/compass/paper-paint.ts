import { greyOf } from '../domain/compass/colour-space.ts';
import { CONTRAST_ROSE, PAPER_ROSE, type RoseColours } from '../domain/compass/rose-colours.ts';
import { inkOn, THEME_COLOURS, type ThemeColours } from '../domain/compass/theme-colours.ts';
import type { RosePaint } from './rose-paint.ts';

/** Literal colours for a drawing that stands outside the page: paper, a saved picture, an icon file. */
function literalPaint(rose: RoseColours, themes: ThemeColours): RosePaint {
  return { ...rose, theme: (theme) => ({ fill: themes[theme], ink: inkOn(themes[theme]) }) };
}

/** Colours on paper. */
export const PAPER_PAINT: RosePaint = literalPaint(PAPER_ROSE, THEME_COLOURS);

/** Colours on paper in strong contrast: black rims and numbers. */
const CONTRAST_PAINT: RosePaint = literalPaint(CONTRAST_ROSE, THEME_COLOURS);

/** The same in greys of equal lightness, as an office printer without colours makes them: for proofs of a sheet. */
export const GREY_PAINT: RosePaint = {
  ...greysOf(PAPER_ROSE),
  theme: (theme) => greysOf(PAPER_PAINT.theme(theme)),
};

/** What roses on a sheet are painted with, by how it is coloured. */
export const PAPER_PAINTS = { colour: PAPER_PAINT, grey: GREY_PAINT, contrast: CONTRAST_PAINT } as const;

function greysOf<K extends string>(colours: Readonly<Record<K, string>>): Readonly<Record<K, string>> {
  const greys: Record<K, string> = { ...colours };
  for (const key in greys) greys[key] = greyOf(greys[key]);
  return greys;
}
