import { boundaries } from './boundaries.ts';
import { joinLines } from './join-lines.ts';
import { labelPoint } from './labels.ts';
import { serviceLandmarks } from './landmarks.ts';
import type { Service } from './services.ts';
import type { Geometry, SourceFeature, TableName } from './sources.ts';
import { isSquare, squares } from './squares.ts';

/** What a tile says about a feature; texts only, numbers for ranks. */
export type Tags = Readonly<Record<string, string | number | boolean>>;

/** A feature on its way into the tiles: drawn from `minzoom` on, named from `namezoom` on. */
export interface LayerFeature {
  readonly type: 'Feature';
  readonly geometry: Geometry;
  readonly properties: { readonly minzoom: number; readonly namezoom: number; readonly tags: Tags };
}

export const LAYER_NAMES = [
  'green',
  'water',
  'boundaries',
  'rail',
  'streets',
  'stops',
  'place_labels',
  'landmarks',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

export interface Zooms {
  readonly min: number;
  readonly max: number;
}
export const ZOOMS: Zooms = { min: 10, max: 15 };

interface Show {
  readonly from: number;
  readonly names: number;
  /** drawing order and label order: 1 is the most important */
  readonly rank: number;
}

const STREETS: Readonly<Record<string, Show>> = {
  motorway: { from: 10, names: 12, rank: 1 },
  trunk: { from: 10, names: 12, rank: 2 },
  primary: { from: 10, names: 12, rank: 3 },
  secondary: { from: 11, names: 13, rank: 4 },
  tertiary: { from: 12, names: 13, rank: 5 },
  unclassified: { from: 13, names: 14, rank: 6 },
  residential: { from: 13, names: 14, rank: 7 },
  living_street: { from: 13, names: 14, rank: 8 },
  pedestrian: { from: 13, names: 14, rank: 8 },
  service: { from: 14, names: 15, rank: 10 },
  footway: { from: 14, names: 15, rank: 11 },
  steps: { from: 14, names: 15, rank: 12 },
};
const RAIL_FROM: Readonly<Record<string, number>> = { rail: 10, subway: 12, tram: 13 };
const STOPS: Readonly<Record<string, Show>> = {
  metro: { from: 12, names: 13, rank: 1 },
  train: { from: 12, names: 13, rank: 2 },
  tram: { from: 15, names: 15, rank: 3 },
};
const ANYWAY: Show = { from: 14, names: 15, rank: 13 };

/** Gives what each layer of the tiles holds, from the tables of `data/sources`. */
export function layersFrom(
  tables: Readonly<Record<TableName, readonly SourceFeature[]>>,
  services: readonly Service[],
): Record<LayerName, LayerFeature[]> {
  const greenLabels = tables.green.flatMap(placeLabel('green'));
  return {
    green: tables.green.map(area),
    water: tables.water.map(water),
    boundaries: boundaries(tables.sectors).map(({ class: kind, line }) =>
      feature({ type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) }, 10, 24, { class: kind }),
    ),
    rail: tables.rail.map(rail),
    streets: tables.streets.map(street),
    stops: tables.stops.map(stop),
    place_labels: [...greenLabels, ...tables.water.flatMap(placeLabel('water'))],
    landmarks: [...squares(tables.streets, greenLabels), ...serviceLandmarks(services)],
  };
}

function feature(geometry: Geometry, minzoom: number, namezoom: number, tags: Tags): LayerFeature {
  return { type: 'Feature', geometry, properties: { minzoom, namezoom, tags } };
}

function names({ properties }: SourceFeature): Tags {
  const { name_fr, name_nl } = properties;
  return { ...(name_fr ? { name_fr } : {}), ...(name_nl ? { name_nl } : {}) };
}

function kind(source: SourceFeature): string {
  return source.properties.class ?? source.properties.mode ?? 'other';
}

function flags({ properties }: SourceFeature): Tags {
  return { ...(properties.tunnel ? { tunnel: true } : {}), ...(properties.bridge ? { bridge: true } : {}) };
}

/** A square is named once in its middle (squares.ts), not along its sides. */
function street(source: SourceFeature): LayerFeature {
  const show = STREETS[kind(source)] ?? ANYWAY;
  const tags = {
    class: kind(source),
    rank: show.rank,
    ...flags(source),
    ...(isSquare(source) ? {} : names(source)),
  };
  return feature(joined(source.geometry), show.from, show.names, tags);
}

function joined(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiLineString') return geometry;
  return { type: 'MultiLineString', coordinates: joinLines(geometry.coordinates) };
}

function rail(source: SourceFeature): LayerFeature {
  return feature(source.geometry, RAIL_FROM[kind(source)] ?? 14, 24, {
    class: kind(source),
    ...flags(source),
  });
}

function stop(source: SourceFeature): LayerFeature {
  const show = STOPS[kind(source)] ?? ANYWAY;
  return feature(source.geometry, show.from, show.names, {
    mode: kind(source),
    rank: show.rank,
    ...names(source),
  });
}

function water(source: SourceFeature): LayerFeature {
  const line = source.geometry.type === 'LineString' || source.geometry.type === 'MultiLineString';
  if (!line) return area(source);
  const from = kind(source) === 'stream' ? 13 : 10;
  return feature(source.geometry, from, Math.max(from, 12), { class: kind(source), ...names(source) });
}

function area(source: SourceFeature): LayerFeature {
  const size = labelPoint(source.geometry)?.areaSquareMetres ?? 0;
  return feature(source.geometry, size > 20_000 ? 10 : size > 4_000 ? 12 : 13, 24, { class: kind(source) });
}

function placeLabel(layer: 'green' | 'water') {
  return (source: SourceFeature): LayerFeature[] => {
    const label = labelPoint(source.geometry);
    const named = names(source);
    if (!label || Object.keys(named).length === 0) return [];
    const zoom = labelZoom(label.areaSquareMetres);
    const tags = { class: layer, kind: kind(source), rank: zoom, ...named };
    return [feature({ type: 'Point', coordinates: label.position }, zoom, zoom, tags)];
  };
}

/** The zoom from which an area is wide enough on screen to carry its name. */
function labelZoom(areaSquareMetres: number): number {
  const sideMetres = Math.sqrt(areaSquareMetres);
  if (sideMetres > 1200) return 11;
  if (sideMetres > 500) return 12;
  if (sideMetres > 250) return 13;
  return sideMetres > 100 ? 14 : 15;
}
