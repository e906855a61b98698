import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemas, PUBLISHED_KINDS } from '../../scripts/site/api/published-files.ts';
import { builtData } from '../support/built-data.ts';
import { filesBelow, PROJECT } from './support.ts';

/** A validator that knows nothing of our code, as others will use one. */
const ajv = new Ajv2020({ allErrors: false, strict: false });
formats.default(ajv);
const schemas = jsonSchemas();

describe('the JSON Schemas', () => {
  let folder = '';
  let files: readonly string[] = [];
  beforeAll(async () => {
    folder = await builtData();
    files = filesBelow(folder).map((path) => path.replaceAll('\\', '/'));
  });

  it('describe every published JSON file', () => {
    const described = (path: string) => PUBLISHED_KINDS.some((kind) => kind.path.test(path));
    expect(files.filter((path) => /json$/.test(path) && !described(path))).toEqual([]);
  });

  for (const { name, path } of PUBLISHED_KINDS) {
    it(`accept the published files of the kind ${name}`, () => {
      const validate = ajv.compile(schemas.get(name) ?? {});
      const ofKind = files.filter((file) => path.test(file));
      expect(ofKind.length).toBeGreaterThan(0);
      for (const file of ofKind) {
        const valid = validate(JSON.parse(readFileSync(join(folder, file), 'utf8')));
        expect({ file, valid, errors: validate.errors }).toEqual({ file, valid: true, errors: null });
      }
    });
  }

  it('are all named in the document for those who read the files', () => {
    const document = readFileSync(join(PROJECT, 'docs/api.md'), 'utf8');
    expect([...schemas.keys()].filter((name) => !document.includes(`${name}.schema.json`))).toEqual([]);
  });

  it('refuse an actor without a name', () => {
    const validate = ajv.compile(schemas.get('actors') ?? {});
    const text = readFileSync(join(folder, 'actors/marollen.json'), 'utf8');
    const broken = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    delete broken.features[0]?.properties['name'];
    expect(validate(broken)).toBe(false);
  });
});
