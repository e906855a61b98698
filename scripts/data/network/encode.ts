import type { NetworkFile } from '../../../src/domain/model/network.ts';
import type { Stretch } from './graph.ts';
import { keyOf, type Step, type StreetName } from './walkable.ts';

/** Bits of a coordinate that count for the order; the Region is under 65,536 steps wide. */
const BITS = 16;

/** Place of a point on a curve that keeps neighbours together (Morton order), from the lower left corner. */
function mortonCode([x, y]: Step, [west, south]: Step): number {
  let code = 0;
  for (let bit = BITS - 1; bit >= 0; bit -= 1) {
    code = code * 4 + (((x - west) >> bit) & 1) + 2 * (((y - south) >> bit) & 1);
  }
  return code;
}

function junctionsOf(stretches: readonly Stretch[]): readonly Step[] {
  const points = new Map<number, Step>();
  for (const { points: line } of stretches) {
    for (const end of [line[0], line.at(-1)]) if (end) points.set(keyOf(end), end);
  }
  const all = [...points.values()];
  const corner: Step = [
    all.reduce((least, [x]) => Math.min(least, x), Infinity),
    all.reduce((least, [, y]) => Math.min(least, y), Infinity),
  ];
  return all.sort((one, other) => mortonCode(one, corner) - mortonCode(other, corner));
}

function deltas(points: readonly Step[], start: Step): number[] {
  let [x, y] = start;
  return points.flatMap((point) => {
    const step = [point[0] - x, point[1] - y];
    [x, y] = point;
    return step;
  });
}

interface Numbered {
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
}

/** The same stretch from its lower to its higher junction. */
function numbered(stretch: Stretch, places: ReadonlyMap<number, number>): Numbered {
  const [from, to] = [stretch.points[0], stretch.points.at(-1)].map(
    (point) => (point && places.get(keyOf(point))) ?? 0,
  ) as [number, number];
  return from <= to
    ? { from, to, stretch }
    : { from: to, to: from, stretch: { ...stretch, points: [...stretch.points].reverse() } };
}

/** Only the names that a stretch bears, in the order of their first use. */
function usedNames(order: readonly Numbered[], names: readonly StreetName[]) {
  const places = new Map<number, number>([[0, 0]]);
  for (const { stretch } of order) if (!places.has(stretch.name)) places.set(stretch.name, places.size);
  const kept = [...places.keys()].map((name): [string | null, string | null] => {
    const [french, dutch] = names[name] ?? [null, null];
    return [french, dutch];
  });
  return { places, names: kept };
}

/** Writes stretches as the compact file that the site loads. */
export function encodeNetwork(stretches: readonly Stretch[], names: readonly StreetName[]): NetworkFile {
  const junctions = junctionsOf(stretches);
  const places = new Map(junctions.map((point, place) => [keyOf(point), place]));
  const order = stretches
    .map((stretch) => numbered(stretch, places))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.stretch.points.length - b.stretch.points.length);
  const used = usedNames(order, names);
  let before = 0;
  const coded = order.flatMap(({ from, to, stretch }) => {
    const inner = stretch.points.slice(1, -1);
    const start = stretch.points[0] ?? [0, 0];
    const head = [from - before, to - from, used.places.get(stretch.name) ?? 0, inner.length];
    before = from;
    return [...head, ...deltas(inner, start)];
  });
  return {
    names: used.names,
    junctions: deltas(junctions, [0, 0]),
    stretches: coded,
    counts: { junctions: junctions.length, stretches: order.length },
  };
}
