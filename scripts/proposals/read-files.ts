import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import type { Issue } from '../../src/domain/model/issue.ts';
import { CategoriesFile, VocabularyFile } from '../../src/domain/model/taxonomy.ts';
import { type Known, knownOf } from '../../src/domain/proposals/changes.ts';
import { LIMITS } from '../../src/domain/proposals/limits.ts';
import { clashIssues, joinSets, type ProposalSet } from '../../src/domain/proposals/merge.ts';
import { type ReadProposals, readProposals } from '../../src/domain/proposals/read-proposals.ts';
import { codeInLink, unpackRecords } from '../../src/domain/proposals/travel.ts';
import type { Vocabulary } from '../../src/domain/proposals/word-issues.ts';
import { inflate } from './inflate.ts';

/** Files of proposals, joined. */
export interface ReadFiles {
  readonly set: ProposalSet;
  readonly issues: readonly Issue[];
  /** how many records the files hold together, right or wrong, repeated or not */
  readonly features: number;
}

/** Reads files of proposals, and links that hold some, and joins them; every problem is an issue with file, record and field. */
export async function readFiles(paths: readonly string[]): Promise<ReadFiles> {
  const read = await Promise.all(
    paths.map((path) => {
      const code = codeInLink(path);
      return code === null ? readFile(path) : unpackRecords(code, 'the link', inflate);
    }),
  );
  const set = joinSets(...read.map(({ value }) => value));
  const clashes = clashIssues(set, 'the files together');
  return {
    set,
    issues: [...read.flatMap(({ issues }) => issues), ...clashes],
    features: read.reduce((sum, { features }) => sum + features, 0),
  };
}

function nameOf(path: string): string {
  const short = relative(process.cwd(), path).replaceAll('\\', '/');
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}

function readFile(path: string): ReadProposals {
  const source = nameOf(path);
  const failed = (code: string, message: string) => ({
    value: [],
    issues: [{ severity: 'error' as const, code, source, record: '', field: '', message }],
    features: 0,
  });
  if (!existsSync(path)) return failed('missing-file', 'there is no such file');
  if (statSync(path).size > LIMITS.fileBytes) return failed('too-large', 'the file is too large; split it');
  return readProposals(readFileSync(path, 'utf8'), source);
}

/** What the built data say. */
export interface BuiltData {
  readonly known: Known;
  readonly words: Vocabulary;
  readonly actors: z.infer<typeof ActorCollection>['features'];
}

/** Reads what proposals are compared with; throws with what to do when the data are not built. */
export function readBuiltData(root: string): BuiltData {
  const read = <T>(name: string, schema: z.core.$ZodType<T>): T => {
    const path = join(root, 'data/public', name);
    if (!existsSync(path)) throw new Error('The data are not built yet: run npm run data first.');
    return z.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  };
  const actors = read('actors.geojson', ActorCollection).features;
  const vocabulary = read('vocabulary.json', VocabularyFile);
  const categories = read('categories.json', CategoriesFile).categories;
  return {
    actors,
    known: knownOf(actors, read('closed.json', ClosedFile)),
    words: {
      categories: new Set(categories.map(({ id }) => id)),
      services: new Set(Object.keys(vocabulary.services)),
      audience: new Set(Object.keys(vocabulary.audience)),
    },
  };
}
