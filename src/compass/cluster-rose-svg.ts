import { clusterRose } from '../domain/compass/cluster-rose.ts';
import { numberTypeSize } from '../domain/compass/rose.ts';
import type { ThemeCounts } from './describe.ts';
import { circle, digits, path, type Shape, VIEW_BOX } from './drawing.ts';
import { shapesMarkup } from './markup.ts';
import { type RosePaint, SCREEN_PAINT } from './rose-paint.ts';

/** The hub is smaller than that of an actor's marker, so that the petals say more; so is its number. */
const NUMBER_SHARE = 0.82;

export interface ClusterRoseInput {
  /** how many of the actors cover each theme */
  readonly counts: ThemeCounts;
  /** how many actors there are: the number in the middle */
  readonly total: number;
  readonly sizePx: number;
  /** CSS variables when left out */
  readonly paint?: RosePaint;
}

/** The shapes of the rose of several actors in the −50…50 box, from back to front. */
function clusterRoseDrawing({ counts, total, paint = SCREEN_PAINT }: ClusterRoseInput): Shape[] {
  const rose = clusterRose(counts);
  return [
    circle(rose.plate, { fill: paint.plate, stroke: paint.rim, strokeWidth: 1.1 }),
    ...rose.absent.map((petal) => path(petal.path, { fill: paint.ghost })),
    ...rose.petals.map((petal) => path(petal.path, { fill: paint.theme(petal.theme).fill })),
    circle(rose.hub, { fill: paint.plate, stroke: paint.hub, strokeWidth: 2.6 }),
    digits(total, rose.hub, numberTypeSize(total) * NUMBER_SHARE, paint.ink),
  ];
}

/** The rose of several actors as a whole SVG document; decoration beside a text that says the same. */
export function clusterRoseSvg(input: ClusterRoseInput): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${input.sizePx}" height="${input.sizePx}" viewBox="${VIEW_BOX}" aria-hidden="true">${shapesMarkup(clusterRoseDrawing(input))}</svg>`;
}
