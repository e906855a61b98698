import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { flyerPress } from '../support/flyers.ts';
import { shareOffGolden } from '../support/golden.ts';
import { opened } from '../support/page-boxes.ts';
import { look, squeeze } from '../support/pdf.ts';

const out = mkdtempSync(join(tmpdir(), 'flyer-'));
const root = process.cwd();
const options = { root, out, languages: ['fr'], site: null, onProgress: () => undefined } as const;
const flyersOf = (...neighbourhood: string[]) => chooseSheets({ sheet: 'a3', neighbourhood, all: false });
let files: readonly string[] = [];
let press: Awaited<ReturnType<typeof flyerPress>>;

function actorsOf(id: string) {
  const path = join(root, 'data/public/actors', `${id}.json`);
  return ActorCollection.parse(JSON.parse(readFileSync(path, 'utf8'))).features;
}

const PT_PER_MM = 72 / 25.4;
type At = (xMm: number, yMm: number) => boolean;
const PANEL_MM = { width: 105, height: 148.5 };

/** Places where the layout has a marker: a park may have a number in its name, and the key has several. */
function onMarkersOf(id: string): At {
  const markers = [...opened(press.layOut(id, 'fr').pages[0]?.items ?? [])].flatMap(({ item, within }) =>
    item.kind === 'rose' && within.includes('map') ? [item] : [],
  );
  return (x, y) => markers.some((marker) => Math.hypot(marker.x - x, marker.y - y) < marker.sizeMm / 2);
}

/** Where roses stand at the left of each list; the upper row of the outside lists in its third panel alone. */
const inGutter: At = (x) => x % PANEL_MM.width > 6 && x % PANEL_MM.width < 12;
const inOuterGutter: At = (x, y) =>
  inGutter(x, y) && (y > PANEL_MM.height || Math.floor(x / PANEL_MM.width) === 2);

/** Marker numbers are upright and at least 7 pt high; a figure in a slanting street name is flatter. */
const LEAST_HEIGHT_PT = 9;

/** The whole numbers a page shows at such places. */
function numbersOn(file: string, page: number, at: At): readonly number[] {
  const words = look('pdftotext', '-bbox', '-f', String(page), '-l', String(page), file, '-');
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(\d{1,3})<\/word>/g;
  return [...words.matchAll(word)]
    .map(([, x, y, foot, number]) => ({
      x: Number(x),
      y: Number(y),
      height: Number(foot) - Number(y),
      number,
    }))
    .filter(({ x, y, height }) => at(x / PT_PER_MM, y / PT_PER_MM) && height > LEAST_HEIGHT_PT)
    .map(({ number }) => Number(number));
}

const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

beforeAll(async () => {
  press = await flyerPress();
  files = await printSheets({ ...options, sheets: flyersOf('marollen', 'noordwijk') });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the printed flyer', () => {
  it('is exactly A3, tagged, under 5 MB and sound', () => {
    expect(files).toHaveLength(2);
    for (const file of files) {
      const info = look('pdfinfo', file);
      expect(info).toMatch(/Page size:\s+1190\.55 x 841\.89 pts \(A3\)/);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(statSync(file).size).toBeLessThan(5e6);
      expect(() => execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })).not.toThrow();
    }
  });

  it.each([
    ['marollen', [1, 2, 3]],
    ['noordwijk', [1, 2]],
  ] as const)('looks as it did when a person last looked at it: %s', (id, pages) => {
    const file = files.find((path) => path.includes(id)) ?? '';
    for (const page of pages)
      expect(shareOffGolden(file, page, `${id}-fr-a3`), `page ${page}`).toBeLessThan(0.02);
  });

  it('embeds every font and holds no raster image', () => {
    for (const file of files) {
      const rows = look('pdffonts', file).trim().split('\n').slice(2);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
      expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
    }
  });

  it('names the 48 actors of the Marolles flyer', () => {
    const file = files.find((path) => path.includes('marollen')) ?? '';
    const text = squeeze(look('pdftotext', '-raw', '-f', '2', file, '-'));
    const flyer = actorsOf('marollen').filter(({ properties }) => (properties.number ?? 99) <= 48);
    expect(flyer).toHaveLength(48);
    const missing = flyer
      .map(({ properties }) => properties.name_fr ?? properties.name_nl ?? properties.name)
      .filter((name) => !text.includes(squeeze(name)));
    expect(missing).toEqual([]);
  });

  it('has the same numbers on the map and in the list, read from the PDF itself', () => {
    for (const [index, id] of ['marollen', 'noordwijk'].entries()) {
      const file = files[index] ?? '';
      const expected = actorsOf(id)
        .filter((actor) => actor.geometry !== null)
        .flatMap(({ properties }) => properties.number ?? [])
        .sort((a, b) => a - b);
      const further = id === 'marollen' ? numbersOn(file, 3, inGutter) : [];
      expect(ascending(numbersOn(file, 1, onMarkersOf(id)))).toEqual(expected);
      expect(ascending([...numbersOn(file, 2, inOuterGutter), ...further])).toEqual(expected);
    }
  });

  it('comes out the same each time', async () => {
    const [first] = files;
    const before = readFileSync(first ?? '');
    await printSheets({ ...options, sheets: flyersOf('marollen') });
    expect(readFileSync(first ?? '').equals(before)).toBe(true);
  });

  it('names the known neighbourhoods when one is unknown', async () => {
    await expect(printSheets({ ...options, sheets: flyersOf('atlantis') })).rejects.toThrow(
      /atlantis.*marollen/,
    );
  });
});
