import type { Position } from '../model/identity.ts';
import { type Grid, ringsBelowZero } from './contour.ts';
import { METRES_PER_MINUTE } from './distances.ts';
import type { WalkingNetwork } from './network.ts';
import { fromPlane, type PlanePoint } from './plane.ts';
import { type ReachedWay, reachedWays } from './reached-ways.ts';
import { walkOut } from './search.ts';
import type { SnapToStreet } from './snap.ts';

/** A closed line, its first position again at the end. */
type Ring = readonly Position[];

/** The ground one comes to within some minutes on foot: polygons, each an outer ring (counter-clockwise) with holes. */
export interface ReachBand {
  readonly minutes: number;
  readonly polygons: readonly (readonly Ring[])[];
}

/** So far from a reached street the ground still counts as reached: about half a block of houses. */
const BESIDE_METRES = 50;
/** Side of the grid on which the ground is measured; its diagonal is less than `BESIDE_METRES`. */
const CELL_METRES = 25;
/** Smaller holes say more about the grid than about the streets and are filled: inside is no point 29 m from its rim. */
const LEAST_HOLE_SQUARE_METRES = 2500;

/**
 * Gives the ground within each of some walking times, in minutes: what lies within 50 m of a street part that the walk
 * comes to. The distance to the nearest such part is sampled on a grid of 25 m and its line at 50 m drawn by marching
 * squares; holes of a quarter of a hectare are filled. As the diagonal of a cell (36 m) is less than 50 m, every reached
 * point of a street is inside, and nothing is that lies more than 115 m from all of them. Null when the place is 250 m or more from every street.
 */
export function reachFrom(
  network: WalkingNetwork,
  snap: SnapToStreet,
  from: Position,
  minutes: readonly number[],
): readonly ReachBand[] | null {
  const start = snap(from);
  if (!start) return null;
  const reached = walkOut(network, start, Math.max(...minutes) * METRES_PER_MINUTE);
  return minutes.map((time) => {
    const cutoff = time * METRES_PER_MINUTE - start.awayMetres;
    const ways = reachedWays(network, reached, start, Math.max(0, cutoff));
    return { minutes: time, polygons: polygonsOf(ringsBelowZero(distanceGrid(ways))) };
  });
}

/** The distance to the nearest of some lines less `BESIDE_METRES`, on a grid that has room for it on all sides. */
function distanceGrid(ways: readonly ReachedWay[]): Grid {
  const [west, east] = extent(ways, 0);
  const [south, north] = extent(ways, 1);
  const corner: PlanePoint = [west, south];
  const columns = Math.ceil((east - west) / CELL_METRES) + 1;
  const rows = Math.ceil((north - south) / CELL_METRES) + 1;
  const values = new Float64Array(columns * rows).fill(CELL_METRES);
  const grid = { corner, cellMetres: CELL_METRES, columns, rows, values };
  for (const way of ways) {
    for (const [index, b] of way.entries()) lower(grid, way[index - 1] ?? b, b);
  }
  return grid;
}

/** From where to where the grid goes along an axis: beyond all lines, so that its rim stays above zero. */
function extent(ways: readonly ReachedWay[], axis: 0 | 1): readonly [low: number, high: number] {
  const margin = BESIDE_METRES + 2 * CELL_METRES;
  let [low, high] = [Infinity, -Infinity];
  for (const point of ways.flat()) {
    low = Math.min(low, point[axis] - margin);
    high = Math.max(high, point[axis] + margin);
  }
  return [low, high];
}

/** Lowers the grid near a piece of a line to what its distance says. */
function lower({ corner, columns, rows, values }: Grid, a: PlanePoint, b: PlanePoint): void {
  const margin = BESIDE_METRES + CELL_METRES;
  const first = (axis: 0 | 1): number =>
    Math.max(0, Math.floor((Math.min(a[axis], b[axis]) - margin - corner[axis]) / CELL_METRES));
  const last = (axis: 0 | 1, count: number): number =>
    Math.min(count - 1, Math.ceil((Math.max(a[axis], b[axis]) + margin - corner[axis]) / CELL_METRES));
  for (let row = first(1); row <= last(1, rows); row += 1) {
    for (let column = first(0); column <= last(0, columns); column += 1) {
      const at: PlanePoint = [corner[0] + column * CELL_METRES, corner[1] + row * CELL_METRES];
      const place = row * columns + column;
      values[place] = Math.min(values[place] ?? 0, metresToPiece(at, a, b) - BESIDE_METRES);
    }
  }
}

function metresToPiece([x, y]: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / squared;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - a[0] - share * dx, y - a[1] - share * dy);
}

/** Puts each hole into the smallest outer ring it lies in. */
function polygonsOf(rings: readonly (readonly PlanePoint[])[]): ReachBand['polygons'] {
  const outers = rings
    .filter((ring) => doubleArea(ring) > 0)
    .sort((a, b) => doubleArea(a) - doubleArea(b))
    .map((outer) => [outer]);
  for (const hole of rings.filter((ring) => doubleArea(ring) < -2 * LEAST_HOLE_SQUARE_METRES)) {
    const [at] = hole;
    outers.find(([outer]) => at && outer && holds(outer, at))?.push(hole);
  }
  return outers.map((polygon) => polygon.map((ring) => ring.map(fromPlane)));
}

/** Twice the area inside a closed ring; negative when it runs clockwise. */
function doubleArea(ring: readonly PlanePoint[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring[index - 1] ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
}

/** Tells whether a point lies inside a closed ring, by counting the sides a line eastward crosses. */
function holds(ring: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  return ring.reduce((inside, [bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !inside : inside;
  }, false);
}
