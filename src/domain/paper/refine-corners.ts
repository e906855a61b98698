import type { PointMm } from '../flyer/page.ts';
import type { Raster } from './raster.ts';

const CHANNELS = 4;
/** Places along a side at which its edge is looked for; the ends, where sides meet, are left out. */
const PLACES = 24;
const ENDS = 0.12;
/** Steps across an edge, in pixels. */
const STEP = 0.25;
/** A rise of grey smaller than this, of 255, is no edge. */
const FAINTEST = 12;
/** Fewest places that make a line. */
const FEWEST = 8;

interface Line {
  readonly at: PointMm;
  /** of length 1 */
  readonly along: PointMm;
}

/**
 * Gives the corners of a dark square on white to a part of a pixel: a line is laid through the steepest rise along each
 * side, at most `reach` pixels from where the rough corners put it, and corners are where lines meet. A side without
 * a clear edge leaves the corners rough.
 */
export function refinedCorners(photo: Raster, rough: readonly PointMm[], reach: number): readonly PointMm[] {
  const lines = rough.map((from, index) =>
    edgeLine(photo, from, rough[(index + 1) % rough.length] ?? from, reach),
  );
  return rough.map((corner, index) => {
    const [before, after] = [lines.at(index - 1), lines[index]];
    const meeting = before && after ? meetingOf(before, after) : null;
    const isNear = meeting && Math.hypot(meeting[0] - corner[0], meeting[1] - corner[1]) <= 2 * reach;
    return meeting && isNear ? meeting : corner;
  });
}

function edgeLine(photo: Raster, from: PointMm, to: PointMm, reach: number): Line | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  // Clockwise on a picture whose y goes down: outward is to the left of the way.
  const outward: PointMm = [dy / length, -dx / length];
  const points = Array.from({ length: PLACES }, (_, place) => {
    const part = ENDS + ((1 - 2 * ENDS) * place) / (PLACES - 1);
    const at: PointMm = [from[0] + dx * part, from[1] + dy * part];
    const offset = steepestRise(photo, at, outward, reach);
    return offset === null ? null : ([at[0] + outward[0] * offset, at[1] + outward[1] * offset] as const);
  }).filter((point) => point !== null);
  return points.length < FEWEST ? null : lineThrough(withoutStrays(points));
}

/** How far from a place, outwards, grey rises most; weighted over the rise. Null without an edge. */
function steepestRise(photo: Raster, at: PointMm, outward: PointMm, reach: number): number | null {
  const steps = Math.ceil(reach / STEP);
  const grey = (step: number): number =>
    greyAt(photo, at[0] + outward[0] * step * STEP, at[1] + outward[1] * step * STEP);
  const rises = Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const step = index - steps;
    return { offset: step * STEP, rise: Math.max(0, grey(step + 2) - grey(step - 2)) };
  });
  const most = Math.max(...rises.map(({ rise }) => rise));
  if (!(most >= FAINTEST)) return null;
  const top = rises.findIndex(({ rise }) => rise === most);
  const near = rises.slice(Math.max(0, top - 6), top + 7).filter(({ rise }) => rise > most / 3);
  const weight = near.reduce((sum, { rise }) => sum + rise, 0);
  return near.reduce((sum, { offset, rise }) => sum + offset * rise, 0) / weight;
}

/** Mean of the channels between four pixels; a pixel is known by its middle. Not a number outside the picture. */
function greyAt({ width, height, data }: Raster, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return Number.NaN;
  const [across, down] = [x - 0.5 - left, y - 0.5 - top];
  const grey = (column: number, row: number): number => {
    const index = (row * width + column) * CHANNELS;
    return ((data[index] as number) + (data[index + 1] as number) + (data[index + 2] as number)) / 3;
  };
  const upper = grey(left, top) * (1 - across) + grey(left + 1, top) * across;
  const lower = grey(left, top + 1) * (1 - across) + grey(left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}

/** Leaves the third of the points out that lie farthest from the line through all. */
function withoutStrays(points: readonly PointMm[]): readonly PointMm[] {
  const { at, along } = lineThrough(points);
  const away = ([x, y]: PointMm): number => Math.abs((x - at[0]) * along[1] - (y - at[1]) * along[0]);
  return [...points].sort((a, b) => away(a) - away(b)).slice(0, Math.ceil((points.length * 2) / 3));
}

/** The line with the least squared distance to points. */
function lineThrough(points: readonly PointMm[]): Line {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    xx += (point[0] - x) ** 2;
    xy += (point[0] - x) * (point[1] - y);
    yy += (point[1] - y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { at: [x, y], along: [Math.cos(angle), Math.sin(angle)] };
}

function meetingOf(a: Line, b: Line): PointMm | null {
  const across = a.along[0] * b.along[1] - a.along[1] * b.along[0];
  if (Math.abs(across) < 1e-6) return null;
  const part = ((b.at[0] - a.at[0]) * b.along[1] - (b.at[1] - a.at[1]) * b.along[0]) / across;
  return [a.at[0] + a.along[0] * part, a.at[1] + a.along[1] * part];
}
