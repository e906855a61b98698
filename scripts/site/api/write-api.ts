import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Manifest } from '../../../src/domain/model/edition.ts';
import { API_VERSION, type LatestFile } from '../../../src/domain/model/latest.ts';
import { jsonSchemas } from './published-files.ts';

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes what makes the published files an interface for others: `data/latest.json` and the JSON Schemas. */
export function writeApi(root: string): void {
  const dist = join(root, 'dist');
  const manifest = readFileSync(join(root, 'data/public/manifest.json'), 'utf8');
  const { edition } = Manifest.parse(JSON.parse(manifest));
  const latest: LatestFile = { api: API_VERSION, edition, folder: `${edition.id}/`, schemas: '../schemas/' };
  writeFileSync(join(dist, 'data/latest.json'), asText(latest));
  mkdirSync(join(dist, 'schemas'), { recursive: true });
  for (const [name, schema] of jsonSchemas())
    writeFileSync(join(dist, 'schemas', `${name}.schema.json`), asText(schema));
}
