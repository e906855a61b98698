import { type Bounds, clipLine, clipRing } from '../../src/domain/geo/clip.ts';
import { metresPerDegree } from '../../src/domain/geo/measure.ts';
import type { Ground } from '../../src/domain/model/ground.ts';
import type { GroundFeature } from './lines.ts';

const MARGIN_METRES = 450;

/** The ground of the whole Region. */
export interface GroundTables {
  readonly streets: readonly GroundFeature[];
  readonly water: readonly GroundFeature[];
  readonly green: readonly GroundFeature[];
  readonly rail: readonly GroundFeature[];
  readonly stops: readonly GroundFeature[];
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
type Point = [number, number];

function rounded(line: readonly (readonly [number, number])[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [round(x), round(y)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

const linesIn = (feature: GroundFeature, bounds: Bounds): Point[][] =>
  feature.lines
    .flatMap((line) => clipLine(line, bounds))
    .map(rounded)
    .filter((line) => line.length >= 2);

const polygonsIn = (feature: GroundFeature, bounds: Bounds): Point[][][] =>
  feature.polygons
    .map(([outer = [], ...holes]) => [outer, ...holes].map((ring) => rounded(clipRing(ring, bounds))))
    .filter(([outer = []]) => outer.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));

/** Width by height of the widest and the narrowest map frame that any sheet may have. */
const FRAME_RATIOS = { widest: 1.45, narrowest: 0.9 };

/** Gives bounds that fill every frame round the area, with a margin, 5 decimals. */
function frameBounds([west, south, east, north]: Bounds): [number, number, number, number] {
  const scale = metresPerDegree((south + north) / 2);
  const [width, height] = [(east - west) * scale.x, (north - south) * scale.y];
  const dx = (Math.max(width, height * FRAME_RATIOS.widest) - width) / 2 + MARGIN_METRES;
  const dy = (Math.max(height, width / FRAME_RATIOS.narrowest) - height) / 2 + MARGIN_METRES;
  return [
    round(west - dx / scale.x),
    round(south - dy / scale.y),
    round(east + dx / scale.x),
    round(north + dy / scale.y),
  ];
}

/** What was cut of a ground, by its bounds. */
const cuts = new WeakMap<GroundTables, Map<string, Ground>>();

/** Gives the ground as a sheet of this neighbourhood can show it; of the same tables the very same one. */
export function cutGround(tables: GroundTables, area: Bounds): Ground {
  const known = cuts.get(tables) ?? new Map<string, Ground>();
  cuts.set(tables, known);
  const bounds = frameBounds(area);
  const ground = known.get(String(bounds)) ?? cut(tables, bounds);
  known.set(String(bounds), ground);
  return ground;
}

function cut(tables: GroundTables, bounds: [number, number, number, number]): Ground {
  const [west, south, east, north] = bounds;
  const names = ({ name_nl, name_fr }: GroundFeature) => ({ name_nl, name_fr });
  return {
    bounds,
    streets: tables.streets.flatMap((feature) => {
      const lines = linesIn(feature, bounds);
      const { class: kind, tunnel, bridge } = feature;
      return lines.length > 0 ? [{ ...names(feature), class: kind, tunnel, bridge, lines }] : [];
    }),
    water: tables.water.flatMap((feature) => {
      const [lines, polygons] = [linesIn(feature, bounds), polygonsIn(feature, bounds)];
      const any = lines.length + polygons.length > 0;
      return any ? [{ ...names(feature), class: feature.class, lines, polygons }] : [];
    }),
    green: tables.green.flatMap((feature) => {
      const polygons = polygonsIn(feature, bounds);
      return polygons.length > 0 ? [{ ...names(feature), class: feature.class, polygons }] : [];
    }),
    rail: tables.rail.flatMap((feature) =>
      linesIn(feature, bounds).map((line) => ({ class: feature.class, tunnel: feature.tunnel, line })),
    ),
    stops: tables.stops.flatMap((feature) => {
      const { point } = feature;
      if (!point || point[0] < west || point[0] > east || point[1] < south || point[1] > north) return [];
      return [{ ...names(feature), mode: feature.class, lines: [...feature.stopLines], position: point }];
    }),
  };
}
