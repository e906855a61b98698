import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasErrors, type Issue } from '../src/domain/model/issue.ts';
import type { Ledger } from '../src/domain/proposals/ledger.ts';
import { writeProposals } from '../src/domain/proposals/write-proposals.ts';
import { lineOf } from './data/findings.ts';
import { applyProposals } from './proposals/apply.ts';
import { listLines, statesFrom } from './proposals/list.ts';
import { type ReadFiles, readBuiltData, readFiles } from './proposals/read-files.ts';
import { runAsProgram } from './support/program.ts';

const HELP = `Proposals: what people want changed on the map, and what was decided about it. docs/proposals.md has the rules.

npm run proposals -- check <file> …              what is wrong with files: file, record, field
npm run proposals -- list <file> …               what waits for a person, with look-alikes, choices and signs of spam
npm run proposals -- merge <file> … --out <file> joins files into one; order and repetition make no difference
npm run proposals -- apply <file> …              accepted ones become files of data/curated/accepted; then npm run data

Instead of a file, a link that holds proposals can be given, in quotes.

  --state <states>   list: all, or some with commas: open, asked, accepted, changed, refused, withdrawn, disputed
                     (default: open, asked and disputed)
  --out <file>       merge: where to write; a name that ends in .geojson
  --contacts         merge: keep how people can be reached; without it that stays out
  --skip-broken      merge and apply: go on without the records that cannot be read
  --dry-run          apply: say what it would do and write nothing
  --help             this text

A file with errors ends with exit code 1; merge and apply then write nothing, unless --skip-broken is given.`;

interface Options {
  readonly state?: string | undefined;
  readonly out?: string | undefined;
  readonly contacts: boolean;
  readonly dryRun: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const COMMANDS: Readonly<Record<string, (read: ReadFiles, options: Options) => void>> = {
  check: (read) => console.log(`${read.features} records in files, ${read.set.length} different ones read.`),
  list: ({ set }, { state }) => {
    const lines = listLines(set, readBuiltData(root), statesFrom(state));
    console.log(lines.length > 0 ? lines.join('\n') : 'Nothing in these states.');
  },
  merge: ({ set }, { out, contacts }) => {
    if (!out?.endsWith('.geojson')) throw new Error('Say where to write: --out all.geojson');
    const text = writeProposals(set, { contacts });
    writeFileSync(resolve(out), text);
    console.log(`Wrote ${text.split('\n').length - 3} records to ${out}.`);
  },
  apply: ({ set }, { dryRun }) => {
    const { plan, ledger } = applyProposals(set, { root, source: 'the files given', dryRun });
    report(plan.issues);
    const done = dryRun ? 'Would write' : 'Wrote';
    console.log(
      `${done} ${plan.write.length}, take off ${plan.remove.length}, leave ${plan.keep.length} as they are.`,
    );
    console.log(ledgerLine(ledger));
    if (!dryRun && plan.write.length + plan.remove.length > 0) console.log('Next: npm run data');
  },
};

function ledgerLine({ inputs, published, refused, open, ids }: Ledger): string {
  const finer = Object.entries(ids).flatMap(([name, { length }]) =>
    length > 0 ? [`${name} ${length}`] : [],
  );
  return `${inputs} proposals = ${published} published + ${refused} refused + ${open} open (${finer.join(', ')})`;
}

function report(issues: readonly Issue[]): void {
  for (const issue of issues) console.error(lineOf(issue));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      state: { type: 'string' },
      out: { type: 'string' },
      contacts: { type: 'boolean', default: false },
      'skip-broken': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [name = '', ...files] = positionals;
  if (values.help || positionals.length === 0) {
    console.log(HELP);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`There is no command “${name}”. Known: ${Object.keys(COMMANDS).join(', ')}.`);
  if (files.length === 0) throw new Error(`Name the files: npm run proposals -- ${name} received.geojson`);
  const read = await readFiles(files.map((file) => (/^https?:/.test(file) ? file : resolve(file))));
  report(read.issues);
  const isBroken = hasErrors(read.issues);
  const writes = name === 'merge' || name === 'apply';
  if (isBroken && writes && !values['skip-broken'])
    throw new Error('Nothing was written: a file has errors.');
  const { state, out, contacts } = values;
  command(read, { state, out, contacts, dryRun: values['dry-run'] });
  if (isBroken) process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
