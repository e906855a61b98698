import { type Bounds, clipLine } from '../../geo/clip.ts';
import type { Ground } from '../../model/ground.ts';
import type { Position } from '../../model/identity.ts';

type Line = [number, number][];

/**
 * One ground made of several that may overlap. Lines of a later ground are cut where an earlier one already shows
 * them, so that no street is drawn or named twice; areas are opaque and may lie on each other. Throws without any.
 */
export function mergeGrounds(grounds: readonly Ground[]): Ground {
  const [first, ...others] = grounds;
  if (!first) throw new Error('A map needs at least one ground.');
  let merged = first;
  const shown: Bounds[] = [first.bounds];
  for (const ground of others) {
    merged = added(merged, cutAway(ground, shown));
    shown.push(ground.bounds);
  }
  return merged;
}

function added(a: Ground, b: Ground): Ground {
  return {
    bounds: [
      Math.min(a.bounds[0], b.bounds[0]),
      Math.min(a.bounds[1], b.bounds[1]),
      Math.max(a.bounds[2], b.bounds[2]),
      Math.max(a.bounds[3], b.bounds[3]),
    ],
    streets: [...a.streets, ...b.streets],
    water: [...a.water, ...b.water],
    green: [...a.green, ...b.green],
    rail: [...a.rail, ...b.rail],
    stops: [...a.stops, ...b.stops],
  };
}

function cutAway(ground: Ground, shown: readonly Bounds[]): Ground {
  const outside = (line: readonly Position[]): Line[] =>
    shown.reduce<Line[]>(
      (lines, bounds) => lines.flatMap((part) => outsideOf(part, bounds)),
      [line.map(([x, y]) => [x, y])],
    );
  return {
    ...ground,
    streets: ground.streets
      .map((street) => ({ ...street, lines: street.lines.flatMap(outside) }))
      .filter((street) => street.lines.length > 0),
    water: ground.water.map((water) => ({ ...water, lines: water.lines.flatMap(outside) })),
    rail: ground.rail.flatMap((rail) => outside(rail.line).map((line) => ({ ...rail, line }))),
    stops: ground.stops.filter(({ position }) => !shown.some((bounds) => holds(bounds, position))),
  };
}

const FAR = 180;

/** The parts of a line outside the bounds: those in the four strips round them. */
function outsideOf(line: readonly Position[], [west, south, east, north]: Bounds): Line[] {
  const strips: readonly Bounds[] = [
    [-FAR, -FAR, west, FAR],
    [east, -FAR, FAR, FAR],
    [west, -FAR, east, south],
    [west, north, east, FAR],
  ];
  return strips
    .flatMap((strip) => clipLine(line, strip))
    .map((part): Line => part.map(([x, y]) => [x, y]))
    .filter((part) => part.length > 1);
}

/** Tells whether bounds hold a position. */
export function holds([west, south, east, north]: Bounds, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
