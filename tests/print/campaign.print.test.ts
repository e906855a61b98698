import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { look, squeeze } from '../support/pdf.ts';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'campaign-'));
let file = '';

beforeAll(async () => {
  const sheets = chooseSheets({
    sheet: 'campaign',
    campaign: 'energy-prices-2022',
    neighbourhood: [],
    all: false,
  });
  const options = { root, out, sheets, site: 'https://buurtkompas.example', onProgress: () => undefined };
  [file = ''] = await printSheets({ ...options, languages: ['fr'] });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

it('is one A4 across, tagged, sound, small and without raster images', () => {
  const info = look('pdfinfo', file);
  expect(info).toMatch(/Pages: +1\n/);
  expect(info).toMatch(/Page size: +841\.89 x 595\.28 pts/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(look('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  expect(statSync(file).size).toBeLessThan(1e6);
});

it('says three times what, when and where it was, that it is over, and who says so', () => {
  const text = squeeze(look('pdftotext', '-raw', file, '-'));
  for (const words of [
    'Stands sur les prix de l’énergie',
    'janvier 2022 – juillet 2022',
    'Marché de Molenbeek',
    'Cette campagne est finie.',
    'Source : Gegeven door de opdrachtgever, 2022',
    'buurtkompas.example/fr/moments',
  ]) {
    expect(text.replaceAll(' ', '').split(words.replaceAll(' ', ''))).toHaveLength(4);
  }
});
