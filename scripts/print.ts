import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../src/domain/model/identity.ts';
import { printFlyers } from './print/print-flyers.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Prints the flyer of a neighbourhood as a PDF: the map on one side, the numbered list on the other.

npm run print -- --neighbourhood <id> [options]

  --neighbourhood <id>  for example marollen; may be given several times
  --all                 every neighbourhood instead
  --language <code>     nl, fr or en (default fr); may be given several times
  --sheet a3            the sheet (A3 is the only one yet)
  --out <folder>        where the PDF files go (default prints)
  --site <address>      published address of the site, for the QR code (https://…)
  --help                this text

Needs Chromium or Chrome (CHROME_PATH, or an installed one). Builds the site first when it is not built.`;

function languagesFrom(codes: readonly string[]): readonly Language[] {
  return codes.map((code) => {
    const language = LANGUAGES.find((known) => known === code);
    if (!language) throw new Error(`There is no language “${code}”. Known: ${LANGUAGES.join(', ')}.`);
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
      neighbourhood: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      language: { type: 'string', multiple: true, default: ['fr'] },
      sheet: { type: 'string', default: 'a3' },
      out: { type: 'string', default: 'prints' },
      site: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.sheet !== 'a3') throw new Error(`There is no sheet “${values.sheet}”. Known: a3.`);
  if (!values.all && values.neighbourhood.length === 0) {
    throw new Error('Name a neighbourhood with --neighbourhood, or give --all. --help says more.');
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const line = progressLine('Printing');
  const files = await printFlyers({
    root,
    neighbourhoods: values.all ? [] : values.neighbourhood,
    languages: languagesFrom(values.language),
    out: isAbsolute(values.out) ? values.out : join(process.cwd(), values.out),
    site: siteFrom(values.site),
    onProgress: line.report,
  });
  line.done(files.map((file) => relative(process.cwd(), file)).join(', '));
}

runAsProgram(import.meta.url, main);
