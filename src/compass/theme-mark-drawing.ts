import type { ThemeId } from '../domain/model/identity.ts';
import { circle, pictogram, type Shape } from './drawing.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

/** The shapes of a theme's pictogram on its colour disc, filling the −50…50 box. */
export function themeMarkDrawing(theme: ThemeId, paint: RosePaint = SCREEN_PAINT): Shape[] {
  const disc = { x: 0, y: 0, radius: 50 };
  const { fill, ink } = paint.theme(theme);
  return [circle(disc, { fill }), pictogram(theme, disc, ink, 0.62)];
}
