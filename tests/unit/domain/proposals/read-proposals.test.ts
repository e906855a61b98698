import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bringUpToDate, FILE_VERSION } from '../../../../src/domain/proposals/migrate.ts';
import { readProposals } from '../../../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../../../src/domain/proposals/write-proposals.ts';
import { aContact, aProposal, aRemoval, aReview, featureWith, fileOf } from '../../../support/proposals.ts';

const FIXTURE = 'tests/fixtures/proposals/version-1.geojson';
const codesOf = (text: string): string[] =>
  readProposals(text, 'f.geojson').issues.map(({ code, record, field }) =>
    [code, record, field].join(' ').trim(),
  );

const correction = aProposal(1);
const remark = aProposal(2, {
  kind: 'remark',
  actor: 'an-actor',
  text: 'The bell is broken.',
  geometry: null,
});
const named = (changes: Readonly<Record<string, unknown>>) => fileOf([featureWith(correction, changes)]);
const told = (text: string) => fileOf([featureWith(remark, { text })]);
const drawn = (type: string, coordinates: unknown) =>
  fileOf([
    featureWith(
      remark,
      { kind: type === 'Polygon' ? 'boundary' : 'route', name: 'x' },
      { type, coordinates },
    ),
  ]);
const field = (name: string, value: unknown) => named({ changes: [{ field: name, seen: null, value }] });
const id = correction.id;

describe('hostile files (PR-26 to PR-29)', () => {
  const deep = `{"role":"resident","more":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
  const ring = [
    [4.34, 50.83],
    [4.36, 50.85],
    [4.36, 50.83],
    [4.34, 50.85],
    [4.34, 50.83],
  ];
  const many = Array.from({ length: 2_001 }, (_, i) => [4.3 + i / 1e5, 50.84]);
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', '{', 'not-json'],
    ['nothing', '', 'not-json'],
    ['null', 'null', 'not-a-proposal-file'],
    ['brackets without end', '['.repeat(200_000), 'too-large'],
    ['lists a million deep in a property of a record', named({ by: '…' }).replace('"…"', deep), 'too-large'],
    ['another GeoJSON', fileOf([], {}), 'not-a-proposal-file'],
    ['a newer version', fileOf([], { buurtkompas: { proposals: 99 } }), 'newer-version'],
    ['more than 10 million signs', told('a'.repeat(10_000_000)), 'too-large'],
    ['5,001 records', fileOf(Array.from({ length: 5_001 }, () => 0)), 'too-large'],
    [
      'a million points',
      drawn(
        'LineString',
        Array.from({ length: 1e6 }, () => [4, 5]),
      ),
      'too-large',
    ],
    ['2,001 points in one line', drawn('LineString', many), `too-large ${remark.id} geometry`],
    ['a number as record', fileOf([7]), 'not-a-record record 1 record'],
    ['an unknown kind of record', named({ record: 'rumour' }), `not-a-record ${id} record`],
    ['an unknown kind of proposal', named({ kind: 'rumour' }), `wrong-shape ${id} kind`],
    ['an id that is none', named({ id: '../../etc/passwd' }), 'wrong-shape ../../etc/passwd id'],
    ['a text that turns the reading direction', told('open \u202Enedlog'), `control-signs ${remark.id} text`],
    ['a text with a NUL', told('a\u0000b'), `control-signs ${remark.id} text`],
    ['a text of 2,001 signs', told('a'.repeat(2_001)), `wrong-shape ${remark.id} text`],
    ['a text of spaces', told('   '), `wrong-shape ${remark.id} text`],
    ['a script as website', field('website', 'javascript:alert(1)'), `wrong-shape ${id} changes.0.value`],
    ['a website without https', field('website', 'http://example.org'), `wrong-shape ${id} changes.0.value`],
    ['a telephone that is none', field('phone', '=HYPERLINK("x")'), `wrong-shape ${id} changes.0.value`],
    ['a field that the build works out', field('number', 1), `wrong-shape ${id} changes.0.field`],
    [
      'NaN, which JSON writes as null',
      field('point', [Number.NaN, 50.8]),
      `wrong-shape ${id} changes.0.value`,
    ],
    ['a point in Paris', field('point', [2.35, 48.85]), `outside-region ${id} changes.0.value`],
    ['swapped coordinates', field('point', [50.84, 4.35]), `outside-region ${id} changes.0.value`],
    [
      'an outline that crosses itself',
      drawn('Polygon', [ring]),
      `invalid-polygon ${remark.id} geometry.coordinates.0`,
    ],
    [
      'an open outline',
      drawn('Polygon', [ring.slice(0, 4)]),
      `invalid-polygon ${remark.id} geometry.coordinates.0`,
    ],
    ['a property nobody knows', named({ html: '<b>' }), `unknown-property ${id} html`],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    const codes = codesOf(text);
    expect(codes[0]).toBe(expected);
    expect(codes.length).toBeLessThanOrEqual(5);
  });

  it('says that longitude and latitude are swapped', () => {
    const [issue] = readProposals(field('point', [50.84, 4.35]), 'f.geojson').issues;
    expect(issue?.message).toContain('longitude and latitude are swapped');
  });

  it('reads markup, formulas, right-to-left letters and line breaks as text', () => {
    for (const text of ['<img src=x onerror=alert(1)>', '</script>', '=HYPERLINK("x")', 'مفتوح\nغدًا'])
      expect(readProposals(told(text), 'f').value).toEqual([{ ...remark, text }]);
  });

  it('is not moved by names of JavaScript’s own', () => {
    const text = named({}).replace('"record"', '"__proto__":{"polluted":1},"constructor":{},"record"');
    expect(readProposals(text, 'f').value).toEqual([correction]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('PR-27: takes the right records and tells of the others; takes a BOM and CRLF', () => {
    const text = `\uFEFF${fileOf([featureWith(correction), 1, featureWith(remark)]).replaceAll(',', ',\r\n')}`;
    const { value, issues, features } = readProposals(text, 'f.geojson');
    expect(value).toEqual([correction, remark]);
    expect(issues).toMatchObject([{ severity: 'error', source: 'f.geojson', record: 'record 2' }]);
    expect(features).toBe(value.length + issues.length);
  });
});

describe('kinds and fields', () => {
  const refused = (given: object) => expect(() => aProposal(1, { ...given })).toThrow();
  it('PR-5, PR-6: need what they are about', () => {
    const category = { field: 'category', value: 'social-grocery' };
    refused({ kind: 'new-actor', geometry: null, fields: [category] });
    refused({ kind: 'new-actor', geometry: null, fields: [{ field: 'name_fr', value: 'Chez nous' }] });
    refused({ kind: 'remark', text: 'about nothing', geometry: null });
    refused({ changes: [] });
    refused({ changes: [1, 2].map(() => ({ field: 'phone', seen: null, value: null })) });
    refused({
      kind: 'closed',
      actor: 'a',
      seen: null,
      closed: { extent: 'for-now', from: '2026-12-02', until: '2026-12-01' },
    });
  });
});

describe('versions', () => {
  it('PR-25: reads the file of the first version as it was written then', () => {
    const text = readFileSync(FIXTURE, 'utf8');
    const { value, issues } = readProposals(text, FIXTURE);
    expect(issues).toEqual([]);
    expect(new Set(value.map((record) => ('kind' in record ? record.kind : record.record))).size).toBe(11);
    if (FILE_VERSION === 1) expect(writeProposals(value, { contacts: true })).toBe(text);
  });

  it('PR-25: goes one step for each version', () => {
    const steps = {
      1: (all: readonly unknown[]) => [...all, 'two'],
      2: (all: readonly unknown[]) => [...all, 'three'],
    };
    const file = JSON.parse(fileOf(['one'])) as unknown;
    expect(bringUpToDate(file, steps, 3)).toEqual({ features: ['one', 'two', 'three'] });
    expect(() => bringUpToDate(file, {}, 2)).toThrow('no step leads from version 1');
  });

  it('PR-25: has a step for each older version', () => {
    for (let version = 1; version < FILE_VERSION; version++)
      expect(
        bringUpToDate({ type: 'FeatureCollection', features: [], buurtkompas: { proposals: version } }),
      ).toEqual({ features: [] });
  });
});

describe('writing', () => {
  it('PR-24: gives GeoJSON in which a correction of a point shows the new one', () => {
    const moved = aProposal(1, { changes: [{ field: 'point', seen: null, value: [4.35, 50.84] }] });
    const file = JSON.parse(writeProposals([moved])) as { features: unknown[] };
    expect(file.features).toMatchObject([
      { type: 'Feature', geometry: { type: 'Point', coordinates: [4.35, 50.84] } },
    ]);
    expect(readProposals(writeProposals([moved]), 'f').value).toEqual([moved]);
  });

  it('PR-31: leaves contacts out unless they are asked for', () => {
    const records = [correction, aContact(9, correction)];
    expect(writeProposals(records)).not.toContain('+32470000001');
    expect(writeProposals(records, { contacts: true })).toContain('+32470000001');
  });

  it('PR-32: leaves nothing of what was removed but its id', () => {
    const told = aProposal(1, { reason: 'Ms Peeters told me' });
    const review = aReview(3, told, { decision: 'refuse', reason: 'Ms Peeters is wrong' });
    const text = writeProposals([aContact(2, told), review, aRemoval(4, told), told], { contacts: true });
    expect(text).not.toMatch(/Peeters|Jo"|\+32470000001/);
    expect(text).toContain(told.id);
  });

  it('PR-32: removes only the contact when that is asked', () => {
    const text = writeProposals(
      [aContact(2, correction), correction, aRemoval(4, correction, { what: 'contact' })],
      {
        contacts: true,
      },
    );
    expect(text).not.toContain('+32470000001');
    expect(readProposals(text, 'f').value).toContainEqual(correction);
  });
});
