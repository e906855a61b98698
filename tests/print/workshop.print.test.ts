import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import aruco from 'js-aruco2';
import decodeQr from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseKinds } from '../../scripts/print/sheet-options.ts';
import type { PointMm } from '../../src/domain/flyer/page.ts';
import { cornerMarks, MARK_MM } from '../../src/domain/paper/corner-marks.ts';
import { inverted, mapped } from '../../src/domain/paper/homography.ts';
import type { Raster } from '../../src/domain/paper/raster.ts';
import { readPhoto } from '../../src/domain/paper/read-photo.ts';
import { readSheetIdentity } from '../../src/domain/paper/sheet-identity.ts';
import { opened } from '../support/page-boxes.ts';
import { look, squeeze } from '../support/pdf.ts';
import { type Shot, takePhoto } from '../support/photos.ts';
import { rasterOf } from '../support/raster.ts';
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

const SIZE = { width: 1800, height: 1350 } as const;
const ASKEW: Shot = {
  ...SIZE,
  corners: [
    [250, 195],
    [1590, 135],
    [1748, 1200],
    [68, 1125],
  ],
};
const UPSIDE_DOWN: Shot = { ...SIZE, corners: [...ASKEW.corners.slice(2), ...ASKEW.corners.slice(0, 2)] };
const UPPER_RIGHT = [370, 0, 420, 60] as const;
const RIGHT_SIDE = [370, 0, 420, 297] as const;

describe('PR-65 a photo of it is laid on the ground it shows', () => {
  it.each<[string, Shot, number, number]>([
    ['askew, in half shadow', { ...ASKEW, shadow: true }, 4, 0.2],
    ['upside down and a little blurred', { ...UPSIDE_DOWN, blurPx: 1 }, 4, 0.2],
    ['with a hand over one mark', { ...ASKEW, covered: [UPPER_RIGHT] }, 3, 0.4],
    ['on paper with waves of 1 mm', { ...ASKEW, bulgeMm: 1 }, 4, 2.2],
  ])('%s', (_, shot, marks, largestMm) => {
    const { photo, truth } = takePhoto(picture, shot);
    const reading = readPhoto(photo);
    if ('problem' in reading) throw new Error(reading.problem);
    expect(reading).toMatchObject({ sheet: { marks }, identity: { kind: 'workshop', area: 'hallepoort' } });
    const toSheet = inverted(reading.sheet.toPhoto);
    for (let x = 20; x <= 315; x += 15) {
      for (let y = 40; y <= 260; y += 15) {
        const [atX, atY] = mapped(toSheet, truth([x, y]));
        expect(Math.hypot(atX - x, atY - y), `${x}, ${y} mm`).toBeLessThan(largestMm);
      }
    }
  });

  it.each<[string, Shot, object]>([
    ['two marks only', { ...ASKEW, covered: [RIGHT_SIDE] }, { problem: 'few-marks', marks: 2 }],
    ['a camera that moved', { ...ASKEW, blurPx: 4 }, { problem: 'blurred', marks: 0 }],
    ['waves of 6 mm', { ...ASKEW, bulgeMm: 6 }, { problem: 'crumpled', marks: 4 }],
  ])('but not with %s', (_, shot, refusal) => {
    expect(readPhoto(takePhoto(picture, shot).photo)).toEqual(refusal);
  });
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
