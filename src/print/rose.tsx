import type { ReactElement } from 'react';
import { actorRoseDrawing } from '../compass/actor-rose-drawing.ts';
import { PAPER_PAINT } from '../compass/paper-paint.ts';
import { Shapes } from '../compass/shapes.tsx';
import type { RoseItem } from '../domain/flyer/page.ts';

/** Side of the box in which the compass describes a rose. */
const BOX = 100;
const PX_PER_MM = 96 / 25.4;

/** An actor's rose on paper: the drawing of screen and map icon in the colours of paper. */
export function Rose({ item }: { readonly item: RoseItem }): ReactElement {
  const { themes, number, sizeMm } = item;
  const shapes = actorRoseDrawing({
    themes,
    number,
    sizePx: sizeMm * PX_PER_MM,
    form: item.form ?? 'marker',
    paint: PAPER_PAINT,
  });
  return (
    <g transform={`translate(${item.x.toFixed(3)} ${item.y.toFixed(3)}) scale(${(sizeMm / BOX).toFixed(5)})`}>
      <Shapes shapes={shapes} />
    </g>
  );
}
