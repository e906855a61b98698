import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildData, type DataResult } from '../../scripts/data/build.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { copyOfInputs, PROJECT } from './support.ts';

let copy: ReturnType<typeof copyOfInputs>;
let result: DataResult;

beforeAll(async () => {
  copy = copyOfInputs();
  copyFileSync(
    join(PROJECT, 'tests/fixtures/data/bar-register.csv'),
    join(copy.root, 'data/curated/registers/bar.csv'),
  );
  result = await buildData({ root: copy.root });
}, 60_000);
afterAll(() => copy.remove());

const marolles = () =>
  ActorCollection.parse(JSON.parse(readFileSync(join(copy.root, 'data/public/actors/marollen.json'), 'utf8')))
    .features;
const actor = (id: string) => marolles().find(({ properties }) => properties.id === id)?.properties;

it('builds a register that is dropped in, with commas between cells and in decimals', () => {
  const added = actor('bar-test-huis');
  expect(added).toMatchObject({
    themes: ['housing', 'admin'],
    phone: '+3280035550',
    address_nl: 'Hoogstraat 1, 1000 Brussel',
    address_fr: 'Rue Haute 1, 1000 Bruxelles',
    checked_on: '2026-05-31',
  });
  expect(added?.number).toBe(Math.max(...marolles().flatMap(({ properties }) => properties.number ?? [])));
});

it('merges it with what is known; the flyer wins and both sources stay', () => {
  expect(actor('bar-bosch')).toBeUndefined();
  expect(actor('bosch')).toMatchObject({ number: 25, email: 'info@example.org' });
  expect(actor('bosch')?.sources.map(({ id }) => id)).toEqual(['marolles-register', 'bar']);
});

it('asks for a note of the register and warns that the number is provisional', () => {
  const warnings = result.issues.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ code, record }) => `${code} ${record}`)).toEqual(
    expect.arrayContaining(['register-without-note ', 'number-provisional bar-test-huis']),
  );
});
