import { type Ring, type RingSlot, THEME_RING } from '../domain/compass/ring.ts';
import { type ActorRoseForm, formAt, numberTypeSize, ringRose } from '../domain/compass/rose.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { circle, digits, path, pictogram, type Shape } from './drawing.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

interface RoseStyle {
  readonly number?: number | null;
  /** width and height as shown; decides the form and the details, the drawing itself is crisp at any size */
  readonly sizePx: number;
  /** overrules the form that the size would choose: paper sets `marker` at any resolution */
  readonly form?: ActorRoseForm;
  /** CSS variables when left out */
  readonly paint?: RosePaint;
}

export interface ActorRoseInput extends RoseStyle {
  /** the first one is the primary theme */
  readonly themes: readonly ThemeId[];
}

export interface RingRoseInput<Id extends string> extends RoseStyle {
  readonly ring: Ring<Id>;
  /** ids of the slots the actor covers; the first one is the primary one */
  readonly covered: readonly Id[];
}

/** The shapes of an actor's rose in any ring, in the −50…50 box, from back to front. */
export function ringRoseDrawing<Id extends string>(input: RingRoseInput<Id>): Shape[] {
  const { ring, covered, number = null, sizePx, paint = SCREEN_PAINT } = input;
  const form = input.form ?? formAt(sizePx, number);
  const rose = ringRose(ring, covered, form);
  const paintOf = (slot: RingSlot) => paint.theme(slot.colour);
  const own = paint.theme(rose.petals[0]?.slot.colour ?? 'other');
  const pictograms =
    form === 'figure'
      ? rose.petals.map(({ slot, seat }) => pictogram(slot.pictogram, seat, paintOf(slot).ink, 0.7))
      : [];
  const size = numberTypeSize(number ?? 0, form);
  return [
    circle(rose.plate, { fill: paint.plate, stroke: paint.rim, strokeWidth: rose.rimWidth }),
    ...rose.absent.map((petal) => path(petal.path, { fill: paint.ghost })),
    ...rose.petals.map((petal) => path(petal.path, { fill: paintOf(petal.slot).fill })),
    circle(rose.hub, { fill: own.fill }),
    ...pictograms,
    ...(number === null || form === 'sign' ? [] : [digits(number, rose.hub, size, own.ink)]),
  ];
}

/** The shapes of an actor's rose in the ring of the 15 themes. */
export function actorRoseDrawing({ themes, ...style }: ActorRoseInput): Shape[] {
  return ringRoseDrawing({ ring: THEME_RING, covered: themes, ...style });
}
