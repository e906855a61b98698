import { PMTiles, type RangeResponse, type Source, tileIdToZxy } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type Tile, writeArchive } from '../../../../scripts/tiles/archive.ts';
import { type DirectoryEntry, encodeDirectories } from '../../../../scripts/tiles/directory.ts';

const FACTS = {
  bounds: [4.24, 50.76, 4.49, 50.92],
  minzoom: 3,
  maxzoom: 9,
  centreZoom: 5,
  metadata: { vector_layers: [{ id: 'streets', fields: {} }] },
} as const;

function inMemory(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length): Promise<RangeResponse> =>
      Promise.resolve({ data: new Uint8Array(bytes.slice(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

function tile(zoom: number, x: number, y: number, text: string): Tile {
  return { zoom, x, y, bytes: new TextEncoder().encode(text) };
}

function grid(zoom: number, text: (x: number, y: number) => string): Tile[] {
  const side = 2 ** zoom;
  return Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)];
    return tile(zoom, x, y, text(x, y));
  });
}

describe('writeArchive', () => {
  it('gives every tile back byte for byte, and nothing for the others', async () => {
    const tiles = [...grid(3, (x, y) => `three ${x} ${y}`), tile(9, 262, 171, 'Brussels')];
    const archive = inMemory(writeArchive(tiles, FACTS));
    for (const { zoom, x, y, bytes } of tiles) {
      const found = await archive.getZxy(zoom, x, y);
      expect(new Uint8Array(found?.data ?? new ArrayBuffer(0))).toEqual(bytes);
    }
    expect(await archive.getZxy(9, 0, 0)).toBeUndefined();
  });

  it('writes bounds, centre, zooms and metadata into the header', async () => {
    const archive = inMemory(writeArchive([tile(5, 16, 10, 'a')], FACTS));
    expect(await archive.getHeader()).toMatchObject({
      minLon: 4.24,
      minLat: 50.76,
      maxLon: 4.49,
      maxLat: 50.92,
      centerLon: 4.365,
      centerLat: 50.84,
      centerZoom: 5,
      minZoom: 3,
      maxZoom: 9,
      clustered: true,
      tileType: 1,
    });
    expect(await archive.getMetadata()).toEqual(FACTS.metadata);
  });

  it('stores equal tiles once and equal neighbours as one run', async () => {
    const archive = inMemory(
      writeArchive(
        grid(4, () => 'sea'),
        FACTS,
      ),
    );
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 256,
      numTileEntries: 1,
      numTileContents: 1,
    });
  });

  it('gives the same bytes whatever the order of the tiles', () => {
    const tiles = grid(4, (x, y) => `${x % 3} ${y % 2}`);
    expect(writeArchive([...tiles].reverse(), FACTS)).toEqual(writeArchive(tiles, FACTS));
  });

  it('refuses a tile given twice, and an archive without tiles', () => {
    expect(() => writeArchive([tile(4, 1, 1, 'a'), tile(4, 1, 1, 'a')], FACTS)).toThrow('twice');
    expect(() => writeArchive([], FACTS)).toThrow('at least one');
  });
});

describe('encodeDirectories', () => {
  const entries: DirectoryEntry[] = Array.from({ length: 9000 }, (_, i) => ({
    tileId: i * 3,
    offset: i * 977,
    length: 100 + ((i * 7919) % 800),
    runLength: 1,
  }));

  it('moves entries to leaves when the root would not fit beside the header', () => {
    const { root, leaves } = encodeDirectories(entries);
    expect(root.length).toBeLessThanOrEqual(16_257);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it('keeps a large archive readable through its leaves', async () => {
    const digits = (seed: number, count: number) =>
      Array.from({ length: count }, (_, i) => Math.abs(Math.sin(seed + i)).toFixed(9)).join('');
    const tiles = grid(7, (x, y) => digits(x * 131 + y, 1 + ((x * 7919 + y * 104_729) % 97)));
    const bytes = writeArchive(tiles, FACTS);
    const archive = inMemory(bytes);
    const header = await archive.getHeader();
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    for (const id of [5461, 9000, 15_000, 21_844]) {
      const [zoom, x, y] = tileIdToZxy(id);
      const wanted = tiles.find((one) => one.zoom === zoom && one.x === x && one.y === y);
      const found = await archive.getZxy(zoom, x, y);
      expect(new Uint8Array(found?.data ?? new ArrayBuffer(0))).toEqual(wanted?.bytes);
    }
  });
});
