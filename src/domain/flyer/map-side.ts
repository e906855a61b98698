import type { ActorFeature } from '../model/actor.ts';
import type { AreaGeometry } from '../model/area.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { TaxonomyRing } from '../model/taxonomy.ts';
import type { DrawingFeature } from '../proposals/drawing/published-drawing.ts';
import { areaRings, outlineItems, veilItem } from './area-layer.ts';
import { discMarker, discSizeMm } from './disc-marker.ts';
import { drawnFigures, drawnItems, drawnNames, drawnPlaces } from './drawn-figures.ts';
import { roseSizeMm } from './entry.ts';
import { type Frame, frameFor } from './frame.ts';
import { groundItems } from './ground-layer.ts';
import { INK } from './ink.ts';
import { isOnMap, listOrder } from './list-order.ts';
import { mapNames } from './map-names.ts';
import { type MarkerSeed, type PlacedMarker, placeMarkers } from './markers.ts';
import type { MapView } from './own-choices.ts';
import type { BoxMm, PageItem, PointMm } from './page.ts';
import { discPath, inset, insideRings, pathData } from './plane.ts';
import { type Pointer, pointerItems, pointerSeeds } from './pointers.ts';
import { roseSlots } from './ring-roses.ts';
import { type StopSign, stopItems, stopSigns } from './stops.ts';
import { Taken } from './taken.ts';

/** Ground round the outline when nothing else is asked for. */
export const MARGIN_MM = 9;
/** Diameter of a marker; three digits need more. */
const MARKER_MM = 6.6;
const TRUTH_MM = 0.6;
/** Width of a line from a block of text to its marker. */
export const LINE_MM = 0.25;

/** What a map is made of. */
export interface MapInput {
  /** the area the map is about, one or several polygons */
  readonly outline: AreaGeometry;
  readonly ground: Ground;
  readonly language: Language;
  /** those with a number and a point are drawn */
  readonly actors: readonly ActorFeature[];
  /** what people drew and somebody accepted */
  readonly drawings?: readonly DrawingFeature[];
  /** strips of the sheet, such as folds, that markers and names keep clear of */
  readonly barred?: readonly BoxMm[];
  /** further strips that names alone keep clear of */
  readonly barredForNames?: readonly BoxMm[];
  /** least ground round the outline */
  readonly marginMm?: number;
  /** further actors: those that people know by sight are named where there is room */
  readonly landmarks?: readonly ActorFeature[];
  /** lettered places, on the map or beyond it */
  readonly pointers?: readonly Pointer[];
  /** the ring that the roses show; the 15 themes when left out */
  readonly ring?: TaxonomyRing;
  /** what the map shows in place of the whole area */
  readonly view?: MapView | undefined;
  /** markers are discs in the colour of the main theme, smaller than roses: for a crowded map */
  readonly plain?: boolean;
  /** smallest type of the numbers of markers; the smallest type of a map when left out */
  readonly numberPt?: number | undefined;
}

export interface MapSide {
  readonly frame: Frame;
  readonly markers: readonly PlacedMarker[];
  readonly stops: readonly StopSign[];
  readonly items: readonly PageItem[];
  /** whether it shows something that people drew */
  readonly drawn: boolean;
}

/** Where things stand on a map before its names are placed. */
export type MapPlaces = Pick<MapSide, 'frame' | 'markers' | 'stops'>;

/** Finds a place for every marker of the map of an area inside `box`. */
export function mapPlaces(input: MapInput, box: BoxMm): MapPlaces {
  const {
    outline,
    ground,
    language,
    barred = [],
    pointers = [],
    marginMm = MARGIN_MM,
    drawings = [],
  } = input;
  const frame = frameFor(outline, box, marginMm, input.view);
  const stops = stopSigns(ground, frame, language);
  const { numbered } = listOrder(input.actors);
  const seeds = [...markerSeeds(numbered, frame, input), ...pointerSeeds(pointers, frame)];
  const obstacles = [...stops, ...drawnPlaces(drawnFigures(drawings, frame))];
  return { frame, stops, markers: placeMarkers(seeds, inset(box, 1), { obstacles, barred }) };
}

/** The map of an area inside `box`: ground, outline, names, stops and the numbered markers. */
export function mapSide(input: MapInput, box: BoxMm): MapSide {
  return drawnMap(input, mapPlaces(input, box));
}

/** The map whose markers have their places; `lines` lie under names and markers, and names keep clear of them. */
export function drawnMap(
  input: MapInput,
  places: MapPlaces,
  lines: readonly (readonly PointMm[])[] = [],
): MapSide {
  const { frame, markers, stops } = places;
  const { outline, ground, barred = [], pointers = [], drawings = [] } = input;
  const figures = drawnFigures(drawings, frame);
  const rings = areaRings(outline, frame);
  const barredForNames = [...barred, ...(input.barredForNames ?? [])];
  const taken = takenBy(markers, stops, new Taken(inset(frame.box, 1.5), barredForNames));
  for (const line of lines) takeLine(line, taken);
  const inside = (at: PointMm): boolean => insideRings(at, rings);
  const namesOfDrawn = drawnNames(figures, taken);
  const names = mapNames(input, { frame, stops, taken, inside });
  const items: readonly PageItem[] = [
    ...groundItems(ground, frame),
    veilItem(rings, frame),
    ...outlineItems(rings),
    ...drawnItems(figures),
    ...lineItems(lines),
    ...names.below,
    ...namesOfDrawn,
    ...stops.flatMap((stop) => stopItems(stop.mode, stop.at)),
    ...names.stops,
    ...leaderItems(markers),
    ...markers.flatMap((marker) => markerItems(marker, listOrder(input.actors).numbered, input)),
    ...pointerItems(pointers, markers, frame),
  ];
  return { ...places, items, drawn: figures.length > 0 };
}

/** Thin grey lines, lifted off the map. */
function lineItems(lines: readonly (readonly PointMm[])[]): readonly PageItem[] {
  if (lines.length === 0) return [];
  const d = pathData(lines, false);
  return [
    { kind: 'path', d, stroke: INK.white, strokeMm: 0.8, strokeOpacity: 0.75, cap: 'round' },
    { kind: 'path', d, stroke: INK.leader, strokeMm: LINE_MM, cap: 'round' },
  ];
}

function takeLine(line: readonly PointMm[], taken: Taken): void {
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from) taken.addLine(from, to, 0.25);
  }
}

/** The actors with a number and a point that found no place among the markers. */
export function unplaced(
  actors: readonly ActorFeature[],
  map: Pick<MapSide, 'markers'>,
): readonly ActorFeature[] {
  const seen = new Set(map.markers.map((marker) => marker.key));
  return actors.filter((actor) => isOnMap(actor) && !seen.has(actor.properties.id));
}

function markerSeeds(
  actors: readonly ActorFeature[],
  frame: Frame,
  { plain, numberPt }: Pick<MapInput, 'plain' | 'numberPt'>,
): readonly MarkerSeed[] {
  const sizeMm = (number: number | null): number =>
    plain ? discSizeMm(number, numberPt) : roseSizeMm(number, MARKER_MM, numberPt);
  return actors.flatMap(({ geometry, properties }) =>
    geometry
      ? [
          {
            key: properties.id,
            truth: frame.project(geometry.coordinates),
            radiusMm: sizeMm(properties.number) / 2,
          },
        ]
      : [],
  );
}

function takenBy(markers: readonly PlacedMarker[], stops: readonly StopSign[], taken: Taken): Taken {
  for (const marker of markers) {
    taken.add(marker.at, marker.radiusMm + 0.3);
    if (marker.leader) taken.addLine(marker.at, marker.truth, 0.5);
  }
  for (const stop of stops) taken.add(stop.at, stop.radiusMm + 0.3);
  return taken;
}

/** Lines from moved markers to their true places, and a dot there. */
function leaderItems(markers: readonly PlacedMarker[]): readonly PageItem[] {
  const moved = markers.filter((marker) => marker.leader);
  const lines = pathData(
    moved.map((marker) => [marker.at, marker.truth]),
    false,
  );
  const dots = moved.map((marker) => discPath(marker.truth, TRUTH_MM)).join('');
  if (moved.length === 0) return [];
  return [
    { kind: 'path', d: lines, stroke: INK.white, strokeMm: 0.9, cap: 'round' },
    { kind: 'path', d: lines, stroke: INK.text, strokeMm: 0.35, cap: 'round' },
    { kind: 'path', d: dots, fill: INK.text, stroke: INK.white, strokeMm: 0.25 },
  ];
}

function markerItems(
  marker: PlacedMarker,
  actors: readonly ActorFeature[],
  { ring, plain, numberPt }: Pick<MapInput, 'ring' | 'plain' | 'numberPt'>,
): readonly PageItem[] {
  const properties = actors.find((actor) => actor.properties.id === marker.key)?.properties;
  if (!properties) return [];
  const [x, y] = marker.at;
  const { number } = properties;
  if (plain) return discMarker(properties, marker, numberPt);
  return [{ kind: 'rose', x, y, sizeMm: marker.radiusMm * 2, ...roseSlots(properties, ring), number }];
}
