import type { AreaGeometry } from '../model/area.ts';
import type { Position } from '../model/identity.ts';
import { signedArea } from './measure.ts';
import { isInArea, type Ring, ringsOf } from './polygon.ts';

/** Coordinates are compared on the grid of the source: 5 decimals, about 1 m. */
const GRID = 1e5;
const keyOf = ([x, y]: Position): string => `${Math.round(x * GRID)},${Math.round(y * GRID)}`;

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Gives the ring so that it runs counter-clockwise and starts at its lowest, then leftmost position. */
function canonical(ring: Ring, counterClockwise: boolean): Position[] {
  const open = ring.slice(0, -1);
  if (signedArea(ring) > 0 !== counterClockwise) open.reverse();
  let first = 0;
  open.forEach((position, index) => {
    const best = open[first] as Position;
    if (position[1] < best[1] || (position[1] === best[1] && position[0] < best[0])) first = index;
  });
  const turned = [...open.slice(first), ...open.slice(0, first)];
  return [...turned, turned[0] as Position];
}

/**
 * Gives the border edges of a set of areas whose shared borders have the same vertices: each edge that one area
 * runs through forwards and no other backwards. `repeated` are edges that two areas run through in the same
 * direction: the areas overlap there.
 */
function borderEdges(areas: readonly AreaGeometry[]): {
  readonly border: Map<string, Edge>;
  readonly repeated: readonly Edge[];
  readonly points: ReadonlyMap<string, Position>;
} {
  const border = new Map<string, Edge>();
  const repeated: Edge[] = [];
  const points = new Map<string, Position>();
  for (const area of areas) {
    for (const ring of ringsOf(area)) {
      for (let index = 0; index + 1 < ring.length; index++) {
        const start = ring[index] as Position;
        const from = keyOf(start);
        const to = keyOf(ring[index + 1] as Position);
        points.set(from, start);
        if (from === to) continue;
        if (border.delete(`${to} ${from}`)) continue;
        if (border.has(`${from} ${to}`)) repeated.push({ from, to });
        border.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return { border, repeated, points };
}

function chain(border: ReadonlyMap<string, Edge>, points: ReadonlyMap<string, Position>): Ring[] {
  const leaving = new Map<string, string[]>();
  for (const { from, to } of border.values()) leaving.set(from, [...(leaving.get(from) ?? []), to]);
  const rings: string[][] = [];
  for (const start of [...leaving.keys()].sort()) {
    while ((leaving.get(start)?.length ?? 0) > 0) rings.push(...walk(start, leaving));
  }
  return rings.map((keys) => keys.map((key) => points.get(key) as Position));
}

/** Walks from a vertex along unused edges until it is back; where the walk meets itself it closes a ring. */
function walk(start: string, leaving: ReadonlyMap<string, string[]>): string[][] {
  const rings: string[][] = [];
  const keys = [start];
  let here = start;
  do {
    const next = leaving.get(here)?.pop();
    if (next === undefined) break;
    const known = keys.indexOf(next);
    keys.push(next);
    here = next;
    if (known > 0) {
      rings.push(keys.slice(known));
      keys.length = known + 1;
    }
  } while (here !== start);
  return here === start && keys.length > 3 ? [...rings, keys] : rings;
}

/**
 * Joins areas by dropping their shared borders. Exact: nothing is rounded, so no sliver can appear that the areas
 * do not already have. The areas' rings must be counter-clockwise outside (RFC 7946) and share their vertices.
 * Gives the outer rings and the holes, each from its lowest position.
 */
export function joinAreas(areas: readonly AreaGeometry[]): {
  readonly outer: readonly Position[][];
  readonly holes: readonly Position[][];
} {
  const { border, points } = borderEdges(areas);
  const rings = chain(border, points);
  const byPlace = (a: Ring, b: Ring) =>
    (a[0] as Position)[1] - (b[0] as Position)[1] || (a[0] as Position)[0] - (b[0] as Position)[0];
  const outer = rings.filter((ring) => signedArea(ring) > 0).map((ring) => canonical(ring, true));
  const holes = rings.filter((ring) => signedArea(ring) < 0).map((ring) => canonical(ring, false));
  return { outer: outer.sort(byPlace), holes: holes.sort(byPlace) };
}

/** Turns the result of joinAreas into a geometry; each hole goes to the outer ring that contains it. */
export function toGeometry(rings: {
  readonly outer: readonly Position[][];
  readonly holes: readonly Position[][];
}): AreaGeometry {
  const polygons = rings.outer.map((outer) => [
    outer,
    ...rings.holes.filter((hole) =>
      isInArea(middleOf(hole), { type: 'Polygon', coordinates: [outer as [number, number][]] }),
    ),
  ]) as [number, number][][][];
  const [only] = polygons;
  if (polygons.length === 1 && only) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

function middleOf(ring: Ring): Position {
  const [x1, y1] = ring[0] as Position;
  const [x2, y2] = ring[1] as Position;
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** Gives the same geometry with outer rings counter-clockwise and holes clockwise (RFC 7946). */
export function wound(geometry: AreaGeometry): AreaGeometry {
  const polygon = (rings: readonly Ring[]): [number, number][][] =>
    rings.map((ring, index) =>
      signedArea(ring) > 0 === (index === 0) ? [...ring] : [...ring].reverse(),
    ) as [number, number][][];
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}

/** Gives the positions (index pairs of edges) where a closed ring crosses or touches itself; empty when simple. */
export function selfCrossings(ring: Ring): Position[] {
  const found: Position[] = [];
  const count = ring.length - 1;
  for (let a = 0; a < count; a++) {
    for (let b = a + 2; b < count; b++) {
      if (a === 0 && b === count - 1) continue;
      const [p, q, r, s] = [ring[a], ring[a + 1], ring[b], ring[b + 1]] as [
        Position,
        Position,
        Position,
        Position,
      ];
      if (segmentsMeet(p, q, r, s)) found.push(r);
    }
  }
  return found;
}

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

function segmentsMeet(p: Position, q: Position, r: Position, s: Position): boolean {
  if (
    Math.max(p[0], q[0]) < Math.min(r[0], s[0]) ||
    Math.max(r[0], s[0]) < Math.min(p[0], q[0]) ||
    Math.max(p[1], q[1]) < Math.min(r[1], s[1]) ||
    Math.max(r[1], s[1]) < Math.min(p[1], q[1])
  ) {
    return false;
  }
  return turn(p, q, r) * turn(p, q, s) <= 0 && turn(r, s, p) * turn(r, s, q) <= 0;
}

/** A place where the borders of neighbouring areas do not fit. */
export interface Misfit {
  readonly position: Position;
  /** indexes of the areas that have this vertex on a border nobody shares */
  readonly areas: readonly number[];
}

/**
 * Finds where areas that should tile a region without gaps or overlaps fail to: vertices on unshared borders other
 * than the longest one, which is the outline of the region.
 */
export function meshMisfits(areas: readonly AreaGeometry[]): Misfit[] {
  const { border, repeated, points } = borderEdges(areas);
  const rings = [...chain(border, points)].sort((a, b) => b.length - a.length);
  const suspects = new Set(rings.slice(1).flatMap((ring) => ring.map(keyOf)));
  for (const edge of repeated) suspects.add(edge.from).add(edge.to);
  if (suspects.size === 0) return [];
  const owners = new Map<string, Set<number>>();
  areas.forEach((area, index) => {
    for (const ring of ringsOf(area)) {
      for (const position of ring) {
        const key = keyOf(position);
        if (suspects.has(key)) owners.set(key, (owners.get(key) ?? new Set()).add(index));
      }
    }
  });
  return [...suspects].sort().flatMap((key) => {
    const position = points.get(key);
    return position ? [{ position, areas: [...(owners.get(key) ?? [])] }] : [];
  });
}
