import { fill } from '../../../src/domain/flyer/words.ts';
import type { NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import {
  DATA_LANGUAGES,
  type DataLanguage,
  LANGUAGES,
  SHEET_LANGUAGES,
  type SheetLanguage,
} from '../../../src/domain/model/identity.ts';
import { isSheetKind } from '../../../src/domain/model/sheet.ts';
import { formatDate, LANGUAGE_NAMES } from '../../../src/i18n/language.ts';
import { PRESS_MESSAGES } from '../../../src/i18n/press-messages.ts';
import { escaped } from '../../site/html.ts';
import { partsOf } from '../../site/prints-index.ts';
import { readableSize } from '../../support/sizes.ts';
import type { Printed } from './jobs.ts';
import { PRESS_MARKS } from './marks.ts';

interface IndexInput {
  readonly state: Readonly<Record<string, Printed>>;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: Readonly<Partial<Record<string, string>>>;
  }[];
  readonly edition: { readonly number: number; readonly date: string };
}

/** File name of the page in a language; the first of the languages is `index.html`. */
export function indexName(language: DataLanguage): string {
  return language === DATA_LANGUAGES[0] ? 'index.html' : `index-${language}.html`;
}

/** The page of all PDFs in a folder, by neighbourhood, with sizes and pages. */
export function indexPage(input: IndexInput, language: DataLanguage): string {
  const words = PRESS_MESSAGES[language];
  const date = formatDate(input.edition.date, language);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title} · Buurtkompas</title>`,
    '<link rel="stylesheet" href="index.css">',
    `<header><h1>${words.title}</h1>`,
    `<p>${fill(words.edition, { number: input.edition.number, date })}. ${words.lead}</p>`,
    `<nav>${DATA_LANGUAGES.map((other) => `<a href="${indexName(other)}" lang="${other}"${other === language ? ' aria-current="page"' : ''}>${LANGUAGE_NAMES[other]}</a>`).join(' ')}</nav></header>`,
    '<main>',
    ...sections(input, language),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}

function sections(input: IndexInput, language: DataLanguage): readonly string[] {
  const { state, neighbourhoods } = input;
  const words = PRESS_MESSAGES[language];
  const files = Object.keys(state).sort();
  const own = neighbourhoods.map(({ id, name_nl, name_fr }) => ({
    title: language === 'nl' ? name_nl : name_fr,
    files: files.filter((file) => file.startsWith(`${id}-`)),
  }));
  const named = new Set(own.flatMap((section) => section.files));
  const rest = { title: words.several, files: files.filter((file) => !named.has(file)) };
  return [...own.sort((a, b) => a.title.localeCompare(b.title, language)), rest]
    .filter((section) => section.files.length > 0)
    .map((section) => sectionOf(section, input, language));
}

function sectionOf(
  section: { readonly title: string; readonly files: readonly string[] },
  input: IndexInput,
  language: DataLanguage,
): string {
  const words = PRESS_MESSAGES[language];
  const languages = SHEET_LANGUAGES.filter((one) =>
    Object.keys(input.state).some((file) => languageOf(file) === one),
  );
  const sheets = new Map<string, string[]>();
  for (const file of section.files)
    sheets.set(titleOf(file, input, language), [...(sheets.get(titleOf(file, input, language)) ?? []), file]);
  const head = languages.map((one) => `<th scope="col" lang="${one}">${LANGUAGE_NAMES[one]}</th>`);
  const rows = [...sheets].map(([title, files]) => {
    const cells = languages.map((one) => cellOf(files, one, input.state, words.pages));
    return `<tr><th scope="row">${escaped(title)}</th>${cells.join('')}</tr>`;
  });
  return `<section><h2>${escaped(section.title)}</h2><table><thead><tr><th scope="col">${words.sheet}</th>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`;
}

/** The PDFs of a sheet in one language: link, pages, size. */
function cellOf(
  files: readonly string[],
  language: SheetLanguage,
  state: IndexInput['state'],
  pages: string,
): string {
  const links = files
    .filter((file) => languageOf(file) === language)
    .map((file) => {
      const facts = `${fill(pages, { count: state[file]?.pages ?? 0 })} · ${readableSize(state[file]?.bytes ?? 0)}`;
      return `<a href="${encodeURIComponent(file)}" hreflang="${language}">PDF ${language}</a> <small>${facts}</small>`;
    });
  return `<td>${links.join('<br>')}</td>`;
}

const MARKED = new RegExp(`(-(?:${PRESS_MARKS.join('|')}))+(?=\\.pdf$)`);

const languageOf = (file: string): SheetLanguage | undefined =>
  SHEET_LANGUAGES.find((one) => partsOf(file.replace(MARKED, ''))?.language === one);

/** What a PDF is, in words; its file name for one that has none. */
function titleOf(file: string, { themes }: IndexInput, language: DataLanguage): string {
  const { kinds } = PRESS_MESSAGES[language];
  const parts = partsOf(file.replace(MARKED, ''));
  const kind = parts?.sheet && isSheetKind(parts.sheet) ? kinds[parts.sheet] : undefined;
  const theme = themes.find(({ id }) => id === parts?.theme)?.label[language];
  const second = LANGUAGES.find((one) => one === parts?.second);
  const other = second && `+ ${LANGUAGE_NAMES[second]}`;
  return [kind ?? file.replace(/\.pdf$/, ''), other, theme, MARKED.exec(file)?.[0].slice(1)]
    .filter(Boolean)
    .join(' · ');
}

/** Style of the page, a file beside it. */
export const INDEX_STYLE = `body { margin: 0; background: #f7f4ee; color: #1b2330; font: 1rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
header { padding: 1.5rem; background: #0f4c5c; color: #ffffff; }
header a { display: inline-block; padding-block: 0.6rem; padding-inline-end: 1rem; color: inherit; }
[aria-current] { font-weight: 700; text-decoration: none; }
h1 { margin: 0; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 1.5rem; padding: 1.5rem; }
section { min-width: 0; padding: 1rem; background: #ffffff; border-radius: 8px; }
h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.5rem 0.4rem 0; border-top: 1px solid #d9d5cc; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-size: 0.875rem; color: #4a5567; }
tbody th { font-weight: 400; font-size: 1rem; color: inherit; }
td { white-space: nowrap; }
small { display: block; color: #4a5567; }
@media (max-width: 34rem) {
  thead { display: none; }
  tbody tr { display: grid; grid-template-columns: 1fr 1fr; border-top: 1px solid #d9d5cc; }
  tbody th { grid-column: 1 / -1; }
  tbody td, tbody th { border: 0; }
}
td a { display: inline-block; min-height: 24px; color: #0f4c5c; }
a:focus-visible { outline: 3px solid #e0a526; outline-offset: 2px; }
`;
