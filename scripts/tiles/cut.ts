import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT, { type LegacyFeature, type LegacyTile } from 'geojson-vt';
import type { OnProgress } from '../support/progress.ts';
import type { Bounds, Tile } from './archive.ts';
import { LAYER_NAMES, type LayerFeature, type LayerName, type Tags, type Zooms } from './layers.ts';

/** Units across a tile, as MapLibre expects them. */
const EXTENT = 4096;
/** Drawn beyond the tile's edge so that lines and casings meet: 24 px of 512. */
const BUFFER = 192;
/** Lines may move by less than half a pixel of a 512 px tile when simplified. */
const TOLERANCE = 3.5;

/** Cuts the layers into vector tiles for every zoom; tiles without anything are left out. */
export function cutTiles(
  layers: Readonly<Record<LayerName, readonly LayerFeature[]>>,
  bounds: Bounds,
  zooms: Zooms,
  onProgress: OnProgress,
): Tile[] {
  const indexes = LAYER_NAMES.map((name) => ({ name, index: indexOf(layers[name], zooms) }));
  const tiles: Tile[] = [];
  for (let zoom = zooms.min; zoom <= zooms.max; zoom += 1) {
    for (const { x, y } of cover(bounds, zoom)) {
      const found = indexes.flatMap(({ name, index }) => {
        const tile = shownAt(index.getTile(zoom, x, y), zoom);
        return tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      if (found.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(found) as VtLayers, { version: 2, extent: EXTENT });
      tiles.push({ zoom, x, y, bytes });
    }
    onProgress(`zoom ${zoom}: ${tiles.length} tiles so far`);
  }
  return tiles;
}

type VtLayers = Parameters<typeof fromGeojsonVt>[0];

function indexOf(features: readonly LayerFeature[], zooms: Zooms): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    {
      maxZoom: zooms.max,
      indexMaxZoom: zooms.min,
      indexMaxPoints: 0,
      extent: EXTENT,
      buffer: BUFFER,
      tolerance: TOLERANCE,
    },
  );
}

function shownAt(tile: LegacyTile | null, zoom: number): LegacyTile {
  const features = (tile?.features ?? []).flatMap((feature): LegacyFeature[] => {
    const { minzoom, namezoom, tags } = feature.tags as unknown as LayerFeature['properties'];
    if (minzoom > zoom) return [];
    return [{ ...feature, tags: namezoom > zoom ? withoutNames(tags) : tags }];
  });
  return { features: features.sort(byRank) };
}

/** Important streets are drawn over lesser ones: the last feature of a layer is on top. */
function byRank(a: LegacyFeature, b: LegacyFeature): number {
  return Number(b.tags?.rank ?? 0) - Number(a.tags?.rank ?? 0);
}

function withoutNames(tags: Tags): Tags {
  const { name: _name, name_fr: _french, name_nl: _dutch, ...rest } = tags;
  return rest;
}

function* cover([west, south, east, north]: Bounds, zoom: number): Generator<{ x: number; y: number }> {
  const first = tileAt(west, north, zoom);
  const last = tileAt(east, south, zoom);
  for (let x = first.x; x <= last.x; x += 1) for (let y = first.y; y <= last.y; y += 1) yield { x, y };
}

/** Gives the Web Mercator tile that holds a point. */
export function tileAt(longitude: number, latitude: number, zoom: number): { x: number; y: number } {
  const side = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const fraction = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: Math.floor(((longitude + 180) / 360) * side), y: Math.floor(fraction * side) };
}
