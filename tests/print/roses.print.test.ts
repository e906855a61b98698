import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { ThemesFile } from '../../src/domain/model/taxonomy.ts';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'roses-'));
let file = '';

function look(program: string, ...args: string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64e6 });
  if (run.error) throw new Error(`${program} is missing: install poppler-utils and qpdf.`);
  return run.stdout;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'data/public', path), 'utf8'));
const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

beforeAll(async () => {
  const sheets = chooseSheets({ sheet: 'roses', neighbourhood: [], all: false });
  [file = ''] = await printSheets({
    root,
    out,
    sheets,
    languages: ['fr'],
    site: null,
    onProgress: () => undefined,
  });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

it('is an A3 page and an A4 page, tagged, sound and under 5 MB', () => {
  const info = look('pdfinfo', '-l', '2', file);
  expect(info).toMatch(/Page +1 size: +1190\.55 x 841\.89 pts/);
  expect(info).toMatch(/Page +2 size: +841\.89 x 595\.28 pts/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(look('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  expect(statSync(file).size).toBeLessThan(5e6);
});

it('is vectors and text in its own embedded typeface', () => {
  expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  const fonts = look('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/Atkinson.*\byes +(yes|no) +(yes|no)/);
});

it('lets its words be selected: every neighbourhood, theme, gap and count of the Marolles', () => {
  const text = squeeze(look('pdftotext', '-l', '1', file, '-'));
  const areas = NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features;
  const plain = text.replaceAll(' ', '');
  for (const { properties } of areas) expect(plain).toContain(properties.name_fr.replaceAll(' ', ''));
  for (const { label } of ThemesFile.parse(read('themes.json')).themes) expect(text).toContain(label['fr']);
  expect(text).toContain('lieux : 97 · vides : 0 · habitants : 16 019');
  expect(text).toContain('Un rond en pointillé est un vide');
  expect(text).toContain('1er janvier 2019');
});
