import { type ReactElement, useContext } from 'react';
import { hereCompassDrawing } from '../compass/here-compass-drawing.ts';
import { Shapes } from '../compass/shapes.tsx';
import { HALF_BOX } from '../domain/compass/petal.ts';
import type { HereCompassItem } from '../domain/flyer/page.ts';
import { PaintContext } from './paint.ts';

/** A Here compass on paper: the same drawing as on screen, without a needle. */
export function PrintedHereCompass({ item }: { readonly item: HereCompassItem }): ReactElement {
  const { figure, words } = item;
  const { back, marks, front } = hereCompassDrawing({
    figure,
    words,
    chosen: null,
    paint: useContext(PaintContext),
  });
  const scale = item.sizeMm / (2 * HALF_BOX);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
    <g
      role="img"
      aria-label={item.label}
      transform={`translate(${item.x.toFixed(3)} ${item.y.toFixed(3)}) scale(${scale.toFixed(5)})`}
    >
      <Shapes shapes={[...back, ...marks.flatMap(({ shapes }) => shapes), ...front]} />
    </g>
  );
}
