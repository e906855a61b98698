import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runChecks } from './check.ts';
import { runAsProgram } from './support/program.ts';
import { binaryOf, runNode } from './support/run.ts';
import { ensurePostgres, ensureTestTools } from './support/test-tools.ts';

const HELP = `Builds the site and tests all of it: checks of the code, unit, property, data, print and browser tests.

npm test -- [options]

  --only <part>   checks, unit (everything without the site in a browser) or browser
  --all           every kind of page in every language and on both sizes; takes far longer
  --help          this text

A browser is taken from CHROME_PATH, an installed Chromium or Chrome, or Debian's package when run as root.`;

const PARTS = ['checks', 'unit', 'browser'] as const;
type Part = (typeof PARTS)[number];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** passed only when run a second time, which happens on a busy machine of the CI alone; counted apart */
  readonly unsteady?: number;
}

async function runUnit(root: string, reports: string): Promise<Outcome> {
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode({ root, file: binaryOf(root, 'vitest'), args });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
}

async function runBrowser(root: string, reports: string): Promise<Outcome> {
  const report = join(reports, 'browser.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = ['test', '--reporter=line,json'];
  const code = await runNode({ root, file: binaryOf(root, '@playwright/test', 'playwright'), args, env });
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  const { expected, unexpected, flaky } = stats;
  return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1), unsteady: flaky };
}

/** Builds the site in a process of its own, which leaves the other cores to the checks. */
async function build(root: string): Promise<void> {
  const code = await runNode({ root, file: join(root, 'scripts', 'bootstrap.mjs'), args: ['build'] });
  if (code !== 0) throw new Error('The site could not be built.');
}

async function runChecksAsTests(root: string): Promise<Outcome> {
  const failed = await runChecks(root);
  for (const name of failed) console.error(`Check failed: ${name}`);
  return { passed: 4 - failed.length, failed: failed.length };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.all) process.env['ALL_PAGES'] = '1';
  const only = PARTS.find((part) => part === values.only);
  if (values.only && !only) throw new Error(`“${values.only}” is none of ${PARTS.join(', ')}.`);
  const wants = (part: Part): boolean => !only || only === part;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const reports = join(root, 'test-results', 'reports');
  rmSync(join(root, 'test-results'), { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await ensureTestTools();
  if (wants('unit')) ensurePostgres();
  const outcomes: Outcome[] = [];
  const checking = wants('checks') ? runChecksAsTests(root) : null;
  await build(root);
  if (checking) outcomes.push(await checking);
  if (wants('unit')) outcomes.push(await runUnit(root, reports));
  if (wants('browser')) outcomes.push(await runBrowser(root, reports));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const unsteady = outcomes.reduce((sum, outcome) => sum + (outcome.unsteady ?? 0), 0);
  if (unsteady > 0) console.warn(`\n${unsteady} of the browser tests passed only when run again: mend them.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

runAsProgram(import.meta.url, main);
