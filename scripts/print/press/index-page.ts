import { fill } from '../../../src/domain/flyer/words.ts';
import type { NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { DATA_LANGUAGES, type DataLanguage } from '../../../src/domain/model/identity.ts';
import { isSheetKind } from '../../../src/domain/model/sheet.ts';
import { formatDate, LANGUAGE_NAMES } from '../../../src/i18n/language.ts';
import { PRESS_MESSAGES } from '../../../src/i18n/press-messages.ts';
import { escaped } from '../../site/html.ts';
import { partsOf } from '../../site/prints-index.ts';
import { readableSize } from '../../support/sizes.ts';
import type { Printed } from './jobs.ts';

interface IndexInput {
  readonly state: Readonly<Record<string, Printed>>;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
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

function sections({ state, neighbourhoods }: IndexInput, language: DataLanguage): readonly string[] {
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
    .map((section) => sectionOf(section, state, language));
}

function sectionOf(
  section: { readonly title: string; readonly files: readonly string[] },
  state: IndexInput['state'],
  language: DataLanguage,
): string {
  const words = PRESS_MESSAGES[language];
  const rows = section.files.map((file) => rowOf(file, state[file], language));
  const head = [words.sheet, words.language, words.pages, words.size].map(
    (title) => `<th scope="col">${title}</th>`,
  );
  return `<section><h2>${escaped(section.title)}</h2><table><thead><tr>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`;
}

function rowOf(file: string, printed: Printed | undefined, language: DataLanguage): string {
  const { kinds } = PRESS_MESSAGES[language];
  const parts = partsOf(file);
  const kind = parts?.sheet && isSheetKind(parts.sheet) ? kinds[parts.sheet] : undefined;
  const title = [kind ?? file.replace(/\.pdf$/, ''), parts?.theme].filter(Boolean).join(' · ');
  const own = DATA_LANGUAGES.find((one) => one === parts?.language);
  return (
    `<tr><td><a href="${encodeURIComponent(file)}">${escaped(title)}</a></td>` +
    `<td>${own ? LANGUAGE_NAMES[own] : ''}</td><td>${printed?.pages ?? ''}</td>` +
    `<td>${readableSize(printed?.bytes ?? 0)}</td></tr>`
  );
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
td:nth-child(n + 3), th:nth-child(n + 3) { text-align: end; white-space: nowrap; overflow-wrap: normal; }
td a { color: #0f4c5c; }
a:focus-visible { outline: 3px solid #e0a526; outline-offset: 2px; }
`;
