import { officialName } from '../../src/domain/directory/naming.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../../src/domain/model/area.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import { formatDate } from '../../src/i18n/language.ts';
import { html, type Markup } from './html.ts';
import { actorLists } from './prerender/area-content.ts';
import { type PageContext, pathTo } from './prerender/context.ts';
import { inLanguage, withPhoneLinks } from './prerender/wording.ts';

/**
 * The list of one neighbourhood for a frame in another site: without head and map, with the way to both. A small script
 * narrows it to what the address names; without it the whole list stays.
 */
export function embedContent(
  context: PageContext,
  area: NeighbourhoodProperties,
  actors: readonly ActorFeature[],
): Markup {
  const { messages, themeWords } = context;
  const name = officialName(area, context.language) ?? { text: area.id, language: null };
  const count = messages.area.shown(actors.length, actors.length);
  return html`<main class="embed" id="content">
    <h1>${inLanguage(name)}</h1>
    <p class="embed-themes">
      ${THEME_IDS.map((theme) => html`<span data-theme-word="${theme}" hidden>${themeWords[theme]}</span>`)}
    </p>
    <h2 data-count>${count}</h2>
    <p data-none hidden>${messages.area.none}</p>
    <p><a class="button" data-whole href="${pathTo(context, area.id)}">${messages.site.name}: ${messages.site.map}</a></p>
    ${actorLists(context, area.id, actors)}
    <p>${withPhoneLinks(messages.about.emergency)}</p>
    <p class="note">${messages.site.name} · ${formatDate(context.date, context.language)} · © OpenStreetMap, ODbL ·
      <a href="${pathTo(context, 'about')}">${messages.about.sources}</a></p>
  </main>`;
}

/** Turns the page of the site into one without the site's code, for a frame: links lead out of it. */
export function embedShell(template: string, base: string): string {
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      '</head>',
      () =>
        `<meta name="robots" content="noindex"><base target="_top"><script src="${base}embed-page.js" defer></script></head>`,
    );
}
