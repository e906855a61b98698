import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfInputs, errorsOf } from './support.ts';

const SECTORS = 'data/sources/sectors/sectors.geojson';
const AREAS = 'data/sources/neighbourhoods/neighbourhoods.json';
const OSM = 'data/sources/osm-actors/osm-actors.json';
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
    onSector('21004A14-', (ring) => ring.pop()),
    'invalid-polygon',
    '21004A14-',
    'geometry ring 1',
  ],
  [
    'a ring that crosses itself',
    SECTORS,
    onSector('21004A14-', move(4, [0.004, 0])),
    'invalid-polygon',
    '21004A14-',
    'geometry ring 1',
  ],
  [
    'swapped coordinates of a sector',
    SECTORS,
    onSector('21004A14-', (ring) => {
      for (const position of ring) position.reverse();
    }),
    'outside-region',
    '21004A14-',
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
    (text) => text.replace('"21004A14-"', '"2.1004E+105"'),
    'mangled-code',
    'marollen',
    'sectors[2]',
  ],
  [
    'a sector in two areas',
    AREAS,
    (text) => text.replace('"21004A21-"', '"21004A14-","21004A21-"'),
    'sector-in-two-areas',
    'anneessens',
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
    onRow('bosch', 'phone', '3,22513E+10'),
    'mangled-phone',
    'bosch',
    'phone',
  ],
  [
    'a house number that a spreadsheet made a date',
    MAROLLES,
    onRow('bosch', 'house_number', '1-mei'),
    'mangled-number',
    'bosch',
    'house_number',
  ],
  [
    'a sector column that a spreadsheet made a number',
    MAROLLES,
    onRow('bosch', 'sector', '2.1004E+105'),
    'mangled-code',
    'bosch',
    'sector',
  ],
  [
    'a sector column with an unknown code',
    MAROLLES,
    onRow('bosch', 'sector', '21004Z99-'),
    'unknown-sector',
    'bosch',
    'sector',
  ],
  [
    'a longitude outside the Region',
    MAROLLES,
    onRow('bosch', 'longitude', '4.9'),
    'outside-region',
    'bosch',
    'longitude, latitude',
  ],
  [
    'a point without a precision',
    MAROLLES,
    onRow('bosch', 'precision_m', ''),
    'invalid-number',
    'bosch',
    'precision_m',
  ],
  [
    'an unknown category in a register',
    MAROLLES,
    onRow('bosch', 'category', 'workshop'),
    'unknown-category',
    'bosch',
    'category',
  ],
  [
    'an unknown theme in a register',
    MAROLLES,
    onRow('bosch', 'themes', 'bread'),
    'unknown-theme',
    'bosch',
    'themes',
  ],
  ['an id used twice', MAROLLES, onRow('bosch', 'id', 'epee'), 'duplicate-id', 'epee', 'id'],
  [
    'a print number used twice',
    MAROLLES,
    onRow('bosch', 'print_number', '24'),
    'duplicate-number',
    'bosch',
    'print_number',
  ],
  [
    'a web address that is a script',
    MAROLLES,
    onRow('bosch', 'website', 'javascript:alert(1)'),
    'invalid-website',
    'bosch',
    'website',
  ],
  [
    'a column that is missing',
    MAROLLES,
    (text) => text.replace(';category;', ';kategorie;'),
    'missing-column',
    'row 1',
    'category',
  ],
];

let copy: ReturnType<typeof copyOfInputs>;
beforeEach(() => {
  copy = copyOfInputs();
});
afterEach(() => copy.remove());

describe('broken input', () => {
  it.each(cases)(
    'reports %s with file, record and field',
    async (_what, file, change, code, record, field) => {
      copy.edit(file, change);
      const errors = await errorsOf(copy.root);
      const found = errors.filter(
        (error) => error.code === code && error.record === record && error.field === field,
      );
      expect(
        found.map(({ source }) => source),
        JSON.stringify(errors.slice(0, 5), null, 1),
      ).toContain(file);
    },
  );

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

  it('lists every error, not only the first', async () => {
    copy.edit(MAROLLES, onRow('bosch', 'phone', '12'));
    copy.edit(MAROLLES, onRow('epee', 'category', 'x'));
    copy.edit(MAROLLES, onRow('amo-cars', 'postcode', '9000'));
    const errors = await errorsOf(copy.root);
    expect(errors.map(({ record }) => record).sort()).toEqual(['amo-cars', 'bosch', 'epee']);
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
