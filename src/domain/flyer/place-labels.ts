import { officialName, otherName } from '../directory/naming.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import { textWidthMm, wrapText } from './measure.ts';
import { bilingualStack, NAME_PT } from './name-stack.ts';
import { MM_PER_PT, type PageItem, type PointMm } from './page.ts';
import { distanceToSegment, insideRings } from './plane.ts';
import { foldedName } from './same-name.ts';
import type { StopSign } from './stops.ts';
import type { Taken } from './taken.ts';

const HEIGHT_MM = NAME_PT * MM_PER_PT;

type Rings = readonly (readonly PointMm[])[];

/** Names of the metro and train stops beside their signs, on one line, else on two, where there is room on a side. */
export function stopLabels(signs: readonly StopSign[], taken: Taken): readonly PageItem[] {
  return signs.flatMap((sign): readonly PageItem[] => {
    const { name } = sign;
    if (!name || sign.mode === 'tram') return [];
    const colour = sign.mode === 'metro' ? INK.metro : INK.train;
    const style = { weight: 700, colour, otherColour: colour } as const;
    const whole = textWidthMm(name, NAME_PT, 700) + 0.1;
    for (const widthMm of [whole, whole * BROKEN_SHARE]) {
      const centres = centresAround(sign, wrapText(name, NAME_PT, 700, widthMm));
      const items = bilingualStack({ name, other: null }, centres, widthMm, style, taken);
      if (items.length > 0) return items;
    }
    return [];
  });
}

/** Share of its length at which a name breaks into two lines. */
const BROKEN_SHARE = 0.66;
const OFF_SIGN_MM = 1.5;

/** Below and above a sign, beside it, then slanting away from it. */
function centresAround({ at: [x, y], radiusMm }: StopSign, lines: readonly string[]): readonly PointMm[] {
  const halfWidth = Math.max(...lines.map((line) => textWidthMm(line, NAME_PT, 700))) / 2;
  const beside = radiusMm + OFF_SIGN_MM + halfWidth;
  const below = radiusMm + HEIGHT_MM * (0.6 + (lines.length - 1) * 0.55);
  const slant = halfWidth + radiusMm * 0.5;
  return [
    [x, y + below],
    [x, y - below],
    [x + beside, y],
    [x - beside, y],
    [x + slant, y + below],
    [x - slant, y + below],
    [x + slant, y - below],
    [x - slant, y - below],
  ];
}

/**
 * Names of parks in the middle of their green, in both languages where there is room, else in the sheet's; not those
 * that are `already` named.
 */
export function greenLabels(
  ground: Ground,
  frame: Frame,
  language: Language,
  taken: Taken,
  already: ReadonlySet<string> = new Set(),
): readonly PageItem[] {
  const named = new Set([...already].map(foldedName));
  const areas = ground.green
    .flatMap((green) => {
      const name = officialName(green, language)?.text;
      const other = name ? (otherName({ ...green, name }, language)?.text ?? null) : null;
      return name ? green.polygons.map((polygon) => ({ name, other, rings: project(polygon, frame) })) : [];
    })
    .map((area) => ({ ...area, ...innermost(area.rings) }))
    .sort((a, b) => b.room - a.room);
  return areas.flatMap(({ name, other, centre, room }): readonly PageItem[] => {
    if (named.has(foldedName(name)) || room < LEAST_ROOM_MM) return [];
    const items = bilingualStack(
      { name, other },
      [centre],
      Math.max(room * 3.2, LEAST_LINE_MM),
      GREEN,
      taken,
    );
    if (items.length > 0) named.add(foldedName(name));
    return items;
  });
}

const GREEN = { weight: 400, colour: INK.green, otherColour: INK.green } as const;

/** A park narrower than this, from its middle to its edge, stays without a name. */
const LEAST_ROOM_MM = 3.2;
const LEAST_LINE_MM = 16;

function project(polygon: readonly (readonly (readonly [number, number])[])[], frame: Frame): Rings {
  return polygon.map((ring) => ring.map((at) => frame.project(at)));
}

/** The point of a fine grid that lies deepest inside, and its distance to the edge. */
function innermost(rings: Rings): { centre: PointMm; room: number } {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { centre: PointMm; room: number } = { centre: [left, top], room: 0 };
  for (let step = 0; step < GRID * GRID; step += 1) {
    const at: PointMm = [
      left + (width * ((step % GRID) + 0.5)) / GRID,
      top + (height * (Math.floor(step / GRID) + 0.5)) / GRID,
    ];
    if (!insideRings(at, rings)) continue;
    const room = Math.min(...rings.map((ring) => distanceToRing(at, ring)));
    if (room > best.room) best = { centre: at, room };
  }
  return best;
}

const GRID = 14;

function distanceToRing(at: PointMm, ring: readonly PointMm[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (before) least = Math.min(least, distanceToSegment(at, before, point));
  }
  return least;
}
