import type { PointMm } from '../page.ts';
import { distance, segmentsCross } from '../plane.ts';
import { cheapestAssignment } from './assignment.ts';
import { stackedTops } from './stacking.ts';

/** A marker of the map and the block of text that belongs to it. */
export interface LabelSeed {
  readonly key: string;
  readonly at: PointMm;
  readonly heightMm: number;
}

/** A column beside the map: leaders begin at `x`, at the foot of each block. */
export interface LabelSide {
  readonly x: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

export interface PlacedLabel extends LabelSeed {
  /** index of the side */
  readonly side: number;
  readonly topMm: number;
  /** where its leader begins */
  readonly port: PointMm;
}

/** By how many millimetres a leader would be longer than straight, for what stands in its way. */
export type Detour = (seed: LabelSeed, port: PointMm) => number;

/** Least and widest space between two blocks. */
const GAP_MM = { least: 1, most: 7, share: 0.55 } as const;
const MOST_SWAPS = 400;

/**
 * Places blocks in columns at the sides of a map so that straight leaders to their markers do not cross and are short in
 * all: one-to-one matching of markers and ports with the least sum of lengths, which has no crossings, from M. A. Bekos,
 * M. Kaufmann, A. Symvonis, A. Wolff, “Boundary labeling: models and efficient algorithms for rectangular maps”
 * (Computational Geometry 36, 2007; type-s leaders). Ports are first evenly spaced; then each block moves as near to its
 * marker as its neighbours let it, and blocks whose leaders cross by that change places. Of seeds that find no room
 * the last ones are left out: the caller sees who is missing.
 */
export function placeLabels(
  seeds: readonly LabelSeed[],
  sides: readonly LabelSide[],
  detour: Detour = () => 0,
): readonly PlacedLabel[] {
  const chosen = fitting(seeds, sides);
  const columns = balanced(matched(chosen, sides, detour), sides);
  return uncrossed(columns, sides);
}

/** The blocks of each side from the top down. */
export type Columns = readonly (readonly LabelSeed[])[];

/** Height of a column. */
export const roomMm = ({ topMm, bottomMm }: LabelSide): number => bottomMm - topMm;

/** Height that blocks need one below the other. */
export const neededMm = (seeds: readonly Pick<LabelSeed, 'heightMm'>[]): number =>
  seeds.reduce((sum, { heightMm }) => sum + heightMm + GAP_MM.least, -GAP_MM.least);

/** The first seeds, as many as columns of that height hold whichever column each goes to. */
function fitting(seeds: readonly LabelSeed[], sides: readonly LabelSide[]): readonly LabelSeed[] {
  const tallest = Math.max(0, ...seeds.map(({ heightMm }) => heightMm));
  const all = sides.reduce((sum, side) => sum + roomMm(side), 0) - (sides.length - 1) * tallest;
  let count = seeds.length;
  while (count > 0 && neededMm(seeds.slice(0, count)) > all) count -= 1;
  return seeds.slice(0, count);
}

/** Each seed in the column of its port, columns from the top down. */
function matched(seeds: readonly LabelSeed[], sides: readonly LabelSide[], detour: Detour): Columns {
  const ports = sides.flatMap((side, index) => portsOf(seeds, side, index));
  const costs = seeds.map((seed) => ports.map((port) => distance(seed.at, port.at) + detour(seed, port.at)));
  const assigned = cheapestAssignment(costs);
  return sides.map((_, index) =>
    seeds
      .map((seed, row) => ({ seed, port: ports[assigned[row] ?? 0] }))
      .filter(({ port }) => port?.side === index)
      .sort((a, b) => (a.port?.at[1] ?? 0) - (b.port?.at[1] ?? 0))
      .map(({ seed }) => seed),
  );
}

/** Ports down a side, as far apart as a block is high on average, at least enough for its share of the seeds. */
function portsOf(seeds: readonly LabelSeed[], side: LabelSide, index: number) {
  const each = neededMm(seeds) / Math.max(1, seeds.length) + GAP_MM.least / Math.max(1, seeds.length);
  const count = Math.ceil(roomMm(side) / each);
  return Array.from({ length: count }, (_, step) => ({
    side: index,
    at: [side.x, side.topMm + ((step + 0.5) * roomMm(side)) / count] as const,
  }));
}

/** Moves blocks out of a column that is too full, those first whose leaders grow least. */
function balanced(columns: Columns, sides: readonly LabelSide[]): Columns {
  const full = sides.findIndex((side, index) => neededMm(columns[index] ?? []) > roomMm(side));
  const [from, crowded] = [sides[full], columns[full]];
  if (!from || !crowded) return columns;
  const growth = (seed: LabelSeed, to: LabelSide): number =>
    Math.abs(to.x - seed.at[0]) - Math.abs(from.x - seed.at[0]);
  const moves = sides.flatMap((to, index) => {
    const free = roomMm(to) - neededMm(columns[index] ?? []) - GAP_MM.least;
    return index === full
      ? []
      : crowded
          .filter(({ heightMm }) => heightMm <= free)
          .map((seed) => ({ seed, index, cost: growth(seed, to) }));
  });
  const [best] = moves.sort((a, b) => a.cost - b.cost);
  if (!best) return columns.map((column, index) => (index === full ? column.slice(0, -1) : column));
  return balanced(
    columns.map((column, index) => {
      if (index === full) return column.filter((seed) => seed !== best.seed);
      return index === best.index ? [...column, best.seed].sort((a, b) => a.at[1] - b.at[1]) : column;
    }),
    sides,
  );
}

/** Each block of a column as near to the height of its marker as its neighbours let it, in the order given. */
export function stacked(columns: Columns, sides: readonly LabelSide[]): readonly PlacedLabel[] {
  return sides.flatMap((side, index) => {
    const seeds = columns[index] ?? [];
    const free = roomMm(side) - neededMm(seeds);
    const air = (GAP_MM.share * free) / Math.max(1, seeds.length);
    const gapMm = Math.min(GAP_MM.most, GAP_MM.least + air);
    const things = seeds.map(({ heightMm, at }) => ({ heightMm, wishMm: at[1] - heightMm }));
    const tops = stackedTops(things, { ...side, gapMm });
    return seeds.map((seed, order): PlacedLabel => {
      const topMm = tops[order] ?? side.topMm;
      return { ...seed, side: index, topMm, port: [side.x, topMm + seed.heightMm] };
    });
  });
}

/** Lets blocks whose leaders cross change places until none do. */
function uncrossed(start: Columns, sides: readonly LabelSide[]): readonly PlacedLabel[] {
  let columns = start;
  let placed = stacked(columns, sides);
  for (let swaps = 0; swaps < MOST_SWAPS; swaps += 1) {
    const pair = crossingPair(placed);
    if (!pair) return placed;
    const [a, b] = pair;
    const other = (seed: LabelSeed): LabelSeed => (seed.key === a.key ? b : seed.key === b.key ? a : seed);
    columns = columns.map((column) => column.map(other));
    placed = stacked(columns, sides);
  }
  return placed;
}

function crossingPair(placed: readonly PlacedLabel[]): readonly [PlacedLabel, PlacedLabel] | null {
  for (const [index, a] of placed.entries()) {
    const b = placed.slice(index + 1).find((other) => segmentsCross(a.port, a.at, other.port, other.at));
    if (b) return [a, b];
  }
  return null;
}
