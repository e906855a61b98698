import { officialName, otherName } from '../directory/naming.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import { textWidthMm } from './measure.ts';
import { bilingualStack, lineIsFree, NAME_PT, nameLine } from './name-stack.ts';
import { MM_PER_PT, type PageItem, type PointMm } from './page.ts';
import { distanceToSegment, insideRings } from './plane.ts';
import type { StopSign } from './stops.ts';
import type { Taken } from './taken.ts';

const HEIGHT_MM = NAME_PT * MM_PER_PT;

type Rings = readonly (readonly PointMm[])[];

/** Names of the metro and train stops beside their signs, where there is room on one of four sides. */
export function stopLabels(signs: readonly StopSign[], taken: Taken): readonly PageItem[] {
  return signs.flatMap((sign): readonly PageItem[] => {
    if (!sign.name || sign.mode === 'tram') return [];
    const widthMm = textWidthMm(sign.name, NAME_PT, 700);
    const colour = sign.mode === 'metro' ? INK.metro : INK.train;
    const beside = sign.radiusMm + 0.9;
    const above = sign.radiusMm + HEIGHT_MM * 0.6;
    const [x, y] = sign.at;
    const centres: readonly PointMm[] = [
      [x + beside + widthMm / 2, y],
      [x - beside - widthMm / 2, y],
      [x, y + above],
      [x, y - above],
    ];
    const centre = centres.find((at) => lineIsFree(at, widthMm, taken));
    return centre ? [nameLine(sign.name, centre, { weight: 700, colour }, taken)] : [];
  });
}

/** Names of parks in the middle of their green, in both languages where there is room, else in the sheet's. */
export function greenLabels(
  ground: Ground,
  frame: Frame,
  language: Language,
  taken: Taken,
): readonly PageItem[] {
  const named = new Set<string>();
  const areas = ground.green
    .flatMap((green) => {
      const name = officialName(green, language)?.text;
      const other = name ? (otherName({ ...green, name }, language)?.text ?? null) : null;
      return name ? green.polygons.map((polygon) => ({ name, other, rings: project(polygon, frame) })) : [];
    })
    .map((area) => ({ ...area, ...innermost(area.rings) }))
    .sort((a, b) => b.room - a.room);
  return areas.flatMap(({ name, other, centre, room }): readonly PageItem[] => {
    if (named.has(name) || room < LEAST_ROOM_MM) return [];
    const items = bilingualStack(
      { name, other },
      [centre],
      Math.max(room * 3.2, LEAST_LINE_MM),
      GREEN,
      taken,
    );
    if (items.length > 0) named.add(name);
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
