import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PressReport } from '../../scripts/print/press/report.ts';
import { look } from '../support/pdf.ts';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'press-'));
const FILES = ['madou-fr-a3.pdf', 'madou-nl-a3.pdf', 'marollen-fr-a3.pdf', 'marollen-nl-a3.pdf'];

/** Runs the print command and gives its exit code, what it said, and its report. */
function press(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'scripts/print.ts'), '--out', out, ...args];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as PressReport;
  return { status, stderr, report };
}
const four = ['--neighbourhood', 'marollen,madou', '--languages', 'nl,fr', '--sheets', 'a3'];

afterAll(() => rmSync(out, { recursive: true, force: true }));

it('prints two neighbourhoods in two languages, and only what is missing the second time', () => {
  const first = press(...four);
  expect(first).toMatchObject({ status: 0, report: { sheets: 4, made: 4, kept: 0, failed: [] } });
  expect(readdirSync(out).filter((file) => file.endsWith('.pdf'))).toEqual(FILES);
  for (const file of FILES)
    expect(look('qpdf', '--check', join(out, file))).toContain('No syntax or stream encoding errors');
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  expect(sums.match(/^[0-9a-f]{64} {2}\S+$/gm)).toHaveLength(4);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  for (const file of FILES) expect(page).toContain(`href="${file}"`);

  writeFileSync(join(out, 'madou-fr-a3.pdf'), 'broken off');
  expect(press(...four)).toMatchObject({ status: 0, report: { made: 1, kept: 3 } });
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(sums);
}, 300_000);

const refused = [
  '--neighbourhood',
  'madou',
  '--sheets',
  'a3,theme',
  '--theme',
  'housing',
  '--compass',
  'none',
];

it('goes on after a sheet that cannot be laid out; the leaflet has its boxes for a print shop and a sound table of objects', () => {
  const run = press(...refused, '--bleed');
  expect(run.status).toBe(1);
  expect(run.report.failed).toMatchObject([{ file: 'madou-fr-a3-compass-none-bleed.pdf' }]);
  expect(run.report.made).toBe(1);
  expect(run.stderr).toMatch(/madou-fr-a3-compass-none-bleed\.pdf: .*no compass “none”/);

  const file = join(out, 'madou-fr-theme-housing-bleed.pdf');
  expect(look('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  const boxes = look('pdfinfo', '-box', file);
  expect(boxes).toMatch(/MediaBox: +0\.00 +0\.00 +898\.58 +651\.97/);
  expect(boxes).toMatch(/TrimBox: +28\.35 +28\.35 +870\.23 +623\.62/);
  expect(boxes).toMatch(/BleedBox: +19\.84 +19\.84 +878\.74 +632\.13/);
}, 300_000);
