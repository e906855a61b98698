import type { Language } from '../../src/domain/model/identity.ts';
import { directionOf, LANGUAGE_NAMES } from '../../src/i18n/language.ts';
import { html, type Markup } from './html.ts';

/** Where the site will be found. */
export interface SitePlace {
  /** path under which the site is served, with slashes */
  readonly base: string;
  /** origin such as `https://example.org`; null when it is not known: links of a page to itself are then paths */
  readonly origin: string | null;
}

const addressOf = ({ base, origin }: SitePlace, language: Language, path: string): string =>
  `${origin ?? ''}${base}${[language, ...path.split('/').filter(Boolean)].join('/')}`;

/** Links that tell search engines the one address of a page and its other languages, and a device how to install the site. */
export function pageLinks(
  place: SitePlace,
  languages: readonly Language[],
  language: Language,
  path: string,
): Markup {
  return html`<link rel="canonical" href="${addressOf(place, language, path)}">
    <link rel="manifest" href="${place.base}${language}/app.webmanifest">
    ${languages.map(
      (other) => html`<link rel="alternate" hreflang="${other}" href="${addressOf(place, other, path)}">`,
    )}`;
}

/** What a page that needs the site's code says without it, with the way to pages that do not. */
export function withoutScript(base: string, words: readonly { language: Language; text: string }[]): Markup {
  return html`<noscript>
    ${words.map(
      ({ language, text }) => html`<p lang="${language}" dir="${directionOf(language)}">
        ${text} <a href="${base}${language}">${LANGUAGE_NAMES[language]}</a>
      </p>`,
    )}
  </noscript>`;
}
