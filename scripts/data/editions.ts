import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, recordOf } from '../../src/domain/editions/changes.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { ClosedFile } from '../../src/domain/model/closed.ts';
import { type ChangesFile, EditionRecord } from '../../src/domain/model/edition-record.ts';
import type { DrawingFeature } from '../../src/domain/proposals/drawing/published-drawing.ts';
import type { Edition } from './assemble.ts';
import type { Findings } from './findings.ts';
import { readCurated } from './sources.ts';

const FOLDER = 'data/editions';

/** What an edition holds besides its number and date. */
interface Contents {
  readonly actors: readonly ActorFeature[];
  readonly drawings: readonly DrawingFeature[];
}

/** What changed since each edition that was kept, the newest first; a record that cannot be read is a finding. */
export function changesFile(
  root: string,
  input: Contents & { readonly edition: Edition; readonly closed: ClosedFile },
  findings: Findings,
): ChangesFile {
  const { number, date } = input.edition;
  const now = recordOf({ number, date }, input);
  const closed = new Set(input.closed.actors.map(({ id }) => id));
  const records = recordNames(root).flatMap(
    (name) => readCurated(root, `${FOLDER}/${name}`, EditionRecord, findings) ?? [],
  );
  const since = records
    .sort((a, b) => b.number - a.number)
    .map((record) => changesBetween(record, now, closed));
  return { now: { number, date }, since };
}

function recordNames(root: string): readonly string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)) : [];
}

/** Keeps what the edition says, one actor or drawing a line, in `data/editions/N.json`; gives the path below the project. */
export function keepEdition(root: string, edition: Edition, contents: Contents): string {
  const { number, date } = edition;
  const record = recordOf({ number, date }, contents);
  const rows = (all: readonly unknown[]): string => all.map((one) => JSON.stringify(one)).join(',\n');
  const drawings = record.drawings ? `,"drawings":[\n${rows(record.drawings)}\n]` : '';
  const path = `${FOLDER}/${number}.json`;
  mkdirSync(join(root, FOLDER), { recursive: true });
  const actors = `"actors":[\n${rows(record.actors)}\n]`;
  writeFileSync(join(root, path), `{"number":${number},"date":"${date}",${actors}${drawings}}\n`);
  return path;
}
