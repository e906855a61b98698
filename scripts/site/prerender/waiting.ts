import { sumOfCounts } from '../../../src/domain/directory/filter-actors.ts';
import { THEME_IDS, type ThemeId } from '../../../src/domain/model/identity.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { PageContext } from './context.ts';
import { areaFigure, themeMark } from './figures.ts';

/** What works only with the site's code: seen in its place until that has come, and left out where none comes. */
const waiting = (part: Part): Markup => html`<div class="needs-script" inert>${part}</div>`;

/** A search field that cannot be typed in yet. */
export function waitingSearch(label: string, placeholder: string): Markup {
  return waiting(html`<div class="search-field">
    <label>${label}</label>
    <div class="search-field-box"><input type="text" disabled placeholder="${placeholder}" aria-label="${label}"></div>
  </div>`);
}

const CHIP_PX = 28;

function chips(words: PageContext['themeWords'], themes: readonly ThemeId[], counts?: Counts): Markup {
  const items = themes.map(
    (theme) => html`<li><span class="chip">
      ${themeMark(theme, CHIP_PX)}<span>${words[theme]}</span>
      ${counts && html`<span class="chip-count">${counts[theme] ?? 0}</span>`}
    </span></li>`,
  );
  return html`<ul class="chip-row">${items}</ul>`;
}

type Counts = Readonly<Partial<Record<ThemeId, number>>>;

/** The choice of themes of a neighbourhood: its compass and how many places help with each. */
export function waitingThemes({ messages, themeWords }: PageContext, counts: Counts): Markup {
  return waiting(html`<section class="theme-filter">
    <h2>${messages.area.themes}</h2>
    <div class="theme-filter-body">
      <div class="theme-filter-fold waiting-fold">${messages.area.compass}</div>
      <figure class="theme-compass waiting-compass">${areaFigure(counts, 300)}</figure>
      ${chips(themeWords, THEME_IDS, counts)}
    </div>
  </section>`);
}

/** The choice of a need on the start page: the compass of all neighbourhoods together. */
export function waitingNeeds({ messages, neighbourhoods, themeWords }: PageContext): Markup {
  const counts = sumOfCounts(neighbourhoods.map(({ theme_counts }) => theme_counts));
  const needs = THEME_IDS.filter((theme) => theme !== 'other');
  return html`<section class="choose-need needs-script" inert>
    <h2>${messages.search.needs}</h2>
    <div class="choose-need-compass">${areaFigure(counts, 248)}</div>
    ${chips(themeWords, needs)}
    <p class="note" data-hint>${messages.start.tapPetal}</p>
  </section>`;
}
