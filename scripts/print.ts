import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DATA_LANGUAGES, LANGUAGES, SHEET_LANGUAGES } from '../src/domain/model/identity.ts';
import type { ChosenLanguage } from './print/press/jobs.ts';
import { PRESS_MARKS } from './print/press/marks.ts';
import { writePressFiles } from './print/press/press-files.ts';
import { runPress } from './print/press/run-press.ts';
import { chooseKinds } from './print/sheet-options.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Prints a neighbourhood on paper, as PDF.

npm run print -- --neighbourhood <id> [options]

  --sheet <kind>        one kind, or several with commas (--sheets is the same):
                        a3 (default): the flyer, map on one side, numbered list on the other
                        list: all addresses in large print, A4
                        checklist: all addresses by street, to check on a walk, A4
                        a4: map and list on one A4, folds once to A5
                        poster-a2: a poster to hang up, large map and index by theme, A2
                        a3-map: the map with its text around it, each block with a line to its place, A3
                        workshop: a pale map to draw on together, with squares and notes, A3
                        theme: a leaflet of one theme, A4, folds to a third
                        roses: all neighbourhoods as roses, A3; takes no neighbourhood
                        here: a poster for one place: which way and how far to the nearest help, A4
                        campaign: what a campaign is, when and where; three on an A4, to be cut apart
                        changes: cards for old copies: what changed since an edition; four on an A4, to be cut apart
  --since <number>      the edition that people have on paper (only with --sheet changes)
  --neighbourhood <id>  for example marollen; may be given several times or as a list with commas.
                        a3 prints one flyer for each, theme one leaflet for all of them together (4 at most)
  --all                 one sheet for every neighbourhood instead
  --theme <id>          the theme of the leaflet, for example housing (only with --sheet theme); all: a leaflet of its own
                        for each neighbourhood and each theme it has an address for. With --all and no --theme: for each
                        theme with three addresses or more
  --actor <id>          the place of the poster: the door of this actor (only with --sheet here)
  --at <lon,lat>        the place of the poster: a point, for example 4.34630,50.83650; --title names it
  --facing <degrees>    turns the poster to its wall: where one looks who reads it, clockwise from north
  --campaign <id>       the campaign of the insert: a file of data/curated/campaigns (only with --sheet campaign)
  --compass <ring>      themes (default): the 15 themes; legend: the eleven words of the flyer of the Marolles (only a3)
  --layout <file>       a sheet as the studio of the site saved it, in place of the options above; several with commas
  --language <code>     nl, fr, en or ar (default fr); several with commas (--languages is the same). fr+nl: two of nl, fr
                        and en on one sheet, the first one first (only a3)
  --out <folder>        where the PDF files go (default prints)
  --site <address>      published address of the site, for the QR code (https://…)
  --bleed               for a print shop: 3 mm of bleed, crop and fold marks outside the cut, TrimBox and BleedBox in the PDF
  --grey                a proof in greys, as a printer without colours makes it
  --again               print also what lies there already, made from the same data, code and options
  --browsers <number>   how many browsers print side by side (default: one for each core)
  --help                this text

Beside the PDFs lie index.html (all of them), SHA256SUMS, report.txt and report.json (what was moved, cut or could not be
made). A run that is broken off goes on where it stopped. A sheet that cannot be laid out is told at the end, exit code 1.

Needs Chromium or Chrome (CHROME_PATH, or an installed one). Builds the site first when it is not built.`;

/** Says why a language cannot be printed. */
function problemWith(code: string): string {
  const printed = SHEET_LANGUAGES.join(', ');
  return LANGUAGES.some((known) => known === code)
    ? `Sheets are not printed in “${code}” yet: only the site speaks it. Choose one of: ${printed}.`
    : `There is no language “${code}”. Known: ${printed}.`;
}

function languagesFrom(codes: readonly string[]): readonly ChosenLanguage[] {
  return codes.map((code) => {
    if (code.includes('+')) return twoLanguagesFrom(code);
    const language = SHEET_LANGUAGES.find((known) => known === code);
    if (!language) throw new Error(problemWith(code));
    return language;
  });
}

/** Two languages on one sheet, such as `fr+nl`: those that records are in. */
function twoLanguagesFrom(code: string): ChosenLanguage {
  const [first, second, ...more] = code
    .split('+')
    .map((part) => DATA_LANGUAGES.find((known) => known === part));
  if (first && second && first !== second && more.length === 0) return [first, second];
  throw new Error(`“${code}” is no pair of two of ${DATA_LANGUAGES.join(', ')}, such as fr+nl.`);
}

function siteFrom(site: string | undefined): string | null {
  if (site === undefined) return null;
  if (!/^https?:\/\/[^\s]{3,100}$/.test(site)) throw new Error(`--site takes an address, not “${site}”.`);
  return site.replace(/\/+$/, '');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sheet: { type: 'string', multiple: true, default: [] },
      sheets: { type: 'string', multiple: true, default: [] },
      neighbourhood: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      theme: { type: 'string' },
      actor: { type: 'string' },
      at: { type: 'string' },
      title: { type: 'string' },
      facing: { type: 'string' },
      compass: { type: 'string' },
      campaign: { type: 'string' },
      since: { type: 'string' },
      layout: { type: 'string', multiple: true, default: [] },
      language: { type: 'string', multiple: true, default: [] },
      languages: { type: 'string', multiple: true, default: [] },
      again: { type: 'boolean', default: false },
      bleed: { type: 'boolean', default: false },
      grey: { type: 'boolean', default: false },
      browsers: { type: 'string' },
      out: { type: 'string', default: 'prints' },
      site: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const line = progressLine('Printing');
  const { sheet, sheets: more, language, languages: others, layout, ...options } = values;
  const kinds = [...sheet, ...more];
  const layouts = given(layout, []);
  if (layouts.length > 0 && (kinds.length > 0 || options.all || options.neighbourhood.length > 0))
    throw new Error(
      'A layout says itself what is printed: --layout takes no --sheet, --neighbourhood or --all.',
    );
  const out = isAbsolute(values.out) ? values.out : join(process.cwd(), values.out);
  const result = await runPress({
    root: fileURLToPath(new URL('..', import.meta.url)),
    sheets: layouts.length > 0 ? () => [] : chooseKinds(given(kinds, ['a3']), options),
    layouts,
    languages: languagesFrom(given([...language, ...others], ['fr'])),
    ...{ out, site: siteFrom(values.site), again: values.again },
    marks: PRESS_MARKS.filter((mark) => values[mark]),
    ...(values.browsers === undefined ? {} : { browsers: countFrom(values.browsers) }),
    onProgress: line.report,
  });
  const report = writePressFiles(out, result);
  line.done(`${report.made} made, ${report.kept} kept in ${relative(process.cwd(), out) || '.'}`);
  for (const { file, reason } of report.failed) console.error(`${file}: ${reason}`);
  if (report.failed.length > 0) process.exitCode = 1;
}

/** The parts of lists with commas; the usual one when nothing was given. */
function given(texts: readonly string[], usual: readonly string[]): readonly string[] {
  const parts = texts.flatMap((text) => text.split(',')).map((part) => part.trim());
  return parts.length > 0 ? [...new Set(parts)] : usual;
}

function countFrom(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new Error(`--browsers takes a number from 1 to 99, not “${text}”.`);
  return Number(text);
}

runAsProgram(import.meta.url, main);
