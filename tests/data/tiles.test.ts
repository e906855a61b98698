import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTiles, type TilesManifest } from '../../scripts/tiles/build.ts';
import { tileAt } from '../../scripts/tiles/cut.ts';
import { LANDMARK_CATEGORIES } from '../../scripts/tiles/landmarks.ts';

let root = '';
let manifest: TilesManifest;
let bytes: Uint8Array;
let archive: PMTiles;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'region-'));
  cpSync('data/sources', join(root, 'data/sources'), { recursive: true });
  manifest = await buildTiles({ root, onProgress: () => {} });
  bytes = readFileSync(join(root, 'tiles', manifest.archive));
  archive = new PMTiles({
    getKey: () => 'archive',
    getBytes: (offset, length): Promise<RangeResponse> =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function tileOf(longitude: number, latitude: number, zoom: number): Promise<VectorTile> {
  const { x, y } = tileAt(longitude, latitude, zoom);
  const found = await archive.getZxy(zoom, x, y);
  if (!found) throw new Error(`no tile ${zoom}/${x}/${y}`);
  return new VectorTile(new PbfReader(new Uint8Array(found.data)));
}

async function valuesAt(place: readonly [number, number], zoom: number, layer: string, property: string) {
  const found = (await tileOf(place[0], place[1], zoom)).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties[property]);
}

const MAROLLEN = [4.3455, 50.8352] as const;
const BOIS_DE_LA_CAMBRE = [4.378, 50.806] as const;

/** Every landmark of the archive, from its deepest zoom. */
async function landmarks(): Promise<Record<string, unknown>[]> {
  const { minLon, minLat, maxLon, maxLat, maxZoom } = await archive.getHeader();
  const [first, last] = [tileAt(minLon, maxLat, maxZoom), tileAt(maxLon, minLat, maxZoom)];
  const all: Record<string, unknown>[] = [];
  for (let x = first.x; x <= last.x; x += 1) {
    for (let y = first.y; y <= last.y; y += 1) {
      const found = await archive.getZxy(maxZoom, x, y);
      const layer = found && new VectorTile(new PbfReader(new Uint8Array(found.data))).layers['landmarks'];
      for (let i = 0; i < (layer?.length ?? 0); i += 1) all.push(layer?.feature(i).properties ?? {});
    }
  }
  return all;
}

describe('the landmarks of the Region', () => {
  it('have a class, a rank and a name, and a source: a street’s name or a record of OpenStreetMap', async () => {
    const services = JSON.parse(readFileSync('data/sources/osm-actors/osm-actors.json', 'utf8')) as {
      id: string;
      category: string;
    }[];
    const byId = new Map(services.map((service) => [service.id, service]));
    const found = await landmarks();
    expect(found.length).toBeGreaterThan(1500);
    for (const { class: kind, rank, record, name, name_fr, name_nl } of found) {
      expect(Number(rank)).toBeGreaterThan(0);
      expect(name ?? name_fr ?? name_nl).toBeTruthy();
      if (kind === 'square') expect(record).toBeUndefined();
      else expect(LANDMARK_CATEGORIES).toContain(byId.get(String(record))?.category);
    }
  });

  it('are of no category that may name a private person', () => {
    const { categories } = JSON.parse(readFileSync('data/sources/taxonomy/taxonomy.json', 'utf8')) as {
      categories: { id: string; pii?: boolean; note?: string }[];
    };
    const personal = categories.filter(
      (category) => category.pii || category.note?.startsWith('natural persons'),
    );
    expect(personal.length).toBeGreaterThan(0);
    for (const { id } of personal) expect(LANDMARK_CATEGORIES).not.toContain(id);
  });

  it('name the square of the old market in both languages, and not along its sides', async () => {
    expect(await valuesAt([4.3461, 50.8367], 15, 'landmarks', 'name_nl')).toContain('Vossenplein');
    expect(await valuesAt([4.3461, 50.8367], 15, 'streets', 'name_nl')).not.toContain('Vossenplein');
  });
});

describe('the archive of the Region', () => {
  it('stays far below 15 MB and covers zoom 10 to 15', async () => {
    expect(manifest.bytes).toBe(bytes.length);
    expect(manifest.bytes).toBeLessThan(5_000_000);
    expect(await archive.getHeader()).toMatchObject({ minZoom: 10, maxZoom: 15, minLon: manifest.bounds[0] });
  });

  it('comes out the same bytes when it is built again', async () => {
    const again = await buildTiles({ root, onProgress: () => {} });
    expect(again.sha256).toBe(manifest.sha256);
  });

  it('describes every layer it holds', async () => {
    const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
    expect(metadata.vector_layers.map(({ id }) => id)).toEqual(manifest.layers);
  });

  it('holds the streets of the Marolles in both languages', async () => {
    expect(await valuesAt(MAROLLEN, 15, 'streets', 'name_fr')).toContain('Rue Haute');
    expect(await valuesAt(MAROLLEN, 15, 'streets', 'name_nl')).toContain('Hoogstraat');
  });

  it('holds metro stops by name from zoom 13, without names before', async () => {
    expect(await valuesAt([4.3447, 50.8337], 13, 'stops', 'name_fr')).toContain('Porte de Hal');
    expect(await valuesAt([4.3447, 50.8337], 12, 'stops', 'name_fr')).not.toContain('Porte de Hal');
  });

  it('keeps small streets out of the overview', async () => {
    expect(new Set(await valuesAt(MAROLLEN, 10, 'streets', 'class'))).toEqual(
      new Set(['motorway', 'trunk', 'primary']),
    );
  });

  it('puts a name into the wood', async () => {
    const names = await valuesAt(BOIS_DE_LA_CAMBRE, 12, 'place_labels', 'name_fr');
    expect(names.some((name) => String(name).includes('Bois de la Cambre'))).toBe(true);
  });

  it('draws the outline of the Region and the borders of its municipalities', async () => {
    const kinds = new Set(await valuesAt(MAROLLEN, 10, 'boundaries', 'class'));
    expect(kinds).toEqual(new Set(['region', 'municipality']));
  });
});
