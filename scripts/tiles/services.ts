import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from './sources.ts';

const PATH = 'data/sources/osm-actors/osm-actors.json';

const name = z.string().min(1).optional();
const service = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  name_fr: name,
  name_nl: name,
  category: z.string().min(1),
  lon: z.number().min(2).max(7),
  lat: z.number().min(49).max(52),
});
/** A named service of OpenStreetMap, as far as the background map needs it. */
export type Service = z.infer<typeof service>;

/** Reads the named services. Throws an error that names the file, and the record when one is wrong. */
export function readServices(root: string): Service[] {
  const file = join(root, PATH);
  if (!existsSync(file)) throw new Error(`${PATH} is missing: the background map needs it.`);
  const parsed = z.array(service).safeParse(parseJson(PATH, readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(`${PATH}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not readable'}`);
}
