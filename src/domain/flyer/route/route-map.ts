import { metresPerDegree } from '../../geo/measure.ts';
import type { AreaGeometry } from '../../model/area.ts';
import type { Ground } from '../../model/ground.ts';
import type { DataLanguage, Position, ThemeId } from '../../model/identity.ts';
import { type Frame, frameFor } from '../frame.ts';
import { groundItems } from '../ground-layer.ts';
import { INK } from '../ink.ts';
import { streetLabelItem } from '../label-items.ts';
import type { PageItem, PointMm } from '../page.ts';
import { greenLabels, stopLabels } from '../place-labels.ts';
import { boxPath, distanceToSegment, inset } from '../plane.ts';
import { badge, POINTER_MM } from '../pointers.ts';
import { squareLabels } from '../square-labels.ts';
import { stopItems, stopSigns } from '../stops.ts';
import { placeStreetLabels } from '../street-labels.ts';
import { namedStreets } from '../street-lines.ts';
import { Taken } from '../taken.ts';
import { bandItems, numberedTurns, START_MM, sourceItems, startItems } from './route-marks.ts';

/** What the small map of a walk is made of. */
export interface RouteMapInput {
  /** the walk from door to door */
  readonly line: readonly Position[];
  /** where the steps begin, the first one at the start */
  readonly turns: readonly Position[];
  /** of the actor at its end */
  readonly themes: readonly ThemeId[];
  readonly ground: Ground;
  readonly language: DataLanguage;
  /** who made the map */
  readonly sources: string;
}

/** As wide as the text of an A4 sheet with margins of 15 mm. */
const WIDTH_MM = 180;
const LOW_MM = 70;
const HIGH_MM = 92;

/** From this scale on names would crowd on the low map. */
const HIGH_FROM_SCALE = 9000;
/** Letters are this much larger than on the flyer: the sheet is for eyes that need it. */
const LARGER_PT = 2;
const MARGIN_MM = 12;
/** A short walk is shown with the streets round it: the map is never less of the ground than this across. */
const LEAST_METRES = 320;
const ROSE_MM = 9;
/** Names this near to the walk go first, squares farther off have none. */
const NEAR_MM = 18;
const ORIGIN: PointMm = [0, 0];

/**
 * Gives the frame of the small map: the whole walk with some ground round it, north up. A long walk to the north or
 * south gets a higher one.
 */
export function routeFrame(line: readonly Position[]): Frame {
  const area = areaOf(line);
  const low = frameFor(area, { x: 0, y: 0, width: WIDTH_MM, height: LOW_MM }, MARGIN_MM);
  if (low.scale <= HIGH_FROM_SCALE) return low;
  return frameFor(area, { x: 0, y: 0, width: WIDTH_MM, height: HIGH_MM }, MARGIN_MM);
}

/** Draws the ground, the walk, its numbered steps, where it starts and the actor it leads to. */
export function routeMapItems(input: RouteMapInput): readonly PageItem[] {
  const { ground, language } = input;
  const frame = routeFrame(input.line);
  const line = input.line.map((position) => frame.project(position));
  const [start = ORIGIN, end = start] = [line[0], line.at(-1)];
  const numbers = numberedTurns(input.turns, frame, [start, end]);
  const stops = stopSigns(ground, frame, language);
  const taken = new Taken(inset(frame.box, 1.5));
  taken.add(start, START_MM / 2);
  taken.add(end, ROSE_MM / 2);
  for (const { at } of numbers) taken.add(at, POINTER_MM / 2);
  for (const { at, radiusMm } of stops) taken.add(at, radiusMm + 0.3);
  const stopNames = stopLabels(stops, taken);
  const streets = namedStreets(ground, frame, language).map((street) => ({
    ...street,
    labelPt: street.labelPt + LARGER_PT,
  }));
  const isNear = (at: PointMm): boolean => awayMm(line, at) < NEAR_MM;
  const squares = squareLabels(
    streets.filter(({ lines }) => lines.some((points) => points.some(isNear))),
    taken,
    isNear,
  );
  const names = placeStreetLabels(
    streets.filter(({ name }) => !squares.named.has(name)),
    taken,
    (at) => (isNear(at) ? 1 : 0),
  );
  return [
    ...groundItems(ground, frame),
    ...bandItems(line),
    ...names.map((label) => streetLabelItem(label, true)),
    ...squares.items,
    ...greenLabels(ground, frame, language, taken),
    ...stops.flatMap(({ mode, at }) => stopItems(mode, at)),
    ...stopNames,
    ...startItems(start),
    ...numbers.flatMap(({ number, at }) => badge(String(number), at)),
    { kind: 'rose', x: end[0], y: end[1], sizeMm: ROSE_MM, themes: input.themes, number: null },
    { kind: 'path', d: boxPath(inset(frame.box, 0.15)), stroke: INK.line, strokeMm: 0.3 },
    ...sourceItems(input.sources, frame.box),
  ];
}

/** Distance from a point to a line, in millimetres. */
function awayMm(line: readonly PointMm[], at: PointMm): number {
  return line.reduce((least, b, index) => {
    const a = line[index - 1];
    return a ? Math.min(least, distanceToSegment(at, a, b)) : least;
  }, Infinity);
}

/** The box round a walk as an area; a short walk is widened about its middle. */
function areaOf(line: readonly Position[]): AreaGeometry {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const half = LEAST_METRES / 2 / metresPerDegree((south + north) / 2).x;
  const middle = (west + east) / 2;
  const [left, right] = [Math.min(west, middle - half), Math.max(east, middle + half)];
  const corners: [number, number][] = [
    [left, south],
    [right, south],
    [right, north],
    [left, north],
    [left, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
