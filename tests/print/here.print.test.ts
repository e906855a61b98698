import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { look, squeeze } from '../support/pdf.ts';

const out = mkdtempSync(join(tmpdir(), 'here-'));
const poster = (place: { actor?: string; at?: string; title?: string; facing?: string }) =>
  printSheets({
    root: process.cwd(),
    out,
    languages: ['fr'],
    site: 'https://buurtkompas.example',
    onProgress: () => undefined,
    sheets: chooseSheets({ sheet: 'here', neighbourhood: [], all: false, ...place }),
  });
let file = '';

beforeAll(async () => {
  [file = ''] = await poster({ actor: 'la-fontaine', facing: '140' });
}, 300_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the poster of a place', () => {
  it('is one side of exactly A4 upright, tagged and sound', () => {
    const info = look('pdfinfo', file);
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(() => execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })).not.toThrow();
  });

  it('is drawn with lines and embedded letters only', () => {
    const rows = look('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
    expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  });

  it('says the place, fifteen needs with minutes, how to hang it and where it leads to', () => {
    const text = squeeze(look('pdftotext', '-raw', file, '-'));
    expect(text).toContain('La Fontaine');
    for (const need of ['Logement', 'Droit et justice', 'Aide alimentaire']) expect(text).toContain(need);
    expect(text).toContain('vers le sud-est (140°)');
    expect(text.replaceAll(' ', '')).toContain('buurtkompas.example/fr/here?at=4.');
  });

  it('refuses an actor that is not there with its name', async () => {
    await expect(poster({ actor: 'atlantis' })).rejects.toThrow(/no actor “atlantis”/);
  });
});
