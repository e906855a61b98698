import type { ReactNode } from 'react';
import type { ThemeId } from '../domain/model/identity.ts';
import { VIEW_BOX } from './drawing.ts';
import { Shapes } from './shapes.tsx';
import { themeMarkDrawing } from './theme-mark-drawing.ts';

/** A theme's pictogram on its colour disc: decoration beside the theme's word. */
export function ThemeMark({
  theme,
  sizePx,
}: {
  readonly theme: ThemeId;
  readonly sizePx: number;
}): ReactNode {
  return (
    <svg className="theme-mark" width={sizePx} height={sizePx} viewBox={VIEW_BOX} aria-hidden="true">
      <Shapes shapes={themeMarkDrawing(theme)} />
    </svg>
  );
}
