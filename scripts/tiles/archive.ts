import { createHash } from 'node:crypto';
import { type DirectoryEntry, encodeDirectories } from './directory.ts';
import { gzipSame } from './gzip.ts';
import { tileId } from './hilbert.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Tile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** a vector tile, not compressed */
  readonly bytes: Uint8Array;
}

export interface ArchiveFacts {
  readonly bounds: Bounds;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly centreZoom: number;
  /** the JSON that PMTiles readers show; must hold `vector_layers` */
  readonly metadata: Readonly<Record<string, unknown>>;
}

const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;

/**
 * Gives the bytes of a clustered PMTiles v3 archive (github.com/protomaps/PMTiles, spec/v3): tiles in Hilbert
 * order, equal tiles stored once, equal neighbours as one run. Throws without tiles or with one given twice.
 */
export function writeArchive(tiles: readonly Tile[], facts: ArchiveFacts): Uint8Array {
  if (tiles.length === 0) throw new RangeError('an archive needs at least one tile');
  const { entries, data, contents } = layOut(tiles);
  const { root, leaves } = encodeDirectories(entries);
  const metadata = gzipSame(new TextEncoder().encode(JSON.stringify(facts.metadata)));
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  let offset = HEADER_BYTES;
  for (const [i, part] of [root, metadata, leaves, data].entries()) {
    header.setBigUint64(8 + i * 16, BigInt(offset), true);
    header.setBigUint64(16 + i * 16, BigInt(part.length), true);
    offset += part.length;
  }
  const counts = [tiles.length, entries.length, contents];
  for (const [i, count] of counts.entries()) header.setBigUint64(72 + i * 8, BigInt(count), true);
  for (const [i, value] of [1, GZIP, GZIP, MVT, facts.minzoom, facts.maxzoom].entries()) {
    header.setUint8(96 + i, value);
  }
  writePlace(header, facts);
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), root, metadata, leaves, data]));
}

function writePlace(header: DataView, facts: ArchiveFacts): void {
  const [west, south, east, north] = facts.bounds;
  for (const [i, degrees] of [west, south, east, north].entries()) {
    header.setInt32(102 + i * 4, Math.round(degrees * 1e7), true);
  }
  header.setUint8(118, facts.centreZoom);
  header.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  header.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
}

interface Layout {
  readonly entries: readonly DirectoryEntry[];
  readonly data: Uint8Array;
  readonly contents: number;
}

function layOut(tiles: readonly Tile[]): Layout {
  const ordered = tiles
    .map((tile) => ({ id: tileId(tile.zoom, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const entries: DirectoryEntry[] = [];
  const places = new Map<string, { offset: number; length: number }>();
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { id, bytes } of ordered) {
    const key = createHash('sha256').update(bytes).digest('base64');
    let place = places.get(key);
    if (!place) {
      const packed = gzipSame(bytes);
      place = { offset: end, length: packed.length };
      places.set(key, place);
      parts.push(packed);
      end += packed.length;
    }
    append(entries, { tileId: id, ...place, runLength: 1 });
  }
  return { entries, data: new Uint8Array(Buffer.concat(parts)), contents: places.size };
}

function append(entries: DirectoryEntry[], next: DirectoryEntry): void {
  const last = entries.at(-1);
  if (last && next.tileId < last.tileId + last.runLength) throw new RangeError(`tile ${next.tileId} twice`);
  const continues =
    last && last.offset === next.offset && last.tileId + last.runLength === next.tileId && last.runLength > 0;
  if (continues) entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
  else entries.push(next);
}
