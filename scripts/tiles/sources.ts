import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const TABLES = ['streets', 'water', 'green', 'rail', 'stops', 'sectors'] as const;
export type TableName = (typeof TABLES)[number];

const position = z.tuple([z.number().min(2).max(7), z.number().min(49).max(52)]);
const line = z.array(position).min(2);
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
export type Geometry = z.infer<typeof geometry>;

const name = z.string().min(1).optional();
const properties = z.object({
  class: z.string().min(1).optional(),
  mode: z.string().min(1).optional(),
  nis: z.string().min(1).optional(),
  name_fr: name,
  name_nl: name,
  tunnel: z.boolean().optional(),
  bridge: z.boolean().optional(),
});

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ type: z.literal('Feature'), geometry, properties })).min(1),
});
export type SourceFeature = z.infer<typeof collection>['features'][number];

/**
 * Reads one table of `data/sources` as GeoJSON in Belgium. Throws an error that names the file, and the feature
 * when one is wrong; the file is never half used.
 */
export function readTable(root: string, table: TableName): SourceFeature[] {
  const path = `data/sources/${table}/${table}.geojson`;
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is missing: the background map needs it.`);
  const parsed = collection.safeParse(parseJson(path, readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data.features;
  const first = parsed.error.issues[0];
  throw new Error(`${path}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not readable'}`);
}

/** Parses a file's text, with or without a byte order mark. Throws an error that names the file. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
