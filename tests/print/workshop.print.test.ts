import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import aruco from 'js-aruco2';
import decodeQr from 'qr/decode.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseKinds } from '../../scripts/print/sheet-options.ts';
import type { PointMm } from '../../src/domain/flyer/page.ts';
import { cornerMarks, MARK_MM } from '../../src/domain/paper/corner-marks.ts';
import { readSheetIdentity } from '../../src/domain/paper/sheet-identity.ts';
import { opened } from '../support/page-boxes.ts';
import { look, squeeze } from '../support/pdf.ts';
import { type Raster, rasterOf } from '../support/raster.ts';
import { workshopPress } from '../support/workshops.ts';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'workshop-'));
const DPI = 150;
const MM_PER_PIXEL = 25.4 / DPI;
const LARGEST_ERROR_MM = 0.3;
let file = '';
let around = '';
let picture: Raster;

beforeAll(async () => {
  const sheets = chooseKinds(['workshop', 'a3-map'], { neighbourhood: ['hallepoort'], all: false });
  const options = { root, out, sheets, site: null, onProgress: () => undefined };
  [file = '', around = ''] = await printSheets({ ...options, languages: ['fr'] });
  picture = rasterOf(file, DPI);
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

it('is one A3 across, tagged, sound, small and without raster images, its words can be selected', () => {
  const info = look('pdfinfo', file);
  expect(info).toMatch(/Pages: +1\n/);
  expect(info).toMatch(/Page size: +1190\.55 x 841\.89 pts/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(look('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  expect(look('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  expect(statSync(file).size).toBeLessThan(2e6);
  const text = squeeze(look('pdftotext', '-raw', file, '-'));
  for (const words of ['Porte de Hal : dessinez sur la carte', 'Que voulez-vous dire ?', 'Un nouveau lieu'])
    expect(text).toContain(words);
});

it('has four marks that a camera reads without a wrong cell, each where the layout says within 0.3 mm', () => {
  const detector = new aruco.AR.Detector({ dictionaryName: 'ARUCO_MIP_36h12', maxHammingDistance: 0 });
  const found = detector.detect(picture);
  const wanted = cornerMarks({ widthMm: 420, heightMm: 297 });
  expect(found.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
  for (const { id, box } of wanted) {
    const corners: readonly PointMm[] = [
      [box.x, box.y],
      [box.x + MARK_MM, box.y],
      [box.x + MARK_MM, box.y + MARK_MM],
      [box.x, box.y + MARK_MM],
    ];
    const read = found.find((mark) => mark.id === id)?.corners ?? [];
    for (const [index, [x, y]] of corners.entries()) {
      const at = read[index] ?? { x: 0, y: 0 };
      // A pixel is known by its middle.
      const [atX, atY] = [(at.x + 0.5) * MM_PER_PIXEL, (at.y + 0.5) * MM_PER_PIXEL];
      expect(Math.hypot(atX - x, atY - y), `mark ${id}, corner ${index}`).toBeLessThan(LARGEST_ERROR_MM);
    }
  }
});

it('has a code that is read from the whole picture and says exactly which sheet it is', async () => {
  const flyer = (await workshopPress()).layOut('hallepoort', 'fr');
  const [code] = [...opened(flyer.pages[0]?.items ?? [])].flatMap(({ item }) =>
    item.kind === 'qr' ? [item] : [],
  );
  const text = decodeQr(picture, { timeLimit: 20_000 });
  expect(text).toBe(code?.content);
  expect(readSheetIdentity(text)).toMatchObject({ identity: { kind: 'workshop', area: 'hallepoort' } });
});

it('comes with a map that has its text around it and the list on the back: A3, tagged, fonts embedded, no images', () => {
  const info = look('pdfinfo', around);
  expect(info).toMatch(/Pages: +2\n/);
  expect(info).toMatch(/Page size: +1190\.55 x 841\.89 pts/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(look('qpdf', '--check', around)).toContain('No syntax or stream encoding errors');
  expect(look('pdfimages', '-list', around).trim().split('\n')).toHaveLength(2);
  expect(look('pdffonts', around)).not.toMatch(/ no +(yes|no) +(yes|no) +\d+ +\d+ *\n/);
  const front = squeeze(look('pdftotext', '-raw', '-f', '1', '-l', '1', around, '-'));
  expect(front).toContain('Une ligne mène de chaque adresse à son lieu.');
  expect(front).toContain('Le verso en dit plus sur chaque adresse.');
});
