import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, LIGHT_BROWSER, onPath } from '../browser.ts';
import { findPostgres } from './postgres.ts';

const PDF_PROGRAMS = ['pdfinfo', 'pdffonts', 'pdftotext', 'qpdf'] as const;

const HINT =
  'Install them with your system: Debian and Ubuntu “apt-get install chromium poppler-utils qpdf”, macOS “brew install poppler qpdf”.';

function missingPrograms(): string[] {
  return PDF_PROGRAMS.filter((program) => spawnSync(program, ['--version']).error !== undefined);
}

async function missingTools(): Promise<string[]> {
  const browser = await findBrowser().then(
    () => [],
    () => ['a Chromium or Chrome'],
  );
  return [...browser, ...missingPrograms()];
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

/**
 * Makes sure that PostgreSQL is there for the tests of workshops, which start a server of their own; installs Debian's
 * package when that is possible. Without it those tests are skipped, and this says so; in CI they fail.
 */
export function ensurePostgres(): void {
  if (findPostgres()) return;
  if (canInstall()) install(['postgresql']);
  if (!findPostgres())
    console.warn('PostgreSQL is not installed: tests of workshops on a PostgreSQL server are skipped.');
}

/**
 * Makes sure that a browser and the programs that look into PDFs are there; installs Debian's packages when
 * that is possible. Throws an Error that says what to install when it is not.
 */
export async function ensureTestTools(): Promise<void> {
  if (canInstall()) {
    // Browser tests take a quarter longer in the whole browser, which is there for older releases of Debian.
    if (!onPath(LIGHT_BROWSER)) install([LIGHT_BROWSER]);
    if ((await missingTools()).length > 0) install(['chromium', 'poppler-utils', 'qpdf']);
  }
  const missing = await missingTools();
  if (missing.length > 0) throw new Error(`The tests need ${missing.join(', ')}. ${HINT}`);
}
