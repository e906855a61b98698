import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OnProgress } from '../support/progress.ts';
import { type Bounds, writeArchive } from './archive.ts';
import { cutTiles } from './cut.ts';
import { type LayerFeature, type LayerName, layersFrom, ZOOMS } from './layers.ts';
import { readServices } from './services.ts';
import { readTable, type SourceFeature, TABLES, type TableName } from './sources.ts';

interface TilesSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
}

/** `tiles/manifest.json` */
export interface TilesManifest {
  /** file name beside the manifest: brussels-<first 12 hex of the SHA-256>.pmtiles */
  readonly archive: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bounds: Bounds;
  readonly layers: readonly string[];
  readonly tiles: number;
  readonly sources: readonly TilesSource[];
}

const MAX_BYTES = 15_000_000;
const ATTRIBUTION = '© OpenStreetMap contributors (ODbL) · Statbel';

/**
 * Builds the background map from `data/sources` into `tiles/`: one PMTiles archive named by its content, and the
 * manifest that names it. The same inputs give the same bytes. An older archive is removed only after the new
 * one is in place. Throws an error that names the file when an input is missing or wrong.
 */
export async function buildTiles(options: { root: string; onProgress: OnProgress }): Promise<TilesManifest> {
  const { root, onProgress } = options;
  onProgress('reading the tables');
  const tables = Object.fromEntries(TABLES.map((table) => [table, readTable(root, table)])) as Record<
    TableName,
    SourceFeature[]
  >;
  const services = readServices(root);
  const sources = [...TABLES, 'osm-actors'].map((table) => readSource(root, table));
  const bounds = boundsOf(Object.values(tables).flat());
  onProgress('preparing the layers');
  const layers = layersFrom(tables, services);
  const tiles = cutTiles(layers, bounds, ZOOMS, onProgress);
  onProgress('writing the archive');
  const archive = writeArchive(tiles, {
    bounds,
    minzoom: ZOOMS.min,
    maxzoom: ZOOMS.max,
    centreZoom: 12,
    metadata: {
      name: 'Buurtkompas background map of the Brussels-Capital Region',
      attribution: ATTRIBUTION,
      type: 'baselayer',
      vector_layers: vectorLayers(layers),
    },
  });
  if (archive.length > MAX_BYTES)
    throw new Error(`The archive is ${archive.length} bytes; ${MAX_BYTES} is the limit.`);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const manifest: TilesManifest = {
    archive: `brussels-${sha256.slice(0, 12)}.pmtiles`,
    bytes: archive.length,
    sha256,
    minzoom: ZOOMS.min,
    maxzoom: ZOOMS.max,
    bounds,
    layers: Object.keys(layers),
    tiles: tiles.length,
    sources,
  };
  put(join(root, 'tiles'), manifest, archive);
  return manifest;
}

function put(folder: string, manifest: TilesManifest, archive: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, `${name}.part`), content);
    renameSync(join(folder, `${name}.part`), join(folder, name));
  };
  write(manifest.archive, archive);
  write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of readdirSync(folder)) {
    if (/^brussels-[0-9a-f]{12}\.pmtiles$/.test(name) && name !== manifest.archive)
      rmSync(join(folder, name));
  }
}

/** The box round everything the map can show. */
function boundsOf(features: readonly SourceFeature[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) {
    for (const [x, y] of positions(geometry.coordinates)) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

type Nested = number | readonly Nested[];

function* positions(coordinates: readonly Nested[]): Generator<readonly [number, number]> {
  const [x, y] = coordinates;
  if (typeof x === 'number' && typeof y === 'number') yield [x, y];
  else for (const part of coordinates) if (typeof part !== 'number') yield* positions(part);
}

const FIELD_TYPES: Readonly<Record<string, string>> = { number: 'Number', boolean: 'Boolean' };

function vectorLayers(layers: Readonly<Record<LayerName, readonly LayerFeature[]>>) {
  return Object.entries(layers).map(([id, features]) => {
    const fields: Record<string, string> = {};
    for (const { properties } of features) {
      for (const [name, value] of Object.entries(properties.tags)) {
        fields[name] = FIELD_TYPES[typeof value] ?? 'String';
      }
    }
    const minzoom = Math.min(...features.map(({ properties }) => properties.minzoom));
    return { id, fields, minzoom, maxzoom: ZOOMS.max };
  });
}

/** Reads publisher, date and licence from the head of a table's SOURCE.md. Throws when a line is missing. */
function readSource(root: string, table: string): TilesSource {
  const path = `data/sources/${table}/SOURCE.md`;
  const head = readFileSync(join(root, path), 'utf8').split('---')[1] ?? '';
  const line = (key: string): string => {
    const value = new RegExp(`^${key}:\\s*(.+)$`, 'm').exec(head)?.[1];
    if (!value) throw new Error(`${path}: the line “${key}:” is missing.`);
    return value.trim();
  };
  return {
    id: line('id'),
    title: line('title'),
    publisher: line('publisher'),
    date: line('date'),
    licence: line('licence'),
  };
}
