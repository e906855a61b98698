import { officialName } from '../../../src/domain/directory/naming.ts';
import type { NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { THEME_IDS } from '../../../src/domain/model/identity.ts';
import { html, type Markup } from '../html.ts';
import { type PageContext, pathTo } from './context.ts';
import { areaFigure, markSprite } from './figures.ts';
import { waitingNeeds, waitingSearch } from './waiting.ts';

const ROSE_PX = 96;

/** The start page: its title and every neighbourhood as a link. Search and choice of a need come with the site's code. */
export function startContent(context: PageContext): Markup {
  const { messages, neighbourhoods } = context;
  const named = neighbourhoods
    .map((area) => ({ area, name: nameOf(context, area) }))
    .sort((a, b) => a.name.localeCompare(b.name, context.language));
  return html`<div class="start-page">
    <header class="band">
      <h1 tabindex="-1">${messages.start.title}</h1>
      <a class="button start-guide needs-script" href="${pathTo(context, 'guide')}">${messages.start.guide}</a>
      ${waitingSearch(messages.search.label, messages.search.placeholder)}
      <a class="start-here needs-script" href="${pathTo(context, 'here')}">${messages.here.fromMe}</a>
    </header>
    ${markSprite(THEME_IDS)}
    ${waitingNeeds(context)}
    <section aria-labelledby="neighbourhoods-title" class="neighbourhoods">
      <h2 id="neighbourhoods-title">${messages.start.neighbourhoods(named.length)}</h2>
      <p class="note">${messages.start.proposal}</p>
      <a class="button needs-script" href="${pathTo(context, 'compare')}">${messages.compare.title}</a>
      <ul class="neighbourhood-list">
        ${named.map(({ area, name }) => areaItem(context, area, name))}
        <li class="neighbourhood-item">
          <a href="${pathTo(context, 'region')}">
            <span class="neighbourhood-name">${messages.start.rest}</span>
            <span class="note">${messages.start.restNote}</span>
          </a>
        </li>
      </ul>
    </section>
  </div>`;
}

function nameOf({ language }: PageContext, area: NeighbourhoodProperties): string {
  return officialName(area, language)?.text ?? area.id;
}

function areaItem(context: PageContext, area: NeighbourhoodProperties, name: string): Markup {
  const { language, messages } = context;
  const town = officialName({ name_nl: area.municipality_nl, name_fr: area.municipality_fr }, language);
  return html`<li class="neighbourhood-item">
    <a href="${pathTo(context, area.id)}">
      <span class="neighbourhood-rose" aria-hidden="true">${areaFigure(area.theme_counts, ROSE_PX)}</span>
      <span class="neighbourhood-words">
        <span class="neighbourhood-name">${name}</span>
        <span class="neighbourhood-facts">${town?.text}</span>
        <span class="neighbourhood-facts">${messages.start.actors(area.actor_count)}</span>
      </span>
    </a>
  </li>`;
}
