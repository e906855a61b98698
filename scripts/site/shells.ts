import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkedData } from '../../src/domain/directory/linked-data.ts';
import { actorName, actorSummary, officialName } from '../../src/domain/directory/naming.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import { LANGUAGES, type Language } from '../../src/domain/model/identity.ts';
import { CHANGES_MESSAGES } from '../../src/i18n/changes-messages.ts';
import { GUIDE_MESSAGES } from '../../src/i18n/guide-messages.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { keepPack } from '../../src/i18n/language-pack.ts';
import { PACKS } from '../../src/i18n/languages/packs.ts';
import { LIST_MESSAGES } from '../../src/i18n/list-messages.ts';
import { MOMENT_MESSAGES } from '../../src/i18n/moment-messages.ts';
import { PAPER_MESSAGES } from '../../src/i18n/paper-messages.ts';
import { PRINT_PAGE_MESSAGES } from '../../src/i18n/print-messages.ts';
import { STUDIO_MESSAGES } from '../../src/i18n/studio-messages.ts';
import { embedShell } from './embed-page.ts';
import { pageLinks, type SitePlace, withoutScript } from './head.ts';
import { escaped, type Markup } from './html.ts';
import { bodiesOf, embedsOf, readPublished } from './prerender/bodies.ts';
import { MESSAGES, OFFERED } from './site-words.ts';

interface Shell {
  /** path without language, for example `marollen/la-fontaine` */
  readonly path: string;
  readonly title: string | null;
  readonly description: string;
  /** schema.org data of the page */
  readonly data?: object;
}

/**
 * Writes one HTML file per page and language into `dist/`, so that every address answers on any static
 * server, with its own language, title and description. Start page, neighbourhoods and actors are written out in
 * full: they can be read and called from before the site's code has come, and without it. Throws when
 * `dist/index.html` is missing.
 */
export function writeShells(options: { readonly root: string; readonly place: SitePlace }): number {
  const { root, place } = options;
  const dist = join(root, 'dist');
  const data = join(root, 'data/public');
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const published = readPublished(data);
  let written = 0;
  keepPack('ar', PACKS.ar);
  keepPack('tr', PACKS.tr);
  keepPack('es', PACKS.es);
  keepPack('uk', PACKS.uk);
  keepPack('ru', PACKS.ru);
  for (const language of LANGUAGES) {
    const words = { language, messages: MESSAGES[language], languages: OFFERED };
    const bodies = bodiesOf(published, { ...words, base: place.base });
    for (const shell of shellsIn(data, language)) {
      const file = join(dist, language, shell.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      const body = bodies.get(shell.path) ?? null;
      writeFileSync(file, fill(template, shell, { language, place, body }));
      written += 1;
    }
    const frame = embedShell(template, place.base);
    for (const [area, body] of embedsOf(published, { ...words, base: place.base })) {
      const named = published.neighbourhoods.find(({ id }) => id === area);
      const title = named ? (officialName(named, language)?.text ?? area) : area;
      const shell = { path: area, title, description: MESSAGES[language].site.description };
      const file = join(dist, language, 'embed', area, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, fill(frame, shell, { language, place, body }));
      written += 1;
    }
  }
  writeWithoutPage(dist, template, place);
  return written + 2;
}

/** The page that answers where there is none, and the one that chooses a language: in all languages without script. */
function writeWithoutPage(dist: string, template: string, place: SitePlace): void {
  const words = OFFERED.map((language) => ({ language, text: MESSAGES[language].state.noscript }));
  const page = withBody(template, withoutScript(place.base, words).text);
  const missing = { title: MESSAGES.en.site.name, description: MESSAGES.en.state.notFound };
  writeFileSync(join(dist, '404.html'), withHead(page, 'en', missing, ''));
  writeFileSync(join(dist, 'index.html'), page);
}

function* shellsIn(data: string, language: Language): Generator<Shell> {
  const messages = MESSAGES[language];
  const { description, claim } = messages.site;
  yield { path: '', title: claim, description };
  yield { path: 'about', title: messages.about.title, description };
  yield { path: 'guide', title: messages.site.guide, description: GUIDE_MESSAGES[language].about.lead };
  yield { path: 'accessibility', title: messages.site.accessibility, description };
  yield { path: 'bar', title: messages.site.bar, description };
  yield { path: 'offline', title: messages.site.offline, description };
  yield { path: 'studio', title: messages.site.studio, description: STUDIO_MESSAGES[language].lead };
  yield { path: 'propose', title: messages.site.proposals, description };
  yield { path: 'review', title: messages.site.review, description };
  yield { path: 'privacy', title: messages.site.privacy, description };
  yield { path: 'paper', title: messages.site.paper, description: PAPER_MESSAGES[language].lead };
  yield { path: 'workshop', title: messages.site.workshop, description };
  yield { path: 'workshop/screen', title: messages.site.workshop, description };
  yield { path: 'walk', title: messages.area.walk, description };
  yield { path: 'style', title: messages.site.style, description };
  yield { path: 'print', title: PRINT_PAGE_MESSAGES[language].title, description };
  yield { path: 'compare', title: messages.compare.title, description: messages.compare.description };
  yield { path: 'here', title: messages.here.title, description };
  yield { path: 'changes', title: CHANGES_MESSAGES[language].title, description };
  yield { path: 'moments', title: messages.site.moments, description: MOMENT_MESSAGES[language].lead };
  const list = LIST_MESSAGES[language];
  yield { path: 'list', title: list.title, description: list.lead };
  yield { path: 'list/paper', title: list.paperTitle, description: list.lead };
  const areas = NeighbourhoodCollection.parse(read(join(data, 'neighbourhoods.geojson')));
  for (const { properties } of areas.features) {
    const title = officialName(properties, language)?.text ?? properties.id;
    yield { path: properties.id, title, description };
    yield { path: `${properties.id}/print`, title, description };
  }
  yield { path: 'region', title: messages.area.restTitle, description };
  for (const { id, name, neighbourhood } of ClosedFile.parse(read(join(data, 'closed.json'))).actors)
    yield { path: `${neighbourhood ?? 'region'}/${id}`, title: name, description };
  for (const file of readdirSync(join(data, 'actors'))) {
    const area = file.replace(/\.json$/, '');
    for (const feature of ActorCollection.parse(read(join(data, 'actors', file))).features) {
      const { properties } = feature;
      yield {
        path: `${area}/${properties.id}`,
        title: actorName(properties, language).text,
        description: actorSummary(properties, language)?.text ?? description,
        data: linkedData(feature, language),
      };
    }
  }
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Gives data as a block that no browser runs and no text can leave. */
function dataBlock(data: object | undefined): string {
  if (!data) return '';
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `\n    <script type="application/ld+json">${text}</script>`;
}

interface Filling {
  readonly language: Language;
  readonly place: SitePlace;
  readonly body: Markup | null;
}

function fill(template: string, shell: Shell, { language, place, body }: Filling): string {
  const { site, state } = MESSAGES[language];
  const title = shell.title ? `${shell.title} · ${site.name}` : site.name;
  const links = pageLinks(place, OFFERED, language, shell.path).text + dataBlock(shell.data);
  const page = withHead(template, language, { title, description: shell.description }, links);
  if (body) return page.replace('<div id="app"></div>', () => `<div id="app">${body.text}</div>`);
  return withBody(page, withoutScript(place.base, [{ language, text: state.noscript }]).text);
}

function withHead(
  page: string,
  language: Language,
  { title, description }: { readonly title: string; readonly description: string },
  links: string,
): string {
  const head = `<title>${escaped(title)}</title>\n    <meta name="description" content="${escaped(description)}" />`;
  return page
    .replace('<html lang="nl">', `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace('<title>Buurtkompas</title>', () => head + links);
}

function withBody(page: string, after: string): string {
  return page.replace('<div id="app"></div>', () => `<div id="app"></div>${after}`);
}
