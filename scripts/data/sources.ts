import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Findings } from './findings.ts';

const FrontMatter = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  file: z.string().min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z.string().min(4),
  licence: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  priority: z.coerce.number().int().positive().optional(),
});
/** What a SOURCE.md says of a table, from the lines between its two rulers. */
export type SourceNote = z.infer<typeof FrontMatter>;

/** Reads the `key: value` lines between the two `---` of a document. */
function readFrontMatter(text: string): Record<string, string> {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const pairs = block.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Reads the note of a table; findings name the field that is missing or wrong. */
export function readNote(root: string, path: string, findings: Findings): SourceNote | null {
  const full = join(root, path);
  if (!existsSync(full)) {
    findings.error('missing-file', { source: path }, 'this file is needed and is not there');
    return null;
  }
  const note = FrontMatter.safeParse(readFrontMatter(readFileSync(full, 'utf8')));
  if (note.success) return note.data;
  for (const issue of note.error.issues) {
    findings.error('source-note', { source: path, field: issue.path.join('.') }, issue.message);
  }
  return null;
}

/** A table of data/sources: its note and its text. */
export interface SourceTable {
  readonly note: SourceNote;
  /** path relative to the root */
  readonly path: string;
  readonly text: string;
}

/** Reads every table of data/sources and checks that it is the file that its SOURCE.md describes. */
export function readSourceTables(root: string, findings: Findings): Map<string, SourceTable> {
  const tables = new Map<string, SourceTable>();
  const folder = join(root, 'data/sources');
  const ids = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const { name } of ids
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const note = readNote(root, `data/sources/${name}/SOURCE.md`, findings);
    if (!note) continue;
    const path = `data/sources/${name}/${note.file}`;
    if (!existsSync(join(root, path))) {
      findings.error('missing-file', { source: path }, 'the file that SOURCE.md names is not there');
      continue;
    }
    const bytes = readFileSync(join(root, path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (note.sha256 !== undefined && note.sha256 !== sha256) {
      findings.error(
        'source-changed',
        { source: path },
        `the file is not the one that SOURCE.md describes; undo the change, or describe the new file there (sha256: ${sha256})`,
      );
    }
    tables.set(name, { note, path, text: bytes.toString('utf8').replace(/^\uFEFF/, '') });
  }
  return tables;
}

/** Parses the text of a table as JSON; null and a finding when it is not. */
export function parseJson(path: string, text: string, findings: Findings): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.error('not-json', { source: path }, `the file cannot be read as JSON: ${reason}`);
    return null;
  }
}

/** Reads a JSON file kept by hand and checks its shape; null and findings when it does not fit. */
export function readCurated<T>(
  root: string,
  path: string,
  schema: z.core.$ZodType<T>,
  findings: Findings,
): T | null {
  const full = join(root, path);
  if (!existsSync(full)) {
    findings.error('missing-file', { source: path }, 'this file is needed and is not there');
    return null;
  }
  const parsed = parseJson(path, readFileSync(full, 'utf8').replace(/^\uFEFF/, ''), findings);
  if (parsed === null) return null;
  const checked = z.safeParse(schema, parsed);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    findings.error('wrong-shape', { source: path, field: issue.path.join('.') }, issue.message);
  }
  return null;
}
