import type { SheetFrame } from '../../paper/sheet-frame.ts';
import { areaRings, outlineItems } from '../area-layer.ts';
import { styledWidthMm, type TextStyle, textLine } from '../block.ts';
import { type Frame, frameAt } from '../frame.ts';
import { groundItems } from '../ground-layer.ts';
import { INK, MAP_MIN_PT } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { mapNames } from '../map-names.ts';
import { type MarkerSeed, type PlacedMarker, placeMarkers } from '../markers.ts';
import { MM_PER_PT, type PageItem, type PointMm } from '../page.ts';
import { boxPath, discPath, inset, insideRings, pathData } from '../plane.ts';
import { stopItems, stopSigns } from '../stops.ts';
import { Taken } from '../taken.ts';
import { columnName, type Grid } from './grid.ts';
import type { WorkshopInput } from './workshop-input.ts';

const PALE = { dot: '#e9edf2', rim: '#7d8896', line: '#6f7a88', grid: '#54708f' } as const;
const VEIL_OPACITY = 0.45;
const GRID_OPACITY = 0.5;
const DOT_MM = 4.6;
const DOT_PAD_MM = 1.5;
const NUMBER: TextStyle = { sizePt: MAP_MIN_PT, weight: 700, colour: INK.soft, leading: 1 };
const SQUARE: TextStyle = { sizePt: 10, weight: 700, colour: INK.accent, leading: 1 };
/** Free strip beside the map in which letters and numbers of the squares stand. */
export const SQUARE_NAME_MM = 5;

/** The pale map with its grid; `unplaced` are the numbers that found no room. */
export interface WorkshopMap {
  readonly frame: Frame;
  readonly items: readonly PageItem[];
  readonly unplaced: readonly string[];
}

/** Draws the map to draw on: pale ground, outline, names, existing places as small dots, and the squares. */
export function workshopMap(input: WorkshopInput, place: SheetFrame, grid: Grid): WorkshopMap {
  const frame = frameAt(place);
  const { box } = frame;
  const rings = areaRings(input.neighbourhood.geometry, frame);
  const stops = stopSigns(input.ground, frame, input.language);
  const seeds = dotSeeds(input, frame);
  const dots = placeMarkers(seeds, inset(box, 1), { obstacles: stops });
  const taken = new Taken(inset(box, 1.5));
  for (const { at, radiusMm } of [...dots, ...stops]) taken.add(at, radiusMm + 0.3);
  const inside = (at: PointMm): boolean => insideRings(at, rings);
  const names = mapNames(input, { frame, stops, taken, inside });
  const items: readonly PageItem[] = [
    ...groundItems(input.ground, frame),
    { kind: 'path', d: boxPath(box), fill: INK.white, fillOpacity: VEIL_OPACITY },
    ...outlineItems(rings),
    gridItem(frame, grid),
    ...names.below,
    ...stops.flatMap((stop) => stopItems(stop.mode, stop.at)),
    ...names.stops,
    ...dotItems(dots),
  ];
  const placed = new Set(dots.map(({ key }) => key));
  return {
    frame,
    items: [
      { kind: 'group', name: 'map', role: 'group', label: input.words.mapLabel, clip: box, items },
      { kind: 'path', d: boxPath(box), stroke: INK.accent, strokeMm: 0.3 },
      ...squareNames(frame, grid),
    ],
    unplaced: seeds.filter(({ key }) => !placed.has(key)).map(({ key }) => key),
  };
}

/** A dot is known by its number here: the sheet shows nothing else of an actor. */
function dotSeeds({ actors }: WorkshopInput, frame: Frame): readonly MarkerSeed[] {
  return actors.filter(isOnMap).flatMap(({ geometry, properties }) => {
    const key = String(properties.number);
    const widthMm = Math.max(DOT_MM, styledWidthMm(key, NUMBER) + DOT_PAD_MM);
    return geometry ? [{ key, truth: frame.project(geometry.coordinates), radiusMm: widthMm / 2 }] : [];
  });
}

function dotItems(dots: readonly PlacedMarker[]): readonly PageItem[] {
  const moved = dots.filter(({ leader }) => leader);
  const lines = pathData(
    moved.map(({ at, truth }) => [at, truth]),
    false,
  );
  const ends = moved.map(({ truth }) => discPath(truth, 0.5)).join('');
  const discs = dots.map(({ at, radiusMm }) => discPath(at, radiusMm - 0.15)).join('');
  const drop = (NUMBER.sizePt * MM_PER_PT) / 2 + 0.02;
  return [
    { kind: 'path', d: lines, stroke: PALE.line, strokeMm: 0.25 },
    { kind: 'path', d: ends, fill: PALE.line },
    { kind: 'path', d: discs, fill: PALE.dot, stroke: PALE.rim, strokeMm: 0.25 },
    ...dots.map(({ key, at: [x, y] }) => textLine(key, NUMBER, x, y - drop, 'middle')),
  ];
}

function gridItem({ box }: Frame, { sizeMm, columns, rows }: Grid): PageItem {
  const steps = (count: number): readonly number[] =>
    Array.from({ length: count - 1 }, (_, index) => (index + 1) * sizeMm);
  const lines: readonly (readonly PointMm[])[] = [
    ...steps(columns).map((dx): readonly PointMm[] => [
      [box.x + dx, box.y],
      [box.x + dx, box.y + box.height],
    ]),
    ...steps(rows).map((dy): readonly PointMm[] => [
      [box.x, box.y + dy],
      [box.x + box.width, box.y + dy],
    ]),
  ];
  const d = pathData(lines, false);
  return { kind: 'path', d, stroke: PALE.grid, strokeMm: 0.2, strokeOpacity: GRID_OPACITY };
}

/** Letters above the columns, numbers left of the rows. */
function squareNames({ box }: Frame, { sizeMm, columns, rows }: Grid): readonly PageItem[] {
  const high = SQUARE.sizePt * MM_PER_PT;
  const middle = (index: number): number => (index + 0.5) * sizeMm;
  return [
    ...Array.from({ length: columns }, (_, index) =>
      textLine(columnName(index), SQUARE, box.x + middle(index), box.y - SQUARE_NAME_MM + 0.6, 'middle'),
    ),
    ...Array.from({ length: rows }, (_, index) =>
      textLine(String(index + 1), SQUARE, box.x - 1.6, box.y + middle(index) - high / 2, 'end'),
    ),
  ];
}
