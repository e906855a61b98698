import type { BoxMm, PointMm } from './page.ts';
import { boxHolds, distance, distanceToSegment, inset, segmentsCross } from './plane.ts';

/** A marker to place: where its actor is, and how large the marker is. */
export interface MarkerSeed {
  readonly key: string;
  readonly truth: PointMm;
  readonly radiusMm: number;
}

export interface PlacedMarker extends MarkerSeed {
  readonly at: PointMm;
  /** true when the marker does not cover its true place: then a line leads there */
  readonly leader: boolean;
}

/** Least free space between two markers. */
export const MARKER_GAP_MM = 0.35;

const RING_STEP_MM = 0.8;
const DIRECTIONS = 32;
const FARTHEST_MM = 90;

/** What stands in the way of markers. */
export interface Surroundings {
  /** covered only when nothing better is near */
  readonly obstacles?: readonly { readonly at: PointMm; readonly radiusMm: number }[];
  /** boxes no marker may touch */
  readonly barred?: readonly BoxMm[];
}

interface Placing extends Required<Surroundings> {
  readonly bounds: BoxMm;
  readonly seeds: readonly MarkerSeed[];
  readonly placed: PlacedMarker[];
}

/**
 * Places markers so that none overlap and no leader crosses another or runs under a marker, each as near to its
 * true place as the earlier ones allow. Greedy choice among candidate positions by cost, the point-feature
 * labelling of Christensen, Marks and Shieber, “An empirical study of algorithms for point-feature label
 * placement” (ACM Transactions on Graphics 14-3, 1995), with rings of positions instead of eight.
 * Markers that nobody disturbs come first, then the others from the north; when one finds no place, all are placed
 * anew with that one first. The result depends on nothing but the input. A marker that finds no place even then is
 * left out.
 */
export function placeMarkers(
  seeds: readonly MarkerSeed[],
  bounds: BoxMm,
  { obstacles = [], barred = [] }: Surroundings = {},
): readonly PlacedMarker[] {
  const crowd = new Map(seeds.map((seed) => [seed.key, crowding(seed, seeds)]));
  let order = seeds
    .map((seed, index) => ({ seed, index, crowd: crowd.get(seed.key) ?? 0 }))
    .sort((a, b) => Math.min(a.crowd, 1) - Math.min(b.crowd, 1) || a.index - b.index)
    .map(({ seed }) => seed);
  let placed = placedInOrder(order, { bounds, seeds, obstacles, barred });
  for (let round = 0; round < ROUNDS && placed.size < seeds.length; round += 1) {
    const left = order.filter((seed) => !placed.has(seed.key));
    order = [...left, ...order.filter((seed) => placed.has(seed.key))];
    placed = placedInOrder(order, { bounds, seeds, obstacles, barred });
  }
  return seeds.map((seed) => placed.get(seed.key)).filter((marker) => marker !== undefined);
}

/** How often those without a place are put first and all are placed anew. */
const ROUNDS = 12;

function placedInOrder(
  order: readonly MarkerSeed[],
  given: Omit<Placing, 'placed'>,
): ReadonlyMap<string, PlacedMarker> {
  const placing: Placing = { ...given, placed: [] };
  for (const seed of order) {
    const at = bestPlace(seed, placing);
    if (at) placing.placed.push({ ...seed, at, leader: needsLeader(seed, at) });
  }
  return new Map(placing.placed.map((marker) => [marker.key, marker]));
}

function needsLeader(seed: MarkerSeed, at: PointMm): boolean {
  return distance(seed.truth, at) > seed.radiusMm;
}

function crowding(seed: MarkerSeed, seeds: readonly MarkerSeed[]): number {
  return seeds.filter(
    (other) =>
      other !== seed && distance(other.truth, seed.truth) < other.radiusMm + seed.radiusMm + MARKER_GAP_MM,
  ).length;
}

function bestPlace(seed: MarkerSeed, placing: Placing): PointMm | null {
  let best: { at: PointMm; cost: number } | null = null;
  for (let ring = 0; ring * RING_STEP_MM <= FARTHEST_MM; ring += 1) {
    const radius = ring * RING_STEP_MM;
    if (best && radius > best.cost) break;
    for (const at of ringOf(seed.truth, radius)) {
      const cost = radius + discomfort(seed, at, placing);
      if ((best === null || cost < best.cost) && isFree(seed, at, placing)) best = { at, cost };
    }
  }
  return best?.at ?? null;
}

function ringOf([x, y]: PointMm, radius: number): readonly PointMm[] {
  if (radius === 0) return [[x, y]];
  return Array.from({ length: DIRECTIONS }, (_, step): PointMm => {
    const angle = (2 * Math.PI * step) / DIRECTIONS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function isFree(seed: MarkerSeed, at: PointMm, { bounds, barred, placed }: Placing): boolean {
  if (!boxHolds(inset(bounds, seed.radiusMm), at)) return false;
  if (barred.some((box) => boxHolds(inset(box, -seed.radiusMm), at))) return false;
  const leader = needsLeader(seed, at);
  return placed.every((other) => {
    const apart = other.radiusMm + seed.radiusMm + MARKER_GAP_MM;
    if (distance(other.at, at) < apart) return false;
    if (other.leader && distanceToSegment(at, other.at, other.truth) < seed.radiusMm + MARKER_GAP_MM)
      return false;
    if (!leader) return true;
    if (distanceToSegment(other.at, at, seed.truth) < other.radiusMm + MARKER_GAP_MM) {
      return coversTruth(other, seed);
    }
    return !(other.leader && segmentsCross(at, seed.truth, other.at, other.truth));
  });
}

/** A marker that stands on another actor's true place hides the end of that actor's leader, nothing else. */
function coversTruth(other: PlacedMarker, seed: MarkerSeed): boolean {
  return distance(other.at, seed.truth) < other.radiusMm + MARKER_GAP_MM;
}

/** What a place costs beyond its distance, in millimetres: covering other true places, stops, being moved at all. */
function discomfort(seed: MarkerSeed, at: PointMm, { seeds, obstacles }: Placing): number {
  let cost = distance(seed.truth, at) > 0 ? 0.5 : 0;
  for (const other of seeds) {
    if (other === seed || distance(other.truth, seed.truth) < 0.01) continue;
    if (distance(other.truth, at) < seed.radiusMm + other.radiusMm * 0.9) cost += 1.6;
  }
  for (const obstacle of obstacles) {
    if (distance(obstacle.at, at) < obstacle.radiusMm + seed.radiusMm) cost += 3;
  }
  return cost;
}
