import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PIXEL } from '../support/layouts.ts';
import { look, squeeze } from '../support/pdf.ts';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'layout-'));
const LAYOUT = { format: 'buurtkompas-layout', version: 1, sheet: 'a3', area: 'madou', language: 'fr' };
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Writes a layout file and runs the print command on it. */
function press(name: string, layout: object) {
  const file = join(out, name);
  writeFileSync(file, JSON.stringify(layout));
  const command = ['--import', 'tsx', join(root, 'scripts/print.ts'), '--out', out, '--layout', file];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

it('prints the file of a layout: its title, note and logo, and only its places', () => {
  const shaped = {
    ...LAYOUT,
    title: 'Soupe à midi',
    note: 'Chaque mardi.',
    themes: ['youth-school'],
    logo: PIXEL,
  };
  expect(press('soupe_own.json', shaped).status).toBe(0);
  const pdf = join(out, 'soupe_own.pdf');
  const text = squeeze(look('pdftotext', pdf, '-'));
  for (const words of ['Soupe à midi', 'Chaque mardi.', 'Madou']) expect(text).toContain(words);
  expect(look('pdfinfo', pdf)).toMatch(/Page size: +1190\.55 x 841\.89/);
  expect(look('pdfimages', '-list', pdf).match(/^ +\d+ +\d+ image /gm)).toHaveLength(1);
}, 300_000);

it.each([
  ['field.json', { ...LAYOUT, title: 5 }, /field\.json cannot be printed: this field is not right: title/],
  ['area.json', { ...LAYOUT, area: 'atlantis' }, /area\.json cannot be printed: there is no neighbourhood/],
])(
  'refuses %s by name',
  (name, layout, reason) => {
    const run = press(name, layout);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toMatch(reason);
  },
  300_000,
);
