import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DATA_LANGUAGES, type DataLanguage, LANGUAGES } from '../src/domain/model/identity.ts';
import { printSheets } from './print/print-sheets.ts';
import { chooseSheets } from './print/sheet-options.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Prints a neighbourhood on paper, as PDF.

npm run print -- --neighbourhood <id> [options]

  --sheet <kind>        a3 (default): the flyer, map on one side, numbered list on the other
                        theme: a leaflet of one theme, A4, folds to a third
                        roses: all neighbourhoods as roses, A3; takes no neighbourhood
                        here: a poster for one place: which way and how far to the nearest help, A4
                        campaign: what a campaign is, when and where; three on an A4, to be cut apart
  --neighbourhood <id>  for example marollen; may be given several times or as a list with commas.
                        a3 prints one flyer for each, theme one leaflet for all of them together (4 at most)
  --all                 one sheet for every neighbourhood instead
  --theme <id>          the theme of the leaflet, for example housing (only with --sheet theme)
  --actor <id>          the place of the poster: the door of this actor (only with --sheet here)
  --at <lon,lat>        the place of the poster: a point, for example 4.34630,50.83650; --title names it
  --facing <degrees>    turns the poster to its wall: where one looks who reads it, clockwise from north
  --campaign <id>       the campaign of the insert: a file of data/curated/campaigns (only with --sheet campaign)
  --compass <ring>      themes (default): the 15 themes; legend: the eleven words of the flyer of the Marolles (only a3)
  --language <code>     nl, fr or en (default fr); may be given several times
  --out <folder>        where the PDF files go (default prints)
  --site <address>      published address of the site, for the QR code (https://…)
  --help                this text

Needs Chromium or Chrome (CHROME_PATH, or an installed one). Builds the site first when it is not built.`;

/** Says why a language cannot be printed. */
function problemWith(code: string): string {
  const printed = DATA_LANGUAGES.join(', ');
  return LANGUAGES.some((known) => known === code)
    ? `Sheets are not printed in “${code}” yet: only the site speaks it. Choose one of: ${printed}.`
    : `There is no language “${code}”. Known: ${printed}.`;
}

function languagesFrom(codes: readonly string[]): readonly DataLanguage[] {
  return codes.map((code) => {
    const language = DATA_LANGUAGES.find((known) => known === code);
    if (!language) throw new Error(problemWith(code));
    return language;
  });
}

function siteFrom(site: string | undefined): string | null {
  if (site === undefined) return null;
  if (!/^https?:\/\/[^\s]{3,100}$/.test(site)) throw new Error(`--site takes an address, not “${site}”.`);
  return site.replace(/\/+$/, '');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sheet: { type: 'string', default: 'a3' },
      neighbourhood: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      theme: { type: 'string' },
      actor: { type: 'string' },
      at: { type: 'string' },
      title: { type: 'string' },
      facing: { type: 'string' },
      compass: { type: 'string' },
      campaign: { type: 'string' },
      language: { type: 'string', multiple: true, default: ['fr'] },
      out: { type: 'string', default: 'prints' },
      site: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const sheets = chooseSheets(values);
  const line = progressLine('Printing');
  const files = await printSheets({
    root: fileURLToPath(new URL('..', import.meta.url)),
    sheets,
    languages: languagesFrom(values.language),
    out: isAbsolute(values.out) ? values.out : join(process.cwd(), values.out),
    site: siteFrom(values.site),
    onProgress: line.report,
  });
  line.done(files.map((file) => relative(process.cwd(), file)).join(', '));
}

runAsProgram(import.meta.url, main);
