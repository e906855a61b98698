import type { Ground } from '../model/ground.ts';
import type { Frame } from './frame.ts';
import { FLAVOUR } from './map-ink.ts';
import type { PageItem, PathItem, PointMm } from './page.ts';
import { boxPath, clipLine, inset, pathData } from './plane.ts';
import { streetStyle, streetWidthMm } from './street-classes.ts';

type Rings = readonly (readonly (readonly [number, number])[])[];

/** How far beyond the frame lines are still drawn, so that their ends never show. */
const BLEED_MM = 4;
const CASING_MM = 0.22;

function linePath(frame: Frame, lines: Rings): string {
  const wide = inset(frame.box, -BLEED_MM);
  return pathData(
    lines.flatMap((line) =>
      clipLine(
        line.map((position) => frame.project(position)),
        wide,
      ),
    ),
    false,
  );
}

function areaPath(frame: Frame, polygons: readonly Rings[]): string {
  const near = inset(frame.box, -BLEED_MM);
  const rings = polygons.flatMap((polygon) => polygon.map((ring) => ring.map((at) => frame.project(at))));
  const seen = (ring: readonly PointMm[]): boolean =>
    ring.some(([x]) => x > near.x) &&
    ring.some(([x]) => x < near.x + near.width) &&
    ring.some(([, y]) => y > near.y) &&
    ring.some(([, y]) => y < near.y + near.height);
  return pathData(rings.filter(seen), true);
}

function stroked(
  d: string,
  stroke: string,
  strokeMm: number,
  dashMm?: readonly number[],
): readonly PathItem[] {
  if (!d) return [];
  return [{ kind: 'path', d, stroke, strokeMm, cap: 'round', ...(dashMm ? { dashMm, cap: 'butt' } : {}) }];
}

function filled(d: string, fill: string): readonly PathItem[] {
  return d ? [{ kind: 'path', d, fill }] : [];
}

function waterItems(ground: Ground, frame: Frame): readonly PathItem[] {
  const open = ground.water.flatMap((water) => water.polygons);
  const streams = ground.water.filter((water) => water.polygons.length === 0).flatMap((water) => water.lines);
  return [
    ...filled(areaPath(frame, open), FLAVOUR.water),
    ...stroked(linePath(frame, streams), FLAVOUR.water, 0.9),
  ];
}

function railItems(ground: Ground, frame: Frame): readonly PathItem[] {
  const lines = (railClass: string, tunnel: boolean): Rings =>
    ground.rail.filter((rail) => rail.class === railClass && rail.tunnel === tunnel).map((rail) => rail.line);
  return [
    ...stroked(linePath(frame, lines('rail', true)), FLAVOUR.railTunnel, 0.3, [1.6, 1.2]),
    ...stroked(linePath(frame, lines('rail', false)), FLAVOUR.rail, 0.3),
  ];
}

function streetItems(ground: Ground, frame: Frame): readonly PathItem[] {
  const ranks = [...new Set(ground.streets.map((street) => streetStyle(street.class).rank))].sort(
    (a, b) => b - a,
  );
  const layers = ranks.map((rank) => {
    const streets = ground.streets.filter(
      (street) => !street.tunnel && streetStyle(street.class).rank === rank,
    );
    const first = streets[0];
    const widthMm = first ? streetWidthMm(streetStyle(first.class), frame.scale) : 0;
    return {
      rank,
      widthMm,
      d: linePath(
        frame,
        streets.flatMap((street) => street.lines),
      ),
    };
  });
  return [
    ...layers.flatMap(({ d, widthMm }) => stroked(d, FLAVOUR.casing, widthMm + 2 * CASING_MM)),
    ...layers.flatMap(({ d, widthMm, rank }) =>
      stroked(d, rank <= 2 ? FLAVOUR.mainStreet : FLAVOUR.street, widthMm),
    ),
  ];
}

/** The ground of the map, bottom to top: land, green, water, rail, streets. */
export function groundItems(ground: Ground, frame: Frame): readonly PageItem[] {
  const green = areaPath(
    frame,
    ground.green.flatMap((area) => area.polygons),
  );
  return [
    { kind: 'path', d: boxPath(frame.box), fill: FLAVOUR.land },
    ...filled(green, FLAVOUR.green),
    ...waterItems(ground, frame),
    ...railItems(ground, frame),
    ...streetItems(ground, frame),
  ];
}
