import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AcceptedFile } from '../../src/domain/proposals/accepted.ts';
import {
  ACCEPTED_FOLDER,
  entryOfNewActor,
  PROPOSALS_SOURCE,
} from '../../src/domain/proposals/apply-accepted.ts';
import { wordIssues } from '../../src/domain/proposals/word-issues.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import type { ReadingContext } from './context.ts';
import type { Findings } from './findings.ts';
import { readCurated, type SourceNote } from './sources.ts';

/** Reads the files of accepted proposals, by name; a file that cannot be used is an error. */
export function readAcceptedFiles(root: string, findings: Findings): AcceptedFile[] {
  const folder = join(root, ACCEPTED_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().flatMap((name) => {
    const source = `${ACCEPTED_FOLDER}/${name}`;
    const file = readCurated(root, source, AcceptedFile, findings);
    if (file && name !== `${file.proposal}.json`)
      findings.error(
        'duplicate-id',
        { source, field: 'proposal' },
        `the file is named after ${file.proposal}.json`,
      );
    return file ?? [];
  });
}

/** Gives the entries of accepted new actors; reports words that the data do not know, in any file. */
export function acceptedEntries(files: readonly AcceptedFile[], context: ReadingContext): Entry[] {
  const { themesOfCategory, vocabulary, findings } = context;
  const words = { ...vocabulary, categories: new Set(themesOfCategory.keys()) };
  return files.flatMap((file) => {
    const place = { source: `${ACCEPTED_FOLDER}/${file.proposal}.json`, record: file.actor ?? '' };
    const issues = wordIssues(file.changes, words);
    for (const { code, field, message } of issues) findings.error(code, { ...place, field }, message);
    return issues.length > 0 ? [] : (entryOfNewActor(file, (id) => themesOfCategory.get(id) ?? []) ?? []);
  });
}

/** Gives the note of accepted proposals as a source; none when there are no files. */
export function acceptedNote(files: readonly AcceptedFile[]): SourceNote[] {
  const date = files
    .map(({ decided }) => decided.on)
    .sort()
    .at(-1);
  if (date === undefined) return [];
  return [
    {
      id: PROPOSALS_SOURCE,
      file: '*.json',
      title: 'Proposals of residents and actors, each accepted by a person',
      publisher: 'Buurtkompas',
      date,
      licence: 'CC BY 4.0',
    },
  ];
}
