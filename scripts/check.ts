import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProgram } from './support/program.ts';
import { binaryOf, runNode } from './support/run.ts';

const HELP = `Checks the code: format and lint, types, architecture, unused code.

npm run check -- [options]

  --fix     mend what can be mended by itself (format, simple lint)
  --help    this text`;

interface Step {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

function steps(root: string, fix: boolean): readonly Step[] {
  return [
    {
      name: 'format and lint',
      file: binaryOf(root, '@biomejs/biome', 'biome'),
      args: ['check', '--error-on-warnings', ...(fix ? ['--write'] : []), '.'],
    },
    { name: 'types', file: binaryOf(root, 'typescript', 'tsc'), args: ['-p', '.'] },
    { name: 'architecture', file: binaryOf(root, 'vitest'), args: ['run', 'tests/architecture'] },
    { name: 'unused code', file: binaryOf(root, 'knip'), args: [] },
  ];
}

/** Runs all checks of the code. Gives the names of those that failed. */
export async function runChecks(root: string, fix = false): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps(root, fix)) {
    console.log(`Check: ${step.name}`);
    if ((await runNode({ root, file: step.file, args: step.args })) !== 0) failed.push(step.name);
  }
  return failed;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const failed = await runChecks(fileURLToPath(new URL('..', import.meta.url)), values.fix);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}.`);
}

runAsProgram(import.meta.url, main);
