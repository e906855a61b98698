import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.ts';
import { printSheets } from '../../scripts/print/print-sheets.ts';
import { chooseSheets } from '../../scripts/print/sheet-options.ts';
import { textWidthMm } from '../../src/domain/flyer/measure.ts';
import { MM_PER_PT, type Weight } from '../../src/domain/flyer/page.ts';
import { hasRightToLeft } from '../../src/domain/flyer/scripts-of-text.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { ThemesFile } from '../../src/domain/model/taxonomy.ts';
import { ar } from '../../src/i18n/languages/ar/pack.ts';
import { sheets as words } from '../../src/i18n/languages/ar/sheets.ts';
import { look } from '../support/pdf.ts';
import { texts } from '../support/wordings.ts';

/** Words that stand on no sheet are not measured. */
const { propose: _propose, studio: _studio, ...printed } = ar;

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'arabic-'));
const sheets = chooseSheets({ sheet: 'a3', neighbourhood: ['marollen'], all: false });
let file = '';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'data/public', path), 'utf8'));
const { themes } = ThemesFile.parse(read('themes.json'));

beforeAll(async () => {
  [file = ''] = await printSheets({
    ...{ root, out, sheets, languages: ['ar'], site: null },
    onProgress: () => undefined,
  });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Letters and digits alone: programs that read a PDF put spaces where a letter has its dots apart, and marks of direction. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b-\u206f\p{M}\p{P}]+/gu, '');

describe('the flyer in Arabic', () => {
  it('gives each word in the order in which it is read, and telephone numbers as they are', () => {
    const text = bare(look('pdftotext', '-f', '2', '-l', '2', file, '-'));
    const legend = themes.map(({ label }) => label['ar'] ?? '');
    const { kind, howTitle, howNumbers, foldTitle, fold } = words.panel ?? {};
    const sentences = [kind, howTitle, howNumbers, foldTitle, ...(fold ?? []), ...legend];
    const expected = sentences
      .flatMap((sentence = '') => sentence.split(/\s+/))
      .map(bare)
      .filter(hasRightToLeft);
    expect(expected.filter((word) => !text.includes(word))).toEqual([]);
    const { features } = ActorCollection.parse(read('actors/marollen.json'));
    const [first] = features.filter(({ properties }) => properties.number === 1);
    const phone = first?.properties.phone?.replace('+32', '0') ?? 'none';
    expect(text).toContain(phone);
  });

  it('embeds both typefaces', () => {
    const fonts = look('pdffonts', file);
    expect(fonts).toMatch(/NotoSansArabic-Regular.*\n.*NotoSansArabic-Bold/);
    expect(fonts).toMatch(/AtkinsonHyperlegibleNext-Bold/);
  });
});

/** Widths of texts in millimetres at 10 pt, as the browser sets them. */
async function widthsInBrowser(all: readonly string[], weight: Weight): Promise<readonly number[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  const face = (family: string, part: string) => {
    const path = join(
      root,
      'node_modules/@fontsource',
      family,
      'files',
      `${family}-${part}-${weight}-normal.woff2`,
    );
    return `url(data:font/woff2;base64,${readFileSync(path).toString('base64')})`;
  };
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>
      @font-face { font-family: L; src: ${face('atkinson-hyperlegible-next', 'latin')}; unicode-range: U+0000-00FF, U+2000-206F }
      @font-face { font-family: A; src: ${face('noto-sans-arabic', 'arabic')}; unicode-range: U+0600-06FF }
      text { font: 1000px L, A; white-space: pre; text-rendering: geometricPrecision }
    </style><svg></svg>`);
    return await page.evaluate(async (strings) => {
      const svg = document.querySelector('svg');
      const lines = strings.map((text) => {
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        line.setAttribute('direction', 'rtl');
        line.textContent = text;
        svg?.append(line);
        return line;
      });
      await document.fonts.ready;
      await Promise.all([document.fonts.load('10px A', 'س'), document.fonts.load('10px L', 'a')]);
      return lines.map((line) => line.getComputedTextLength() / 1000);
    }, all);
  } finally {
    await browser.close();
  }
}

it.each([400, 700] as const)('measures Arabic as the browser sets it, in weight %s', async (weight) => {
  const strings = texts(
    { ...printed, ...words, themes: themes.map(({ label, explain }) => [label['ar'], explain['ar']]) },
    [2, 3, 4, 5],
  )
    .map(([, text]) => text)
    .filter(hasRightToLeft);
  expect(strings.length).toBeGreaterThan(400);
  const set = await widthsInBrowser(strings, weight);
  const wrong = strings.flatMap((text, index) => {
    const share = textWidthMm(text, 10, weight) / (10 * MM_PER_PT) / (set[index] ?? 0);
    return share > 0.98 && share < 1.08 ? [] : [`${share.toFixed(3)} ${text}`];
  });
  expect(wrong).toEqual([]);
});
