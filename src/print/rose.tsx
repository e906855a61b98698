import { type ReactElement, useContext } from 'react';
import { ringRoseDrawing } from '../compass/actor-rose-drawing.ts';
import { Shapes } from '../compass/shapes.tsx';
import { type Ring, THEME_RING } from '../domain/compass/ring.ts';
import type { ActorRoseForm } from '../domain/compass/rose.ts';
import type { RoseItem } from '../domain/flyer/page.ts';
import { PaintContext } from './paint.ts';

/** Side of the box in which the compass describes a rose. */
const BOX = 100;
const PX_PER_MM = 96 / 25.4;
/** From this width on the pictograms in the petals can be read on paper: they are 2 mm wide then. */
const FIGURE_FROM_MM = 15;

function formOf({ number, sizeMm }: RoseItem): ActorRoseForm {
  if (sizeMm >= FIGURE_FROM_MM) return 'figure';
  return number === null ? 'sign' : 'marker';
}

/** An actor's rose on paper: the drawing of screen and map icon in the colours of paper. */
export function Rose({ item }: { readonly item: RoseItem }): ReactElement {
  const { themes, number, sizeMm } = item;
  const ring: Ring = item.ring ?? THEME_RING;
  const shapes = ringRoseDrawing({
    ring,
    covered: themes,
    number,
    sizePx: sizeMm * PX_PER_MM,
    form: item.form ?? formOf(item),
    paint: useContext(PaintContext),
  });
  return (
    <g transform={`translate(${item.x.toFixed(3)} ${item.y.toFixed(3)}) scale(${(sizeMm / BOX).toFixed(5)})`}>
      <Shapes shapes={shapes} />
    </g>
  );
}
