import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptedFile } from '../../src/domain/proposals/accepted.ts';
import { ACCEPTED_FOLDER } from '../../src/domain/proposals/apply-accepted.ts';
import { type Ledger, ledgerOf } from '../../src/domain/proposals/ledger.ts';
import type { ProposalSet } from '../../src/domain/proposals/merge.ts';
import { type PublishPlan, planPublishing } from '../../src/domain/proposals/publish.ts';
import { readAcceptedFiles } from '../data/accepted.ts';
import { collectFindings, DataError } from '../data/findings.ts';
import { readBuiltData } from './read-files.ts';

export interface Applied {
  readonly plan: PublishPlan;
  readonly ledger: Ledger;
}

/**
 * Makes the files of accepted proposals below `root` say what a set decided (PR-36, PR-37), or only says what it would
 * do. Throws a DataError, and writes nothing, when a file that is there cannot be read.
 */
export function applyProposals(
  set: ProposalSet,
  options: { readonly root: string; readonly source: string; readonly dryRun?: boolean },
): Applied {
  const { root, source } = options;
  const findings = collectFindings();
  const accepted = readAcceptedFiles(root, findings);
  if (findings.issues.length > 0) throw new DataError(findings.issues);
  const { known, words } = readBuiltData(root);
  const plan = planPublishing({ set, known, words, accepted, source });
  if (!options.dryRun) writePlan(root, plan);
  const inData = new Set([...plan.keep, ...plan.write.map(({ proposal }) => proposal)]);
  return { plan, ledger: ledgerOf(set, inData) };
}

function writePlan(root: string, { write, remove }: PublishPlan): void {
  mkdirSync(join(root, ACCEPTED_FOLDER), { recursive: true });
  for (const file of write) writeFileSync(pathOf(root, file.proposal), textOf(file));
  for (const id of remove) rmSync(pathOf(root, id), { force: true });
}

const pathOf = (root: string, id: string): string => join(root, ACCEPTED_FOLDER, `${id}.json`);
const textOf = (file: AcceptedFile): string => `${JSON.stringify(file, null, 1)}\n`;
