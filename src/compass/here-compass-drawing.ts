import type { HereFigure, HereMark, MinuteRing } from '../domain/compass/here-figure.ts';
import { type Point, polar, short } from '../domain/compass/petal.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { circle, digits, path, pictogram, type Shape } from './drawing.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

/** The short texts inside the figure, in the reader's language. */
interface HereFigureWords {
  readonly north: string;
  /** behind the minutes in the hub and on the outermost ring */
  readonly minutes: string;
  /** in the hub when the chosen actor is at the door */
  readonly here: string;
}

export interface HereCompassInput {
  readonly figure: HereFigure;
  /** the theme that the needle points to; null for none */
  readonly chosen: ThemeId | null;
  /** themes that step back */
  readonly faded?: readonly ThemeId[];
  readonly words: HereFigureWords;
  readonly paint?: RosePaint;
}

/** The shapes of a Here compass in the −50…50 box: what lies behind, the discs, the needle, what lies in front. */
export interface HereCompassDrawing {
  readonly back: readonly Shape[];
  readonly marks: readonly { readonly mark: HereMark; readonly shapes: readonly Shape[] }[];
  /** drawn pointing up, to be turned clockwise by so many degrees; null when there is nowhere to point to */
  readonly needle: { readonly degrees: number; readonly shapes: readonly Shape[] } | null;
  readonly front: readonly Shape[];
}

const RIM_RADIUS = 49.8;
const BEZEL_RADIUS = 39.7;
const DOT_RADIUS = 1.5;
const MINUTES_SIZE = 3.4;
const HERE_SIZE = 2.6;
const RING_LABEL_SIZE = 2.7;
const FADED = 0.25;

/** Draws a Here compass: rings of minutes, a dot and a disc per theme, the needle to the chosen one. */
export function hereCompassDrawing(input: HereCompassInput): HereCompassDrawing {
  const { figure, chosen, words, faded = [], paint = SCREEN_PAINT } = input;
  const needleTo = figure.marks.find(({ theme }) => theme === chosen);
  const isFaded = (mark: HereMark) => mark !== needleTo && faded.includes(mark.theme);
  return {
    back: [
      circle({ x: 0, y: 0, radius: RIM_RADIUS }, { fill: paint.ghost, stroke: paint.rim, strokeWidth: 0.4 }),
      circle(
        { x: 0, y: 0, radius: BEZEL_RADIUS },
        { fill: paint.plate, stroke: paint.rim, strokeWidth: 0.3 },
      ),
      ...ticks(figure, paint),
      ...figure.rings.map(({ radius }) =>
        circle({ x: 0, y: 0, radius }, { fill: 'none', stroke: paint.rim, strokeWidth: 0.28 }),
      ),
      ...figure.marks
        .filter(({ nearest }) => !nearest.isHere)
        .map((mark) => leader(mark, mark === needleTo, paint, isFaded(mark))),
      ...figure.rings.map((ring, index) =>
        ringLabel(ring, index === figure.rings.length - 1 ? words.minutes : '', paint),
      ),
    ],
    marks: figure.marks.map((mark) => ({
      mark,
      shapes: markShapes(mark, { isChosen: mark === needleTo, isFaded: isFaded(mark), words, paint }),
    })),
    needle:
      needleTo && !needleTo.nearest.isHere
        ? { degrees: needleTo.degrees, shapes: needle(needleTo, figure.hubRadius, paint) }
        : null,
    front: [
      ...dots(figure.marks, isFaded, paint),
      ...hub(figure, needleTo ?? null, words, paint),
      ...northMark(figure, words.north, paint),
    ],
  };
}

const line = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`;

/** A short stroke every 10°, a longer one at each quarter. */
function ticks({ northDegrees }: HereFigure, paint: RosePaint): Shape[] {
  return Array.from({ length: 36 }, (_, index) => {
    const inner = BEZEL_RADIUS - (index % 9 === 0 ? 1.6 : 0.8);
    const degrees = northDegrees + index * 10;
    const d = line([polar(inner, degrees), polar(BEZEL_RADIUS, degrees)]);
    return path(d, { stroke: paint.gap, strokeWidth: index % 9 === 0 ? 0.5 : 0.3 });
  });
}

function leader(mark: HereMark, isChosen: boolean, paint: RosePaint, isFaded: boolean): Shape {
  return path(line(mark.leader), {
    fill: 'none',
    stroke: isChosen ? paint.theme(mark.theme).fill : paint.gap,
    strokeWidth: isChosen ? 0.7 : 0.3,
    strokeLinejoin: 'round',
    opacity: isFaded ? FADED : isChosen ? 1 : 0.7,
  });
}

/** Words on the dial with a border in the plate's colour, so that lines end before them. */
function onDial(text: string, at: Point, size: number, fill: string, paint: RosePaint): Shape {
  const shape = digits(text, at, size, fill);
  const halo = { stroke: paint.plate, strokeWidth: 1.2, strokeLinejoin: 'round', paintOrder: 'stroke' };
  return { ...shape, attributes: { ...shape.attributes, ...halo } };
}

function ringLabel({ minutes, labelAt }: MinuteRing, unit: string, paint: RosePaint): Shape {
  const shape = onDial(`${minutes} ${unit}`.trim(), labelAt, RING_LABEL_SIZE, paint.gap, paint);
  return { ...shape, attributes: { ...shape.attributes, fontWeight: 400 } };
}

function markShapes(
  mark: HereMark,
  look: {
    readonly isChosen: boolean;
    readonly isFaded: boolean;
    readonly words: HereFigureWords;
    readonly paint: RosePaint;
  },
): Shape[] {
  const { isChosen, isFaded, words, paint } = look;
  const { isHere } = mark.nearest;
  const { fill, ink } = paint.theme(mark.theme);
  const fade = isFaded ? { opacity: FADED } : {};
  const minutes = onDial(
    isHere ? words.here : String(mark.nearest.minutes),
    mark.minutesAt,
    isHere ? HERE_SIZE : MINUTES_SIZE,
    paint.ink,
    paint,
  );
  const picture = pictogram(mark.theme, mark.seat, ink, 0.64);
  const halo = { ...mark.seat, radius: mark.seat.radius + 0.75 };
  return [
    ...(isChosen ? [circle(halo, { fill: paint.plate, stroke: paint.ink, strokeWidth: 0.6 })] : []),
    { ...minutes, attributes: { ...minutes.attributes, ...fade } },
    circle(mark.seat, { fill, ...fade }),
    { ...picture, attributes: { ...picture.attributes, ...fade } },
  ];
}

/** One dot per actor: in the theme's colour, or dark when the actor is the nearest for several themes. */
function dots(marks: readonly HereMark[], isFaded: (mark: HereMark) => boolean, paint: RosePaint): Shape[] {
  const byActor = new Map<string, HereMark[]>();
  for (const mark of marks) {
    const { id } = mark.nearest.actor.properties;
    if (!mark.nearest.isHere) byActor.set(id, [...(byActor.get(id) ?? []), mark]);
  }
  return [...byActor.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const fill = group.length > 1 ? paint.ink : paint.theme(first.theme).fill;
    const look = { fill, stroke: paint.plate, strokeWidth: 0.6 };
    const radius = group.length > 1 ? DOT_RADIUS * 1.2 : DOT_RADIUS;
    return [circle({ ...first.dot, radius }, group.every(isFaded) ? { ...look, opacity: FADED } : look)];
  });
}

/** A slender needle with a ridge, from the hub to the dot. */
function needle({ theme, dot }: HereMark, hubRadius: number, paint: RosePaint): Shape[] {
  const foot = polar(hubRadius - 1, (Math.asin(2.8 / hubRadius) * 180) / Math.PI);
  const tip = { x: 0, y: -Math.hypot(dot.x, dot.y) };
  const half = (side: 1 | -1): string =>
    `${line([tip, { x: side * foot.x, y: foot.y }, { x: 0, y: foot.y }])}Z`;
  const { fill } = paint.theme(theme);
  return [
    path(half(1), { fill }),
    path(half(-1), { fill: paint.plate }),
    path(half(-1), { fill, opacity: 0.72 }),
  ];
}

function hub(figure: HereFigure, to: HereMark | null, words: HereFigureWords, paint: RosePaint): Shape[] {
  const disc = circle({ x: 0, y: 0, radius: figure.hubRadius }, { fill: paint.hub });
  if (!to || to.nearest.isHere) return [disc, digits(words.here, { x: 0, y: 0 }, 4.6, paint.plate)];
  const size = to.nearest.minutes > 99 ? 7 : 9;
  return [
    disc,
    digits(to.nearest.minutes, { x: 0, y: -1.6 }, size, paint.plate),
    digits(words.minutes, { x: 0, y: 4.8 }, 3.4, paint.plate),
  ];
}

/** The letter of north with an arrow head outside it. */
function northMark({ north, northDegrees }: HereFigure, letter: string, paint: RosePaint): Shape[] {
  const inwards = { x: north.x * 0.965, y: north.y * 0.965 };
  const head = [polar(49.2, northDegrees), polar(46.7, northDegrees - 2.6), polar(46.7, northDegrees + 2.6)];
  return [digits(letter, inwards, 5.4, paint.ink), path(`${line(head)}Z`, { fill: paint.ink })];
}
