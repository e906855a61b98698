import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildTiles } from '../../../../scripts/tiles/build.ts';

const LINE = {
  type: 'LineString',
  coordinates: [
    [4.34, 50.83],
    [4.36, 50.85],
  ],
};
const AREA = {
  type: 'Polygon',
  coordinates: [
    [
      [4.34, 50.83],
      [4.36, 50.83],
      [4.36, 50.85],
      [4.34, 50.83],
    ],
  ],
};
const TABLES: Readonly<Record<string, { geometry: unknown; properties: object }>> = {
  streets: {
    geometry: LINE,
    properties: { class: 'residential', name_fr: 'Rue Haute', name_nl: 'Hoogstraat' },
  },
  water: { geometry: LINE, properties: { class: 'canal' } },
  green: { geometry: AREA, properties: { class: 'park', name_fr: 'Parc' } },
  rail: { geometry: LINE, properties: { class: 'tram' } },
  stops: {
    geometry: { type: 'Point', coordinates: [4.35, 50.84] },
    properties: { mode: 'metro', name_fr: 'Midi' },
  },
  sectors: { geometry: AREA, properties: { nis: '21004' } },
};

let root = '';
const build = () => buildTiles({ root, onProgress: () => {} });
const file = (table: string) => join(root, 'data/sources', table, `${table}.geojson`);

function write(table: string, geometry: unknown, properties: object): void {
  const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] };
  writeFileSync(file(table), JSON.stringify(collection));
}

function putSource(table: string): void {
  mkdirSync(join(root, 'data/sources', table), { recursive: true });
  const head = ['id', 'title', 'publisher', 'date', 'licence'].map((key) => `${key}: ${table} ${key}`);
  writeFileSync(join(root, 'data/sources', table, 'SOURCE.md'), ['---', ...head, '---', ''].join('\n'));
}

const SERVICE = { id: 'osm:1', name: 'Bib', category: 'library', lon: 4.35, lat: 50.84 };
const SERVICES = () => join(root, 'data/sources/osm-actors/osm-actors.json');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tiles-'));
  for (const [table, { geometry, properties }] of Object.entries(TABLES)) {
    putSource(table);
    write(table, geometry, properties);
  }
  putSource('osm-actors');
  writeFileSync(SERVICES(), JSON.stringify([SERVICE]));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('buildTiles', () => {
  it('names the archive by its content and says where the data come from', async () => {
    const manifest = await build();
    expect(manifest.archive).toBe(`brussels-${manifest.sha256.slice(0, 12)}.pmtiles`);
    expect(existsSync(join(root, 'tiles', manifest.archive))).toBe(true);
    expect(manifest.sources.map(({ publisher }) => publisher)).toEqual(
      expect.arrayContaining(['streets publisher', 'osm-actors publisher']),
    );
    expect(manifest.bounds).toEqual([4.34, 50.83, 4.36, 50.85]);
  });

  it('removes the older archive once the new one is there, and nothing else', async () => {
    const before = await build();
    writeFileSync(join(root, 'tiles/README.md'), 'kept');
    write('streets', LINE, { class: 'primary', name_fr: 'Rue Basse' });
    const after = await build();
    expect(after.archive).not.toBe(before.archive);
    expect(readdirSync(join(root, 'tiles')).sort()).toEqual(
      ['README.md', after.archive, 'manifest.json'].sort(),
    );
  });

  it.each([
    ['a missing file', () => rmSync(file('water')), 'data/sources/water/water.geojson is missing'],
    [
      'broken JSON',
      () => writeFileSync(file('green'), '{"type":'),
      'data/sources/green/green.geojson is not JSON',
    ],
    [
      'latitude and longitude swapped',
      () => write('stops', { type: 'Point', coordinates: [50.84, 4.35] }, { mode: 'metro' }),
      'data/sources/stops/stops.geojson: features.0.geometry.coordinates',
    ],
    [
      'a line of one point',
      () => write('rail', { type: 'LineString', coordinates: [[4.3, 50.8]] }, { class: 'rail' }),
      'data/sources/rail/rail.geojson: features.0',
    ],
    [
      'a service without a name',
      () => writeFileSync(SERVICES(), JSON.stringify([{ ...SERVICE, name: '' }])),
      'data/sources/osm-actors/osm-actors.json: 0.name',
    ],
    [
      'no features',
      () => writeFileSync(file('streets'), '{"type":"FeatureCollection","features":[]}'),
      'data/sources/streets/streets.geojson: features',
    ],
  ])('names the file and writes nothing on %s', async (_, spoil, message) => {
    spoil();
    await expect(build()).rejects.toThrow(message);
    expect(existsSync(join(root, 'tiles'))).toBe(false);
  });
});
