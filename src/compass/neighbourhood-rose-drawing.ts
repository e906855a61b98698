import {
  type NeighbourhoodPetal,
  type NeighbourhoodRoseForm,
  ringCountsRose,
} from '../domain/compass/neighbourhood-rose.ts';
import { polar, short } from '../domain/compass/petal.ts';
import { type Ring, THEME_RING } from '../domain/compass/ring.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { circle, digits, path, pictogram, type Shape } from './drawing.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

/** From this size on the counts can be read and the pictograms told apart. */
const FULL_FROM_PX = 180;
const COUNT_SIZE = 5;
const NONE_SIZE = 3.7;
/** The ring of a gap is broken: in grey a dark sign in a whole ring looks like a filled disc. */
const GAP_DASHES = '1.8 1.4';
/** Numbers with a decimal are wide: nearer to the middle than this they would touch. */
const DECIMALS_FROM = 20;

type Counts<Id extends string> = Readonly<Partial<Record<Id, number>>>;

export interface NeighbourhoodRoseInput<Id extends string = ThemeId> {
  readonly counts: Counts<Id>;
  /** the same numbers of the place to compare with, drawn as outlines */
  readonly compared?: Counts<Id>;
  /** how a number is written; as it is when left out */
  readonly written?: (count: number, theme: Id) => string;
  /** the word written at a gap; 0 when left out */
  readonly none?: string;
  /** when any theme is chosen, the others fade */
  readonly selected?: readonly Id[];
  /** the count whose petal is longest, to compare several roses */
  readonly maximum?: number;
  /** width and height as shown; decides the form */
  readonly sizePx: number;
  /** overrules the form that the size would choose */
  readonly form?: NeighbourhoodRoseForm;
  /** CSS variables when left out */
  readonly paint?: RosePaint;
}

export interface NeighbourhoodRoseDrawing<Id extends string = ThemeId> {
  readonly back: readonly Shape[];
  readonly petals: readonly {
    readonly theme: Id;
    readonly count: number;
    /** the area to touch, from hub to rim */
    readonly slot: string;
    readonly shapes: readonly Shape[];
  }[];
  readonly front: readonly Shape[];
}

/** A star with four points on a circle's radius, the sign of the compass. */
function star(radius: number): string {
  const points = Array.from({ length: 8 }, (_, index) =>
    polar(index % 2 === 0 ? radius : radius * 0.3, index * 45),
  );
  return `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
}

/** The outline of the place compared with: dark, on a lighter band that lifts it off any colour. */
function comparedShapes(
  { compared }: NeighbourhoodPetal<string>,
  fade: { readonly opacity?: number },
  paint: RosePaint,
): Shape[] {
  if (compared === null) return [];
  const line = { fill: 'none', strokeLinejoin: 'round', ...fade };
  return [
    path(compared, { ...line, stroke: paint.plate, strokeWidth: 1.7 }),
    path(compared, { ...line, stroke: paint.ink, strokeWidth: 0.7 }),
  ];
}

interface PetalStyle<Id extends string> extends Pick<NeighbourhoodRoseInput<Id>, 'written' | 'none'> {
  readonly form: NeighbourhoodRoseForm;
  readonly faded: boolean;
  readonly paint: RosePaint;
}

function petalShapes<Id extends string>(
  petal: NeighbourhoodPetal<Id>,
  { form, faded, paint, written = String, none = '0' }: PetalStyle<Id>,
): Shape[] {
  const { fill: colour, ink } = paint.theme(petal.colour);
  const fade = faded ? { opacity: 0.28 } : {};
  const outline = { fill: 'none', stroke: paint.gap, strokeWidth: form === 'full' ? 0.5 : 1 };
  const body = path(petal.path, { ...(petal.empty ? outline : { fill: colour }), ...fade });
  const drawn = [body, ...comparedShapes(petal, fade, paint)];
  if (form === 'bare') return drawn;
  const seat = petal.empty
    ? circle(
        { ...petal.seat, radius: petal.seat.radius - 0.4 },
        { fill: paint.plate, stroke: paint.gap, strokeWidth: 0.8, strokeDasharray: GAP_DASHES, ...fade },
      )
    : circle(petal.seat, { fill: colour, ...fade });
  const mark = pictogram(petal.pictogram, petal.seat, petal.empty ? colour : ink, 0.64);
  return [
    ...drawn,
    petal.empty
      ? digits(none, petal.countAt, none === '0' ? COUNT_SIZE : NONE_SIZE, paint.ink)
      : digits(written(petal.count, petal.theme), petal.countAt, COUNT_SIZE, paint.ink),
    seat,
    { ...mark, attributes: { ...mark.attributes, ...fade } },
  ];
}

/**
 * The shapes of a neighbourhood's rose in any ring, in the −50…50 box: what lies behind, each petal, what lies in front.
 */
export function ringCountsDrawing<Id extends string>(
  ring: Ring<Id>,
  input: NeighbourhoodRoseInput<Id>,
): NeighbourhoodRoseDrawing<Id> {
  const { counts, selected = [], sizePx, maximum, compared, paint = SCREEN_PAINT } = input;
  const form = input.form ?? (sizePx >= FULL_FROM_PX ? 'full' : 'bare');
  const rose = ringCountsRose(ring, counts, {
    form,
    ...(maximum === undefined ? {} : { maximum }),
    ...(compared === undefined ? {} : { compared }),
    ...(input.written === undefined ? {} : { countsFrom: DECIMALS_FROM }),
  });
  return {
    back: [
      circle({ x: 0, y: 0, radius: 49.8 }, { fill: paint.plate, stroke: paint.rim, strokeWidth: 0.4 }),
      ...rose.petals.map((petal) => path(petal.ghost, { fill: paint.ghost })),
    ],
    petals: rose.petals.map((petal) => ({
      theme: petal.theme,
      count: petal.count,
      slot: petal.slot,
      shapes: petalShapes(petal, {
        ...input,
        form,
        paint,
        faded: selected.length > 0 && !selected.includes(petal.theme),
      }),
    })),
    front: [
      circle(rose.hub, { fill: paint.hub }),
      ...(form === 'full' ? [path(star(rose.hub.radius * 0.74), { fill: paint.plate })] : []),
    ],
  };
}

/** The shapes of a neighbourhood's rose in the ring of the 15 themes. */
export function neighbourhoodRoseDrawing(input: NeighbourhoodRoseInput): NeighbourhoodRoseDrawing {
  return ringCountsDrawing(THEME_RING, input);
}
