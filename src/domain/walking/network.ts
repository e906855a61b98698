import { type NetworkFile, STEPS_PER_DEGREE } from '../model/network.ts';
import { type PlanePoint, toPlane } from './plane.ts';

/** Part of a street between two junctions. */
interface Stretch {
  /** numbers of the junctions at its ends */
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  /** its course in metres on the plane, ends included */
  readonly points: readonly PlanePoint[];
  readonly name: StreetName;
}

export interface StreetName {
  readonly name_fr: string | null;
  readonly name_nl: string | null;
}

/** The streets one can walk, ready for searches. */
export interface WalkingNetwork {
  readonly junctions: readonly PlanePoint[];
  readonly stretches: readonly Stretch[];
  /** for each junction the numbers of the stretches that touch it */
  readonly around: readonly (readonly number[])[];
}

/**
 * Unpacks a network file. Throws a RangeError that names the place when the numbers do not make a network: a
 * junction or name that is not there, a list that ends too early.
 */
export function unpackNetwork(file: NetworkFile): WalkingNetwork {
  const names = file.names.map(([name_fr, name_nl]): StreetName => ({ name_fr, name_nl }));
  const places = pairsFrom(file.junctions, 0, file.counts.junctions, [0, 0]);
  const junctions = places.map(onPlane);
  const around = junctions.map((): number[] => []);
  const stretches: Stretch[] = [];
  let from = 0;
  let at = 0;
  for (let number = 0; number < file.counts.stretches; number += 1) {
    const [step, reach, name, inner] = headAt(file.stretches, at);
    from += step;
    const [start, end] = [entry(places, from, 'junction'), entry(places, from + reach, 'junction')];
    const between = pairsFrom(file.stretches, at + HEAD, inner, start);
    const points = [start, ...between, end].map(onPlane);
    stretches.push({
      from,
      to: from + reach,
      metres: lengthMetres(points),
      points,
      name: entry(names, name, 'name'),
    });
    around[from]?.push(number);
    if (reach !== 0) around[from + reach]?.push(number);
    at += HEAD + 2 * inner;
  }
  if (at !== file.stretches.length) throw new RangeError(`The network file goes on after place ${at}.`);
  return { junctions, stretches, around };
}

/** How many numbers stand before the points of a stretch. */
const HEAD = 4;

function headAt(numbers: readonly number[], at: number): [number, number, number, number] {
  const [step, reach, name, inner] = numbers.slice(at, at + HEAD);
  if (step === undefined || reach === undefined || name === undefined || inner === undefined) {
    throw new RangeError(`The network file ends in a stretch at place ${at}.`);
  }
  return [step, reach, name, inner];
}

function entry<T>(list: readonly T[], index: number, kind: string): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`The network file has no ${kind} ${index}.`);
  return found;
}

function pairsFrom(
  numbers: readonly number[],
  at: number,
  count: number,
  start: PlanePoint,
): readonly PlanePoint[] {
  let [x, y] = start;
  return Array.from({ length: count }, (_, index): PlanePoint => {
    const [dx, dy] = [numbers[at + 2 * index], numbers[at + 2 * index + 1]];
    if (dx === undefined || dy === undefined) throw new RangeError('The network file lacks coordinates.');
    x += dx;
    y += dy;
    return [x, y];
  });
}

function onPlane([x, y]: PlanePoint): PlanePoint {
  return toPlane([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
}

/** Length of a line on the plane, in metres. */
export function lengthMetres(points: readonly PlanePoint[]): number {
  return points.reduce((sum, [x, y], index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);
}
