import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseKinds } from '../../scripts/print/sheet-options.ts';
import { actorName } from '../../src/domain/directory/naming.ts';
import { flyerPress } from '../support/flyers.ts';
import { look, squeeze } from '../support/pdf.ts';

const AREA = 'koekelberg';
const out = mkdtempSync(join(tmpdir(), 'area-sheets-'));
const SHEETS = [
  ['list', '595.28 x 841.89'],
  ['checklist', '595.28 x 841.89'],
  ['a4', '841.89 x 595.28'],
  ['poster-a2', '1683.78 x 1190.55'],
] as const;
const fileOf = (kind: string) => join(out, `${AREA}-fr-${kind}.pdf`);
let names: readonly string[] = [];

beforeAll(async () => {
  const kinds = SHEETS.map(([kind]) => kind);
  const sheets = chooseKinds(kinds, { neighbourhood: [AREA], all: false });
  const options = { root: process.cwd(), out, sheets, languages: ['fr'], site: null } as const;
  const [press] = await Promise.all([flyerPress(), printSheets({ ...options, onProgress: () => undefined })]);
  names = press.inputOf(AREA, 'fr').actors.map(({ properties }) => actorName(properties, 'fr').text);
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe.each(SHEETS)('the printed %s', (kind, size) => {
  it('is exactly its paper, tagged, in French, under 5 MB and sound', () => {
    const file = fileOf(kind);
    const info = look('pdfinfo', file);
    expect(info).toContain(`${size} pts`);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(statSync(file).size).toBeLessThan(5e6);
    expect(look('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  });

  it('embeds every font and holds no raster image', () => {
    const rows = look('pdffonts', fileOf(kind)).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
    expect(look('pdfimages', '-list', fileOf(kind)).trim().split('\n')).toHaveLength(2);
  });

  it('names every actor in text that can be selected', () => {
    const text = squeeze(look('pdftotext', '-raw', fileOf(kind), '-'));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !text.includes(squeeze(name)))).toEqual([]);
  });
});

it('makes a poster for a print shop on larger paper, cut to A2', async () => {
  const sheets = chooseKinds(['poster-a2'], { neighbourhood: [AREA], all: false });
  const [file = ''] = await printSheets({
    ...{ root: process.cwd(), out, sheets, languages: ['nl'], site: null },
    marks: ['bleed', 'grey'],
    onProgress: () => undefined,
  });
  const boxes = look('pdfinfo', '-box', file);
  expect(boxes).toMatch(/MediaBox: +0\.00 +0\.00 +1740\.47 +1247\.24/);
  expect(boxes).toMatch(/TrimBox: +28\.35 +28\.35 +1712\.1\d +1218\.(89|9)/);
}, 120_000);
