import { LANGUAGE_NAMES } from '../../../src/i18n/language.ts';
import { attribute, html, type Markup } from '../html.ts';
import { type PageContext, pathTo } from './context.ts';
import { withPhoneLinks } from './wording.ts';

/** A page written ahead: what it holds, and where it is. */
export interface FramedPage {
  readonly kind: 'start' | 'area';
  /** path without language */
  readonly segments: readonly string[];
  readonly content: Markup;
}

/** Head, foot and languages round a page, under the class names of the page that the site's code draws later. */
export function framed(context: PageContext, page: FramedPage): Markup {
  const { site, state } = context.messages;
  return html`<div class="site" data-page="${page.kind}">
    <a class="skip-link" href="#content">${site.skipToContent}</a>
    <header class="site-header">
      <a class="site-name" href="${pathTo(context)}">
        <img src="${context.base}icon.svg" alt="" width="36" height="36">
        <span>${site.name}</span>
      </a>
      ${languageLinks(context, page.segments)}
    </header>
    <main id="content" tabindex="-1">
      <div class="pane">
        <noscript><p class="note without-script">${withPhoneLinks(state.noscript)}</p></noscript>
        ${page.content}
        ${footer(context)}
      </div>
      <section class="map-pane" id="map" aria-label="${site.map}"></section>
    </main>
  </div>`;
}

function languageLinks(context: PageContext, segments: readonly string[]): Markup {
  const links = context.languages.map((language) => {
    const current = language === context.language ? 'true' : null;
    return html`<a href="${pathTo({ base: context.base, language }, ...segments)}" lang="${language}" hreflang="${language}"${attribute('aria-current', current)}>
      <span class="site-language-code">${language}</span>
      <span class="visually-hidden"> ${LANGUAGE_NAMES[language]}</span>
    </a>`;
  });
  return html`<nav aria-label="${context.messages.site.language}" class="site-languages languages-at-hand written-languages">${links}</nav>`;
}

function footer(context: PageContext): Markup {
  const { about, site } = context.messages;
  return html`<footer class="site-footer">
    <p class="site-emergency">${withPhoneLinks(about.emergency)}</p>
    <p class="site-footer-links"><a href="${pathTo(context, 'about')}">${site.about}</a> <a href="${pathTo(context, 'accessibility')}">${site.accessibility}</a></p>
  </footer>`;
}

/** The way back above the title of a page. */
export function backLink(href: string, label: string): Markup {
  return html`<p><a class="band-back" href="${href}">${label}</a></p>`;
}
