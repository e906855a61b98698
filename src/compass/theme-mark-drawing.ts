import { inkOn, THEME_COLOURS } from '../domain/compass/theme-colours.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { circle, pictogram, type Shape } from './drawing.ts';

/** The shapes of a theme's pictogram on its colour disc, filling the −50…50 box. */
export function themeMarkDrawing(theme: ThemeId): Shape[] {
  const disc = { x: 0, y: 0, radius: 50 };
  const colour = THEME_COLOURS[theme];
  return [circle(disc, { fill: colour }), pictogram(theme, disc, inkOn(colour), 0.62)];
}
