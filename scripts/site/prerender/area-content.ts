import { byNumber } from '../../../src/domain/directory/filter-actors.ts';
import { officialName, otherName } from '../../../src/domain/directory/naming.ts';
import type { ActorFeature } from '../../../src/domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { THEME_IDS } from '../../../src/domain/model/identity.ts';
import { DRAW_MESSAGES } from '../../../src/i18n/draw-messages.ts';
import { formatNumber } from '../../../src/i18n/language.ts';
import { html, type Markup } from '../html.ts';
import { actorEntry } from './actor-entry.ts';
import { type PageContext, pathTo } from './context.ts';
import { areaFigure, markSprite } from './figures.ts';
import { backLink } from './frame.ts';
import { waitingSearch, waitingThemes } from './waiting.ts';
import { inLanguage } from './wording.ts';

const ROSE_PX = 112;

/** A neighbourhood, or the rest of the Region without one: its title block and the whole list of its actors. */
export function areaContent(
  context: PageContext,
  area: NeighbourhoodProperties | null,
  actors: readonly ActorFeature[],
): Markup {
  const { messages } = context;
  return html`<div class="area-page">
    ${area ? areaHeading(context, area) : restHeading(context)}
    <div class="browse-actors">
      ${waitingSearch(messages.area.label, messages.area.placeholder)}
      ${area && waitingThemes(context, area.theme_counts)}
      <section aria-labelledby="actor-count">
        <div class="browse-count">
          <h2 id="actor-count">${messages.area.shown(actors.length, actors.length)}</h2>
        </div>
        ${actorLists(context, area?.id ?? 'region', actors)}
      </section>
    </div>
    ${area && drawingList(context, area)}
  </div>`;
}

/** What people drew there, by name; without script there is no map to show it on. */
function drawingList({ drawings, language }: PageContext, area: NeighbourhoodProperties): Markup | false {
  const mine = drawings.filter(({ properties }) => properties.neighbourhood === area.id);
  const words = DRAW_MESSAGES[language].shown;
  return (
    mine.length > 0 &&
    html`<section aria-labelledby="area-drawings">
      <h2 id="area-drawings">${words.title}</h2>
      <ul>${mine.map(({ properties: { kind, name } }) => html`<li><bdi>${name}</bdi> · ${words.kinds[kind]}</li>`)}</ul>
    </section>`
  );
}

/** The actors of an area in printed order, those without a point under a heading of their own. */
export function actorLists(context: PageContext, area: string, actors: readonly ActorFeature[]): Markup {
  const sorted = [...actors].sort((a, b) => byNumber(a.properties, b.properties));
  const options = { area, brief: area === 'region' };
  const list = (some: readonly ActorFeature[]): Markup =>
    html`<ul class="actor-list">${some.map(({ properties }) => actorEntry(context, properties, options))}</ul>`;
  const unplaced = sorted.filter(({ geometry }) => geometry === null);
  const marks = options.brief ? [] : THEME_IDS;
  return html`${marks.length > 0 && markSprite(marks)}
    ${list(sorted.filter(({ geometry }) => geometry !== null))}
    ${
      unplaced.length > 0 &&
      html`<h3 class="actor-list-unplaced">${context.messages.area.unplaced}</h3>${list(unplaced)}`
    }`;
}

function restHeading(context: PageContext): Markup {
  const { area, site } = context.messages;
  return html`<header class="band">
    ${backLink(pathTo(context), site.home)}
    <h1 tabindex="-1">${area.restTitle}</h1>
    <p class="band-facts">${area.restLead}</p>
  </header>`;
}

function areaHeading(context: PageContext, area: NeighbourhoodProperties): Markup {
  const { messages } = context;
  return html`<div class="area-heading">
    <header class="band">
      ${backLink(pathTo(context), messages.site.home)}
      ${areaTitle(context, area)}
    </header>
    <div class="area-panel">
      ${area.hosting_partner && html`<p class="area-host">${messages.area.host(area.hosting_partner)}</p>`}
      <p class="note">${messages.area.confidence[area.confidence]}</p>
      <p class="area-paper needs-script">
        <a class="button" href="${pathTo(context, area.id, 'print')}">${messages.area.print}</a>
        <a class="button" href="${pathTo(context, 'studio')}?area=${area.id}">${messages.site.studio}</a>
      </p>
    </div>
  </div>`;
}

function areaTitle({ language, messages }: PageContext, area: NeighbourhoodProperties): Markup {
  const name = officialName(area, language);
  const other = otherName({ ...area, name: area.name_fr }, language);
  const town = officialName({ name_nl: area.municipality_nl, name_fr: area.municipality_fr }, language);
  const facts = [town?.text, messages.start.actors(area.actor_count)].filter(Boolean).join(' · ');
  return html`<div class="band-title">
    <h1 tabindex="-1">${name ? inLanguage(name) : area.id}</h1>
    ${other && html`<p class="band-other">${inLanguage(other)}</p>`}
    <p class="band-facts">${facts}</p>
    <p class="band-facts">${messages.area.population(formatNumber(area.population_2019, language))}</p>
    ${areaFigure(area.theme_counts, ROSE_PX)}
  </div>`;
}
