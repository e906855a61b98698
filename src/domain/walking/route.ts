import type { Position } from '../model/identity.ts';
import { lengthMetres, type StreetName, type WalkingNetwork } from './network.ts';
import { fromPlane, type PlanePoint } from './plane.ts';
import { type Arrival, arrivalAt, type Reached, walkOut } from './search.ts';
import type { Snap, SnapToStreet } from './snap.ts';

/** A walk along streets from door to door. */
export interface Route {
  readonly metres: number;
  readonly line: readonly Position[];
  /** the streets in the order in which they are walked; one without a name has none in either language */
  readonly streets: readonly (StreetName & { readonly metres: number })[];
  /** the parts of the way from one junction to the next, without the steps from a door to its street */
  readonly legs: readonly Leg[];
}

/** A part of a walk along one stretch. */
export interface Leg {
  /** in the order in which they are walked */
  readonly points: readonly PlanePoint[];
  readonly name: StreetName;
}

/** Gives the shortest walk between two positions; null when one of them is 250 m or more from every street. */
export function walkingRoute(
  network: WalkingNetwork,
  snap: SnapToStreet,
  from: Position,
  to: Position,
): Route | null {
  const [start, end] = [snap(from), snap(to)];
  if (!start || !end) return null;
  const reached = walkOut(network, start);
  const arrival = arrivalAt(network, reached, start, end);
  if (!Number.isFinite(arrival.metres)) return null;
  const legs = legsOf(network, reached, start, end, arrival);
  const line = [from, ...legs.flatMap(({ points }) => points).map(fromPlane), to];
  return {
    metres: start.awayMetres + arrival.metres + end.awayMetres,
    line: line.filter((position, index) => String(position) !== String(line[index - 1])),
    streets: streetsOf(legs),
    legs,
  };
}

/** The parts of the walk from its end back to its start, then put in order. */
function legsOf(
  network: WalkingNetwork,
  reached: Reached,
  start: Snap,
  end: Snap,
  { over }: Arrival,
): readonly Leg[] {
  const last = network.stretches[end.stretch];
  if (!last) return [];
  if (over === null) {
    return [{ points: between(last.points, start.alongMetres, end.alongMetres), name: last.name }];
  }
  const edge = over === last.from ? 0 : last.metres;
  const legs: Leg[] = [{ points: between(last.points, edge, end.alongMetres), name: last.name }];
  let junction = over;
  for (;;) {
    const stretch = network.stretches[reached.by[junction] ?? -1];
    if (!stretch) return legs.reverse();
    const isFirst = reached.by[junction] === start.stretch;
    const to = junction === stretch.to ? stretch.metres : 0;
    const from = isFirst ? start.alongMetres : stretch.metres - to;
    legs.push({ points: between(stretch.points, from, to), name: stretch.name });
    if (isFirst) return legs.reverse();
    junction = junction === stretch.to ? stretch.from : stretch.to;
  }
}

/** The part of a line between two distances from its start, in metres; backwards when the first is larger. */
export function between(points: readonly PlanePoint[], from: number, to: number): readonly PlanePoint[] {
  if (from > to) return [...between(points, to, from)].reverse();
  let along = 0;
  const part: PlanePoint[] = [];
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    const length = a ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0;
    for (const wanted of [from, to]) {
      if (a && wanted > along && wanted < along + length) part.push(onPiece(a, b, (wanted - along) / length));
    }
    along += length;
    if (along >= from && along <= to) part.push(b);
  }
  return part;
}

function onPiece(a: PlanePoint, b: PlanePoint, share: number): PlanePoint {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

function streetsOf(legs: readonly Leg[]): Route['streets'] {
  const streets: (StreetName & { metres: number })[] = [];
  for (const { points, name } of legs) {
    const metres = lengthMetres(points);
    const last = streets.at(-1);
    if (last && last.name_fr === name.name_fr && last.name_nl === name.name_nl) last.metres += metres;
    else if (metres > 0) streets.push({ ...name, metres });
  }
  return streets;
}
