import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData, type DataResult } from '../../scripts/data/build.ts';
import type { Applied } from '../../scripts/proposals/apply.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import { ChangesFile } from '../../src/domain/model/edition-record.ts';
import { changesOf } from '../../src/domain/proposals/changes.ts';
import { DrawingCollection } from '../../src/domain/proposals/drawing/published-drawing.ts';
import type { Proposal } from '../../src/domain/proposals/proposal.ts';
import { linkWithCode, packRecords } from '../../src/domain/proposals/travel.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { aContact, aProposal, aReview, uuid } from '../support/proposals.ts';
import { type DataCopy, dataCopy } from '../support/published.ts';
import { filesBelow, PROJECT } from './support.ts';

const HOSTILE = '<img src=x onerror=alert(1)></script>=HYPERLINK("x")';

let copy: DataCopy;
let applied: Applied;
let result: DataResult;

const correction = aProposal(1, {
  ...{ actor: 'bosch', reason: HOSTILE },
  changes: [
    { field: 'hours', seen: null, value: 'Mo-Fr 09:00-12:00' },
    { field: 'summary_fr', seen: null, value: HOSTILE },
    { field: 'point', seen: null, value: [4.3475, 50.8372] },
  ],
  sheet: { neighbourhood: 'marollen', edition: 1 },
});
const fresh = aProposal(2, {
  ...{ kind: 'new-actor', neighbourhood: 'marollen', by: { role: 'actor' } },
  geometry: { type: 'Point', coordinates: [4.3466, 50.8363] },
  fields: [
    { field: 'name_nl', value: 'Testhuis van de voorstellen' },
    { field: 'category', value: 'neighbourhood-house' },
    { field: 'services', value: ['homework'] },
  ],
});
const forGood = {
  kind: 'closed',
  actor: 'amo-cars',
  seen: null,
  closed: { extent: 'for-good', on: '2026-11-30' },
};
const forNow = { extent: 'for-now', from: '2026-12-01', until: '2027-01-15', note: { fr: 'travaux' } };
const shut = aProposal(3, forGood);
const paused = aProposal(4, { kind: 'closed', actor: 'aquarelle', seen: null, closed: forNow });
const confirmed = aProposal(5, { kind: 'confirmation', actor: 'aquarelle', fields: [] });
const waiting = aProposal(6, { actor: 'aquarelle' });
const drawn = aProposal(7, {
  ...{ kind: 'place', neighbourhood: 'marollen', name: 'Onder de boom' },
  geometry: { type: 'Point', coordinates: [4.346, 50.836] },
});
const moved = aProposal(8, {
  ...{ actor: 'la-fontaine' },
  changes: [{ field: 'point', seen: null, value: [4.3461, 50.8346] }],
});
const placed = aProposal(10, {
  ...{ actor: 'ribaucare-solidarite-savoir' },
  changes: [{ field: 'point', seen: null, value: [4.3427, 50.8575] }],
});
/** Drawn without a neighbourhood: its second corner lies in the Marolles, the first in none. */
const walked = aProposal(11, {
  ...{ kind: 'route', name: HOSTILE },
  geometry: {
    type: 'LineString',
    coordinates: [
      [4.39, 50.88],
      [4.346, 50.836],
    ],
  },
});
const accepted: readonly Proposal[] = [
  ...[correction, fresh, shut, paused, confirmed, drawn, moved, placed],
  walked,
];

/** The proposals with the values that the data have now as those seen. */
function seenNow(proposal: Proposal): Proposal {
  if (proposal.kind !== 'correction' || proposal === waiting) return proposal;
  const feature = copy.actor(proposal.actor);
  const now: Readonly<Record<string, unknown>> = {
    ...feature?.properties,
    point: feature?.geometry?.coordinates,
  };
  const changes = proposal.changes.map((change) => ({ ...change, seen: now[change.field] ?? null }));
  return { ...proposal, changes } as Proposal;
}

beforeAll(async () => {
  copy = await dataCopy();
  const records = [
    ...[...accepted, waiting].map(seenNow),
    ...accepted.map((proposal, index) => aReview(20 + index, proposal)),
    aContact(40, correction),
  ];
  const file = join(copy.root, 'all.geojson');
  writeFileSync(file, writeProposals(records, { contacts: true }));
  const published = await copy.publish([file]);
  expect(published.issues).toEqual([]);
  ({ applied, result } = published);
}, 120_000);
afterAll(() => copy.remove());

describe('accepted proposals', () => {
  it('PR-23: are counted: what came in is published, refused or open', () => {
    expect(applied.plan.issues).toEqual([]);
    expect(applied.ledger).toMatchObject({ inputs: 10, published: 9, refused: 0, open: 1 });
  });

  it('PR-36, PR-71: stand in the published files with the proposal among their sources', () => {
    const corrected = copy.actor('bosch');
    expect(corrected?.properties).toMatchObject({
      hours: 'Mo-Fr 09:00-12:00',
      summary_fr: HOSTILE,
      precision_m: 15,
    });
    expect(corrected?.geometry?.coordinates).toEqual([4.3475, 50.8372]);
    const provenance = {
      id: 'proposals',
      title: 'Proposal from the drawing sheet of marollen, edition 1, accepted by BAR Marollen',
      date: '2026-12-01',
    };
    const fields = ['hours', 'summary_fr', 'point'];
    const source = { ...provenance, record: uuid(1), fields };
    expect(corrected?.properties.sources.at(-1)).toEqual(source);
    expect(result.manifest.sources.map(({ id }) => id)).toContain('proposals');
  });

  it('PR-82: move an actor, and put one on the map that was listed without a point', () => {
    const [there, first] = [moved, placed].map((one) => changesOf(one)[0]?.value);
    const [now, put] = [copy.actor('la-fontaine'), copy.actor('ribaucare-solidarite-savoir')];
    expect([now?.geometry?.coordinates, put?.geometry?.coordinates]).toEqual([there, first]);
    expect([now?.properties.precision_m, put?.properties.precision_m]).toEqual([15, 15]);
    expect(put?.properties.neighbourhood).toBe('molenbeek-historisch');
    expect([now, put].map((one) => one?.properties.sources.at(-1))).toEqual([
      expect.objectContaining({ record: moved.id, fields: ['point'] }),
      expect.objectContaining({ record: placed.id, fields: ['point'] }),
    ]);
    expect(copy.changes().get('la-fontaine')).toEqual(['moved']);
    expect(copy.changes().get('ribaucare-solidarite-savoir')).toEqual(['corrected']);
    const differing = result.issues.filter(({ record }) => /la-fontaine|ribaucare/.test(record ?? ''));
    expect(differing.filter(({ source }) => source?.includes('accepted/'))).toEqual([]);
  });

  it('add an actor with the themes of its category, and the date on which somebody was there', () => {
    expect(copy.actor('testhuis-van-de-voorstellen-00000002')?.properties).toMatchObject({
      ...{
        name: 'Testhuis van de voorstellen',
        neighbourhood: 'marollen',
        checked_on: '2026-12-01',
        precision_m: 15,
      },
      details: { services: ['homework'] },
    });
    expect(copy.actor('testhuis-van-de-voorstellen-00000002')?.properties.themes.length).toBeGreaterThan(0);
  });

  it('close for good and for now, and confirm', () => {
    const [closed] = ClosedFile.parse(copy.read('closed.json')).actors;
    expect(closed).toMatchObject({ id: 'amo-cars', closed_on: '2026-11-30' });
    expect(copy.actor('amo-cars')).toBeUndefined();
    const { details, checked_on } = copy.actor('aquarelle')?.properties ?? {};
    expect(details?.closure).toEqual({ from: '2026-12-01', until: '2027-01-15', note: { fr: 'travaux' } });
    expect(checked_on).toBe('2026-12-01');
  });

  it('show in what changed since the edition before', () => {
    const changes = copy.changes();
    expect(changes.get('amo-cars')).toEqual(['closed']);
    expect(changes.get('testhuis-van-de-voorstellen-00000002')).toEqual(['new']);
    expect(changes.get('aquarelle')).toEqual(['corrected']);
    expect(changes.get('bosch')).toEqual(['moved', 'corrected']);
  });

  it('PR-76: stand on the map as drawings, in the neighbourhood they were drawn for or begin in', () => {
    const { features } = DrawingCollection.parse(copy.read('drawings.geojson'));
    expect(features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [
        drawn.kind === 'place' && drawn.geometry,
        {
          ...{ id: uuid(7), kind: 'place', name: 'Onder de boom', neighbourhood: 'marollen' },
          proposed: { on: '2026-12-01', role: 'resident' },
          decided: { on: '2026-12-01', role: 'bar', team: 'BAR Marollen' },
        },
      ],
      [
        walked.kind === 'route' && walked.geometry,
        expect.objectContaining({ id: uuid(11), kind: 'route', name: HOSTILE, neighbourhood: 'marollen' }),
      ],
    ]);
    const areas = NeighbourhoodCollection.parse(copy.read('neighbourhoods.geojson')).features;
    const counts = areas.flatMap(({ properties: { id, drawing_count } }) =>
      drawing_count > 0 ? [[id, drawing_count]] : [],
    );
    expect(counts).toEqual([['marollen', 2]]);
  });

  it('PR-78: new drawings show in what changed', () => {
    const [since] = ChangesFile.parse(copy.read('changes.json')).since;
    expect(since?.areas.find(({ area }) => area === 'marollen')?.drawings).toEqual([
      { id: uuid(7), kind: 'place', name: 'Onder de boom', change: 'new' },
      { id: uuid(11), kind: 'route', name: HOSTILE, change: 'new' },
    ]);
  });

  it('PR-31: bring no contact into any file', () => {
    const curated = join(copy.root, 'data/curated/accepted');
    const built = join(copy.root, 'data/public');
    const texts = [curated, built].flatMap((folder) =>
      filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    );
    expect(texts.filter(([, text]) => text.includes('+32470000001')).map(([path]) => path)).toEqual([]);
    expect(texts.length).toBeGreaterThan(40);
  });
});

it('stops at a word nobody knows and a file that is none; warns of an actor that went', async () => {
  const path = (name: string) => join(copy.root, 'data/curated/accepted', `${name}.json`);
  const change = (name: string, from: string, to: string) =>
    writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to));
  change(uuid(2), '"homework"', '"juggling"');
  change(uuid(5), '"aquarelle"', '"nobody"');
  change(uuid(7), '"marollen"', '"nowhere"');
  writeFileSync(path('empty'), '{}');
  cpSync(path(uuid(3)), path('renamed'));
  const stopped = (await buildData({ root: copy.root }).catch((error: unknown) => error)) as DataResult;
  const found = stopped.issues.filter(({ source }) => source.includes('accepted/'));
  expect(
    new Set(found.map(({ severity, code, record }) => [severity, code, record].join(' ').trim())),
  ).toEqual(
    new Set([
      'error unknown-word testhuis-van-de-voorstellen-00000002',
      'error wrong-shape',
      'error duplicate-id',
      'error unknown-id',
      'warning unknown-record nobody',
    ]),
  );
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/proposals.ts', ...args], {
      cwd: PROJECT,
      encoding: 'utf8',
    });

  it('names file, record and field of what is wrong, and then writes nothing', () => {
    const folder = join(copy.root, 'files');
    mkdirSync(folder);
    const bad = join(folder, 'bad.geojson');
    const out = join(folder, 'out.geojson');
    writeFileSync(bad, writeProposals([aProposal(1)]).replace('+3225110002', 'javascript:alert(1)'));
    const check = run('check', bad);
    expect(check.status).toBe(1);
    expect(check.stderr).toContain(`bad.geojson › ${uuid(1)} › changes.0.value: `);
    expect(run('merge', bad, '--out', out).status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).toEqual(['bad.geojson']);
  });

  it('joins files and lists what waits, also from a link', async () => {
    const remark = aProposal(9, { kind: 'remark', actor: 'aquarelle', geometry: null, text: 'Ring twice.' });
    const packed = await packRecords([remark], async (bytes) => deflateRawSync(bytes));
    const link = linkWithCode('https://example.org/', packed ?? '');
    const folder = join(copy.root, 'files');
    const paths = [1, 2].map((number) => {
      const path = join(folder, `${number}.geojson`);
      writeFileSync(
        path,
        writeProposals([aProposal(number, { actor: 'amo-cars' }), aProposal(3, { actor: 'amo-cars' })]),
      );
      return path;
    });
    const out = join(folder, 'all.geojson');
    expect(run('merge', ...paths, '--out', out).stdout).toContain('3 records');
    const list = run('list', out, link);
    expect(list.stdout).toContain('correction AMO CARS (amo-cars)');
    expect(list.stdout).toContain('text: Ring twice.');
    expect(list.stdout).toContain('to choose: phone of amo-cars');
    expect(list.stdout).toContain(`say the same: ${uuid(1)}, ${uuid(2)}, ${uuid(3)}`);
  });
});
