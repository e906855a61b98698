import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData, type DataResult } from '../../scripts/data/build.ts';
import { type Applied, applyProposals } from '../../scripts/proposals/apply.ts';
import { readFiles } from '../../scripts/proposals/read-files.ts';
import { ActorCollection, type ActorFeature } from '../../src/domain/model/actor.ts';
import { ChangesFile } from '../../src/domain/model/edition-record.ts';
import type { Issue } from '../../src/domain/model/issue.ts';
import { copyOfInputs, PROJECT } from '../data/support.ts';
import { builtData } from './built-data.ts';

/** A copy of the project's data in a folder of its own, into which proposals are published as a person does. */
export interface DataCopy {
  readonly root: string;
  /** Joins the files, applies what was accepted, and builds the data anew: `npm run proposals -- apply`, `npm run data`. */
  publish(paths: readonly string[]): Promise<Published>;
  read(path: string): unknown;
  actor(id: string): ActorFeature | undefined;
  /** what the list of changes says of each actor since the edition before */
  changes(): ReadonlyMap<string, readonly string[]>;
  remove(): void;
}

interface Published {
  readonly applied: Applied;
  readonly result: DataResult;
  /** what was wrong with the files */
  readonly issues: readonly Issue[];
}

/** Makes a copy of inputs, editions and built data; `remove` when done. */
export async function dataCopy(): Promise<DataCopy> {
  const { root, remove } = copyOfInputs();
  cpSync(await builtData(), join(root, 'data/public'), { recursive: true });
  cpSync(join(PROJECT, 'data/editions'), join(root, 'data/editions'), { recursive: true });
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'data/public', path), 'utf8'));
  return {
    ...{ root, read, remove },
    publish: async (paths) => {
      const { set, issues } = await readFiles(paths);
      const applied = applyProposals(set, { root, source: 'the files given' });
      return { issues, applied, result: await buildData({ root }) };
    },
    actor: (id) =>
      ActorCollection.parse(read('actors.geojson')).features.find(({ properties }) => properties.id === id),
    changes: () => {
      const [since] = ChangesFile.parse(read('changes.json')).since;
      const all = since?.areas.flatMap(({ changes }) => changes) ?? [];
      return new Map(all.map(({ id, kinds }) => [id, kinds]));
    },
  };
}
