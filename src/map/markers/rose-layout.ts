import { type LabelBox, touches, touchesDisc } from './boxes.ts';
import { type Body, type Point, spread } from './spread.ts';

/** On which side of its rose a name stands. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the screen that the map has. */
interface Frame extends Size {
  /** what lies over it */
  readonly barred?: readonly LabelBox[];
}

export interface RoseToPlace {
  /** where it belongs on screen, in pixels */
  readonly home: Point;
  readonly name: Size;
}

export interface PlacedRose {
  /** how far it is moved from its home, in pixels */
  readonly shift: Point;
  /** null where the name has no room */
  readonly side: Side | null;
}

/** So many of the most important roses always have their names: more would push others off their areas on a phone. */
const ALWAYS_NAMED = 1;
/** Space kept between two roses, in pixels. */
const GAP_PX = 3;
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
 * the petals of no rose, no other name and no edge of the frame. The roses come in order of importance: the first choose
 * first, and the very first is given room for its name where the crowd leaves none. Boxes that lie over the map, such as
 * its buttons, cover no name.
 */
export function layOutRoses(roses: readonly RoseToPlace[], diameter: number, frame: Frame): PlacedRose[] {
  const placed = place(roses, diameter, frame, 0);
  const crowded = placed.slice(0, ALWAYS_NAMED).some(({ side }) => side === null);
  return crowded ? place(roses, diameter, frame, ALWAYS_NAMED) : placed;
}

/** Places the roses; the first `reserved` ones keep the others off the place below them as well. */
function place(
  roses: readonly RoseToPlace[],
  diameter: number,
  frame: Frame,
  reserved: number,
): PlacedRose[] {
  const bodies = roses.map(({ home, name }, index): Body => {
    const disc = { dx: 0, dy: 0, radius: (diameter + GAP_PX) / 2 };
    return { home, discs: index < reserved ? [disc, ...nameDiscs(name, diameter)] : [disc] };
  });
  const at = spread(bodies);
  const discs = at.map(({ x, y }): LabelBox => ({ x, y, width: diameter, height: diameter }));
  const core = (diameter / 2) * CORE;
  const names: LabelBox[] = [...(frame.barred ?? [])];
  return roses.map(({ home, name }, index) => {
    const disc = discs[index] ?? { ...home, width: diameter, height: diameter };
    const others = discs.filter((_, other) => other !== index);
    const side = SIDES.find((candidate) => {
      const box = nameBox(disc, name, candidate);
      const onRose = others.some((other) => touchesDisc(box, other, core));
      return isInside(box, frame) && !onRose && !names.some((other) => touches(box, other));
    });
    if (side) names.push(nameBox(disc, name, side));
    return { shift: { x: disc.x - home.x, y: disc.y - home.y }, side: side ?? null };
  });
}

/** A row of small discs that covers a name below its rose. */
function nameDiscs({ width, height }: Size, diameter: number): Body['discs'] {
  const count = Math.max(1, Math.ceil(width / height));
  const dy = (diameter + height) / 2 + NAME_GAP_PX;
  return Array.from({ length: count }, (_, i) => ({
    dx: ((i + 0.5) / count - 0.5) * width,
    dy,
    radius: height / 2,
  }));
}

/** Gives the box of a name on one side of a rose. */
export function nameBox(disc: LabelBox, { width, height }: Size, side: Side): LabelBox {
  const across = (disc.width + width) / 2 + NAME_GAP_PX;
  const along = (disc.height + height) / 2 + NAME_GAP_PX;
  const moved = { bottom: [0, along], top: [0, -along], right: [across, 0], left: [-across, 0] } as const;
  const [dx, dy] = moved[side];
  return { x: disc.x + dx, y: disc.y + dy, width, height };
}

function isInside(box: LabelBox, frame: Size): boolean {
  const across = box.x >= box.width / 2 && box.x <= frame.width - box.width / 2;
  return across && box.y >= box.height / 2 && box.y <= frame.height - box.height / 2;
}
