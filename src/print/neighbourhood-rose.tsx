import { type ReactElement, useContext } from 'react';
import { neighbourhoodRoseDrawing } from '../compass/neighbourhood-rose-drawing.ts';
import { Shapes } from '../compass/shapes.tsx';
import type { NeighbourhoodRoseItem } from '../domain/flyer/page.ts';
import { PaintContext } from './paint.ts';

/** Side of the box in which the compass describes a rose. */
const BOX = 100;
const PX_PER_MM = 96 / 25.4;

/** A neighbourhood's rose on paper, with its numbers and pictograms: the drawing of the screen in colours of paper. */
export function NeighbourhoodRose({ item }: { readonly item: NeighbourhoodRoseItem }): ReactElement {
  const { counts, maximum, sizeMm, written } = item;
  const { back, petals, front } = neighbourhoodRoseDrawing({
    counts,
    maximum,
    sizePx: sizeMm * PX_PER_MM,
    form: 'full',
    paint: useContext(PaintContext),
    ...(written ? { written: (count, theme) => written[theme] ?? String(count) } : {}),
  });
  return (
    <g transform={`translate(${item.x.toFixed(3)} ${item.y.toFixed(3)}) scale(${(sizeMm / BOX).toFixed(5)})`}>
      <Shapes shapes={[...back, ...petals.flatMap(({ shapes }) => shapes), ...front]} />
    </g>
  );
}
