import type { ActorFeature } from '../model/actor.ts';
import type { ThemeId } from '../model/identity.ts';
import { areaRings, outlineItems, veilItem } from './area-layer.ts';
import { roseSizeMm } from './entry.ts';
import type { FlyerInput } from './flyer-input.ts';
import { type Frame, frameFor } from './frame.ts';
import { groundItems } from './ground-layer.ts';
import { INK } from './ink.ts';
import { streetLabelItem } from './label-items.ts';
import { listOrder } from './list-order.ts';
import { type MarkerSeed, type PlacedMarker, placeMarkers } from './markers.ts';
import type { BoxMm, PageItem, PointMm } from './page.ts';
import { greenLabels, stopLabels } from './place-labels.ts';
import { discPath, inset, insideRings, pathData } from './plane.ts';
import { type StopSign, stopItems, stopSigns } from './stops.ts';
import { placeStreetLabels } from './street-labels.ts';
import { namedStreets } from './street-lines.ts';
import { Taken } from './taken.ts';

const MARGIN_MM = 9;
/** Diameter of a marker; three digits need more. */
const MARKER_MM = 6.6;
const TRUTH_MM = 0.6;

export interface MapSide {
  readonly frame: Frame;
  readonly markers: readonly PlacedMarker[];
  readonly stops: readonly StopSign[];
  readonly items: readonly PageItem[];
}

/** The map of a neighbourhood inside `box`: ground, outline, names, stops and the numbered markers. */
export function mapSide(input: FlyerInput, box: BoxMm): MapSide {
  const { neighbourhood, ground, language } = input;
  const frame = frameFor(neighbourhood.geometry, box, MARGIN_MM);
  const rings = areaRings(neighbourhood.geometry, frame);
  const stops = stopSigns(ground, frame, language);
  const { numbered } = listOrder(input.actors);
  const markers = placeMarkers(markerSeeds(numbered, frame), inset(box, 1), stops);
  const taken = takenBy(markers, stops, box);
  const inside = (at: PointMm): boolean => insideRings(at, rings);
  const stopNames = stopLabels(stops, taken);
  const streets = placeStreetLabels(namedStreets(ground, frame, language), taken, (at) =>
    inside(at) ? 1 : 0,
  );
  const greenNames = greenLabels(ground, frame, language, taken);
  const items: readonly PageItem[] = [
    ...groundItems(ground, frame),
    veilItem(rings, frame),
    ...outlineItems(rings),
    ...streets.map((label) => streetLabelItem(label, inside(label.middle))),
    ...greenNames,
    ...stops.flatMap((stop) => stopItems(stop.mode, stop.at)),
    ...stopNames,
    ...leaderItems(markers),
    ...markers.map((marker) => roseItem(marker, numbered)),
  ];
  return { frame, markers, stops, items };
}

function markerSeeds(actors: readonly ActorFeature[], frame: Frame): readonly MarkerSeed[] {
  return actors.flatMap(({ geometry, properties }) =>
    geometry
      ? [
          {
            key: properties.id,
            truth: frame.project(geometry.coordinates),
            radiusMm: roseSizeMm(properties.number, MARKER_MM) / 2,
          },
        ]
      : [],
  );
}

function takenBy(markers: readonly PlacedMarker[], stops: readonly StopSign[], box: BoxMm): Taken {
  const taken = new Taken(inset(box, 1.5));
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

function roseItem(marker: PlacedMarker, actors: readonly ActorFeature[]): PageItem {
  const properties = actors.find((actor) => actor.properties.id === marker.key)?.properties;
  const themes: readonly ThemeId[] = properties?.themes ?? [];
  const [x, y] = marker.at;
  return { kind: 'rose', x, y, sizeMm: marker.radiusMm * 2, themes, number: properties?.number ?? null };
}
