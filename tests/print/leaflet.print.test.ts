import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { belgianPhone } from '../../src/domain/directory/belgian-phone.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { look, squeeze } from '../support/pdf.ts';

const out = mkdtempSync(join(tmpdir(), 'leaflet-'));
const root = process.cwd();
let file = '';
let long = '';

const leaflet = (theme: string, neighbourhood: string) =>
  chooseSheets({ sheet: 'theme', theme, neighbourhood: [neighbourhood], all: false });

beforeAll(async () => {
  const options = { root, out, languages: ['fr'], site: null, onProgress: () => undefined } as const;
  [file = ''] = await printSheets({ ...options, sheets: leaflet('housing', 'marollen,anneessens') });
  [long = ''] = await printSheets({ ...options, sheets: leaflet('youth-school', 'marollen') });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

function actorsOf(id: string, theme: string) {
  const path = join(root, 'data/public/actors', `${id}.json`);
  const { features } = ActorCollection.parse(JSON.parse(readFileSync(path, 'utf8')));
  return features.filter(({ properties }) => properties.themes.some((own) => own === theme));
}

describe('the printed leaflet', () => {
  it('is two sides of exactly A4 across, tagged, under 5 MB and sound', () => {
    const info = look('pdfinfo', file);
    expect(info).toMatch(/Pages:\s+2\n/);
    expect(info).toMatch(/Page size:\s+841\.89 x 595\.28 pts \(A4\)/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(statSync(file).size).toBeLessThan(5e6);
    expect(() => execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })).not.toThrow();
  });

  it('embeds every font and holds no raster image', () => {
    const rows = look('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
    expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  });

  it('names each actor of the theme with its telephone', () => {
    const text = squeeze(look('pdftotext', '-raw', file, '-'));
    const actors = actorsOf('marollen', 'housing');
    expect(actors.length).toBeGreaterThan(4);
    const told = actors.flatMap(({ properties }) => [
      properties.name_fr ?? properties.name_nl ?? properties.name,
      properties.phone ? (belgianPhone(properties.phone) ?? '') : '',
    ]);
    expect(told.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  });

  it('goes on to a loose page of the same size when the list is long', () => {
    expect(look('pdfinfo', long)).toMatch(/Pages:\s+3\n/);
    const sizes = look('pdfinfo', '-f', '1', '-l', '3', long).match(/size:\s+841\.89 x 595\.28/g);
    expect(sizes).toHaveLength(3);
    const text = squeeze(look('pdftotext', '-raw', long, '-'));
    const missing = actorsOf('marollen', 'youth-school')
      .map(({ properties }) => properties.name_fr ?? properties.name_nl ?? properties.name)
      .filter((name) => !text.includes(squeeze(name)));
    expect(missing).toEqual([]);
  });
});
