import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/model/issue.ts';
import { copyOfInputs, errorsOf } from './support.ts';

const SECTORS = 'data/sources/sectors/sectors.geojson';
const AREAS = 'data/sources/neighbourhoods/neighbourhoods.json';
const OSM = 'data/sources/osm-actors/osm-actors.json';
const CORRECTIONS = 'data/curated/theme-corrections.json';
const MAROLLES = 'data/curated/registers/marolles.csv';

interface SectorFile {
  features: { properties: { code: string }; geometry: { coordinates: [number, number][][] } }[];
}
type Change = (text: string) => string;

const onSector =
  (code: string, change: (ring: [number, number][]) => void): Change =>
  (text) => {
    const file = JSON.parse(text) as SectorFile;
    const ring = file.features.find((feature) => feature.properties.code === code)?.geometry.coordinates[0];
    if (!ring) throw new Error(`no sector ${code}`);
    change(ring);
    return JSON.stringify(file);
  };
const onRow =
  (id: string, column: string, value: string): Change =>
  (text) => {
    const lines = text.split('\n');
    const at = (lines[0] ?? '').replace('\uFEFF', '').split(';').indexOf(column);
    return lines
      .map((line) => {
        if (!line.startsWith(`${id};`)) return line;
        const cells = line.split(';');
        cells[at] = value;
        return cells.join(';');
      })
      .join('\n');
  };
const move = (index: number, by: [number, number]) => (ring: [number, number][]) => {
  const [x, y] = ring[index] ?? [0, 0];
  ring[index] = [x + by[0], y + by[1]];
};

const cases: [what: string, file: string, change: Change, code: string, record: string, field: string][] = [
  [
    'a corrected theme of an entry that no source has',
    CORRECTIONS,
    (text) => text.replace('osm-845816140c', 'osm-0000000000'),
    'unknown-record',
    'osm-0000000000',
    '',
  ],
  [
    'a vertex inside the Region moved by 30 m',
    SECTORS,
    onSector('21004A14-', move(4, [0.0004, 0.0001])),
    'sector-gap',
    '21004A14-',
    'geometry',
  ],
  [
    'a vertex of a sector outside every area',
    SECTORS,
    onSector('21016A00-', move(4, [0.0004, 0.0001])),
    'sector-gap',
    '21016A00-',
    'geometry',
  ],
  [
    'a ring that is not closed',
    SECTORS,
    onSector('21010A00-', (ring) => ring.pop()),
    'invalid-polygon',
    '21010A00-',
    'geometry ring 1',
  ],
  [
    'a ring that crosses itself',
    SECTORS,
    onSector('21015A00-', move(4, [0.008, 0])),
    'invalid-polygon',
    '21015A00-',
    'geometry ring 1',
  ],
  [
    'swapped coordinates of a sector',
    SECTORS,
    onSector('21009A00-', (ring) => {
      for (const position of ring) position.reverse();
    }),
    'outside-region',
    '21009A00-',
    'geometry ring 1',
  ],
  [
    'a sector code that does not exist',
    AREAS,
    (text) => text.replace('"21004A14-"', '"21004A99-"'),
    'unknown-sector',
    'marollen',
    'sectors[2]',
  ],
  [
    'a sector code that a spreadsheet made a number',
    AREAS,
    (text) => text.replace('"21004A22-"', '"2.1004E+105"'),
    'mangled-code',
    'anneessens',
    'sectors[1]',
  ],
  [
    'a sector in two areas',
    AREAS,
    (text) => text.replace('"21013A101"', '"21011A00-","21013A101"'),
    'sector-in-two-areas',
    'hallepoort',
    'sectors',
  ],
  [
    'a telephone of OpenStreetMap with a digit missing',
    OSM,
    (text) => text.replace('+32 2 737 45 88', '+32 2 737 45'),
    'invalid-phone',
    'osm:2637084b5e',
    'phone',
  ],
  [
    'a category of OpenStreetMap that does not exist',
    OSM,
    (text) => text.replace('"category": "childcare"', '"category": "nursery"'),
    'unknown-category',
    'osm:527c6432a9',
    'category',
  ],
  [
    'a telephone of a register with a digit missing',
    MAROLLES,
    onRow('bosch', 'phone', '0488 07 81 4'),
    'invalid-phone',
    'bosch',
    'phone',
  ],
  [
    'a telephone that a spreadsheet made a number',
    MAROLLES,
    onRow('amo-cars', 'phone', '3,22513E+10'),
    'mangled-phone',
    'amo-cars',
    'phone',
  ],
  [
    'a house number that a spreadsheet made a date',
    MAROLLES,
    onRow('club-de-jeunesse', 'house_number', '1-mei'),
    'mangled-number',
    'club-de-jeunesse',
    'house_number',
  ],
  [
    'a sector column that a spreadsheet made a number',
    MAROLLES,
    onRow('espaces-enfance-2', 'sector', '2.1004E+105'),
    'mangled-code',
    'espaces-enfance-2',
    'sector',
  ],
  [
    'a sector column with an unknown code',
    MAROLLES,
    onRow('urban-center-brussel', 'sector', '21004Z99-'),
    'unknown-sector',
    'urban-center-brussel',
    'sector',
  ],
  [
    'a longitude outside the Region',
    MAROLLES,
    onRow('les-brigittines', 'longitude', '4.9'),
    'outside-region',
    'les-brigittines',
    'longitude, latitude',
  ],
  [
    'a point without a precision',
    MAROLLES,
    onRow('comite-de-la-samaritaine', 'precision_m', ''),
    'invalid-number',
    'comite-de-la-samaritaine',
    'precision_m',
  ],
  [
    'an unknown category in a register',
    MAROLLES,
    onRow('maison-medicale-des-marolles', 'category', 'workshop'),
    'unknown-category',
    'maison-medicale-des-marolles',
    'category',
  ],
  [
    'an unknown theme in a register',
    MAROLLES,
    onRow('union-des-locataires-marollienne', 'themes', 'bread'),
    'unknown-theme',
    'union-des-locataires-marollienne',
    'themes',
  ],
  [
    'an id used twice',
    MAROLLES,
    onRow('petites-soeurs-des-pauvres', 'id', 'epee'),
    'duplicate-id',
    'epee',
    'id',
  ],
  [
    'a web address that is a script',
    MAROLLES,
    onRow('poverello-marolles', 'website', 'javascript:alert(1)'),
    'invalid-website',
    'poverello-marolles',
    'website',
  ],
];

describe('broken input, many mistakes at once', () => {
  let errors: readonly Issue[];
  beforeAll(async () => {
    const broken = copyOfInputs();
    try {
      for (const [, file, change] of cases) broken.edit(file, change);
      errors = await errorsOf(broken.root);
    } finally {
      broken.remove();
    }
  }, 60_000);

  it.each(cases)('reports %s with file, record and field', (_what, file, _change, code, record, field) => {
    const alike = errors.filter((error) => error.code === code || error.record === record);
    expect(alike).toContainEqual(expect.objectContaining({ code, source: file, record, field }));
  });
});

describe('broken input', () => {
  let copy: ReturnType<typeof copyOfInputs>;
  beforeEach(() => {
    copy = copyOfInputs();
  });
  afterEach(() => copy.remove());

  it('reports a missing column', async () => {
    copy.edit(MAROLLES, (text) => text.replace(';category;', ';kategorie;'));
    const found = (await errorsOf(copy.root)).map(({ code, source, record, field }) => [
      code,
      source,
      record,
      field,
    ]);
    expect(found).toContainEqual(['missing-column', MAROLLES, 'row 1', 'category']);
  });

  it('reports a print number used twice', async () => {
    copy.edit(MAROLLES, onRow('bosch', 'print_number', '24'));
    const found = (await errorsOf(copy.root)).map(({ code, record, field }) => [code, record, field]);
    expect(found).toEqual([['duplicate-number', 'bosch', 'print_number']]);
  });

  it('names the two sectors and the place when one vertex moved, and nothing else', async () => {
    copy.edit(SECTORS, onSector('21004A14-', move(4, [0.0004, 0.0001])));
    const found = await errorsOf(copy.root);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['source-changed', 'sector-gap']));
    expect(
      found.some(({ record, message }) => record === '21004A14-' && /\d\.\d+, \d+\.\d+/.test(message)),
    ).toBe(true);
  });

  it('says that coordinates are swapped', async () => {
    const [x, y] = ['4.345393', '50.838094'];
    copy.edit(MAROLLES, onRow('bosch', 'longitude', y));
    copy.edit(MAROLLES, onRow('bosch', 'latitude', x));
    const errors = await errorsOf(copy.root);
    expect(errors.map(({ record, message }) => [record, /swapped/.test(message)])).toEqual([['bosch', true]]);
  });

  it('notices any other change of a source by its hash', async () => {
    copy.edit(OSM, (text) => text.replace('+32 2 737 45 88', '+32 2 737 45 89'));
    const errors = await errorsOf(copy.root);
    expect(errors.map(({ code, source }) => [code, source])).toEqual([['source-changed', OSM]]);
  });

  it('leaves the old output as it was and nothing half-written', async () => {
    mkdirSync(join(copy.root, 'data/public'));
    writeFileSync(join(copy.root, 'data/public/manifest.json'), 'the old one');
    copy.edit(MAROLLES, onRow('bosch', 'phone', '12'));
    await errorsOf(copy.root);
    expect(readFileSync(join(copy.root, 'data/public/manifest.json'), 'utf8')).toBe('the old one');
    expect(readdirSync(join(copy.root, 'data')).sort()).toEqual(['curated', 'public', 'reports', 'sources']);
    expect(existsSync(join(copy.root, 'data/reports/build.json'))).toBe(true);
  });
});
