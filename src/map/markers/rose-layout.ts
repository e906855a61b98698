import { type LabelBox, touches, touchesDisc } from './boxes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** On which side of its rose a name stands. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

export interface RoseToPlace {
  /** where it belongs on screen, in pixels */
  readonly home: Point;
  readonly name: { readonly width: number; readonly height: number };
}

export interface PlacedRose {
  /** how far it is moved from its home, in pixels */
  readonly shift: Point;
  /** null where the name has no room */
  readonly side: Side | null;
}

/** Space kept between two roses, in pixels. */
const GAP_PX = 3;
const ROUNDS = 120;
/** The share of the way home that a rose goes back in each round, so that none strays farther than it must. */
const HOMESICK = 0.04;
/** Space between a rose and its name, in pixels. */
const NAME_GAP_PX = 1;
/** The part of a rose's radius that holds its petals and no name may cover; beyond it the plate is mostly bare. */
export const CORE = 0.72;
const SIDES: readonly Side[] = ['bottom', 'top', 'right', 'left'];

/**
 * Diameter of a neighbourhood's rose at a zoom of the map, in pixels: 38 where the whole Region fits a phone, 44 to 64
 * on larger screens and nearer by.
 */
export function roseDiameter(zoom: number): number {
  return Math.round(44 + 10 * Math.min(2, Math.max(-0.6, zoom - 11)));
}

/**
 * Moves roses of one diameter just so far apart that none covers another, and gives each name a side where it covers
 * the petals of no rose, no other name and no edge of the frame. The roses come in order of importance: the first choose first.
 */
export function layOutRoses(
  roses: readonly RoseToPlace[],
  diameter: number,
  frame: { readonly width: number; readonly height: number },
): PlacedRose[] {
  const at = spread(
    roses.map(({ home }) => home),
    diameter + GAP_PX,
  );
  const discs = at.map(({ x, y }): LabelBox => ({ x, y, width: diameter, height: diameter }));
  const core = (diameter / 2) * CORE;
  const names: LabelBox[] = [];
  return roses.map(({ home, name }, index) => {
    const disc = discs[index] ?? { ...home, width: diameter, height: diameter };
    const side = SIDES.find((candidate) => {
      const box = nameBox(disc, name, candidate);
      const onRose = discs.some((other, at) => at !== index && touchesDisc(box, other, core));
      return isInside(box, frame) && !onRose && !names.some((other) => touches(box, other));
    });
    if (side) names.push(nameBox(disc, name, side));
    return { shift: { x: disc.x - home.x, y: disc.y - home.y }, side: side ?? null };
  });
}

/** Gives the box of a name on one side of a rose. */
export function nameBox(
  disc: LabelBox,
  { width, height }: { readonly width: number; readonly height: number },
  side: Side,
): LabelBox {
  const across = (disc.width + width) / 2 + NAME_GAP_PX;
  const along = (disc.height + height) / 2 + NAME_GAP_PX;
  const moved = { bottom: [0, along], top: [0, -along], right: [across, 0], left: [-across, 0] } as const;
  const [dx, dy] = moved[side];
  return { x: disc.x + dx, y: disc.y + dy, width, height };
}

function isInside(box: LabelBox, frame: { readonly width: number; readonly height: number }): boolean {
  const across = box.x >= box.width / 2 && box.x <= frame.width - box.width / 2;
  return across && box.y >= box.height / 2 && box.y <= frame.height - box.height / 2;
}

/** Moves points apart until all are at least `distance` from one another; far ones stay where they are. */
export function spread(homes: readonly Point[], distance: number): Point[] {
  const points = homes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, point] of points.entries()) {
      const home = homes[i] ?? point;
      point.x += (home.x - point.x) * HOMESICK;
      point.y += (home.y - point.y) * HOMESICK;
    }
    partAll(points, distance);
  }
  for (let round = 0; round < ROUNDS && partAll(points, distance); round += 1);
  return points;
}

/** Moves every pair that is too close apart, half each; tells whether any was. */
function partAll(points: readonly { x: number; y: number }[], distance: number): boolean {
  let moved = false;
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.slice(i + 1).entries()) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const apart = Math.hypot(dx, dy);
      if (apart >= distance - 0.01) continue;
      moved = true;
      // Two at one point part in a direction of their own, so that the result is always the same.
      const angle = apart === 0 ? i + j : Math.atan2(dy, dx);
      const step = (distance - apart) / 2;
      a.x -= Math.cos(angle) * step;
      a.y -= Math.sin(angle) * step;
      b.x += Math.cos(angle) * step;
      b.y += Math.sin(angle) * step;
    }
  }
  return moved;
}
