import { type ActorRoseForm, actorRose, numberTypeSize } from '../domain/compass/rose.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { circle, digits, path, pictogram, type Shape } from './drawing.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

/** From this size on an actor's rose has long petals, and a pictogram in each. */
const FIGURE_FROM_PX = 84;
export interface ActorRoseInput {
  /** the first one is the primary theme */
  readonly themes: readonly ThemeId[];
  readonly number?: number | null;
  /** width and height as shown; decides the form and the details, the drawing itself is crisp at any size */
  readonly sizePx: number;
  /** overrules the form that the size would choose: paper sets `marker` at any resolution */
  readonly form?: ActorRoseForm;
  /** CSS variables when left out */
  readonly paint?: RosePaint;
}

/** The shapes of an actor's rose in the −50…50 box, from back to front. */
export function actorRoseDrawing({
  themes,
  number,
  sizePx,
  form,
  paint = SCREEN_PAINT,
}: ActorRoseInput): Shape[] {
  const chosen = form ?? (sizePx >= FIGURE_FROM_PX ? 'figure' : 'marker');
  const rose = actorRose(themes, chosen);
  const own = paint.theme(themes[0] ?? 'other');
  const pictograms =
    chosen === 'marker'
      ? []
      : rose.petals.map(({ theme, seat }) => pictogram(theme, seat, paint.theme(theme).ink, 0.68));
  const size = numberTypeSize(number ?? 0, chosen);
  return [
    circle(rose.plate, { fill: paint.plate, stroke: paint.rim, strokeWidth: 1.1 }),
    ...rose.absent.map((petal) => path(petal.path, { fill: paint.ghost })),
    ...rose.petals.map((petal) => path(petal.path, { fill: paint.theme(petal.theme).fill })),
    circle(rose.hub, { fill: own.fill }),
    ...pictograms,
    ...(number === undefined || number === null ? [] : [digits(number, rose.hub, size, own.ink)]),
  ];
}
