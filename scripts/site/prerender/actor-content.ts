import { belgianPhone } from '../../../src/domain/directory/belgian-phone.ts';
import {
  actorName,
  actorPlace,
  actorSummary,
  officialName,
  otherName,
} from '../../../src/domain/directory/naming.ts';
import type { ActorFeature, ActorProperties } from '../../../src/domain/model/actor.ts';
import { kindIn } from '../../../src/i18n/kind-words.ts';
import { formatDate, LANGUAGE_NAMES } from '../../../src/i18n/language.ts';
import { attribute, html, type Markup } from '../html.ts';
import { actorFacts } from './actor-facts.ts';
import { type PageContext, pathTo } from './context.ts';
import { actorFigure, markSprite, themeMark } from './figures.ts';
import { backLink } from './frame.ts';
import { inLanguage } from './wording.ts';

const ROSE_PX = 104;
const MARK_PX = 32;

/** Everything that is known of one actor of an area. */
export function actorContent(context: PageContext, area: string, feature: ActorFeature): Markup {
  const { language, messages, neighbourhoods } = context;
  const actor = feature.properties;
  const summary = actorSummary(actor, language);
  const own = neighbourhoods.find(({ id }) => id === area);
  const areaName = own ? (officialName(own, language)?.text ?? area) : messages.area.restTitle;
  return html`<article class="actor-page">
    <header class="band">
      ${backLink(pathTo(context, area), messages.actor.back(areaName))}
      ${title(context, actor)}
    </header>
    ${summary && html`<p class="actor-summary">${inLanguage(summary)}</p>`}
    ${contact(context, feature)}
    ${themes(context, actor)}
    ${actorFacts(context, actor)}
    ${sources(context, actor)}
  </article>`;
}

function title({ language, messages, categories }: PageContext, actor: ActorProperties): Markup {
  const name = actorName(actor, language);
  const other = otherName(actor, language);
  const kind = kindIn(categories.get(actor.category), language);
  return html`<div class="actor-title band-title">
    <h1 tabindex="-1">${inLanguage(name)}</h1>
    ${
      other?.language &&
      html`<p class="band-other">
        <span class="visually-hidden">${messages.actor.otherLanguage(LANGUAGE_NAMES[other.language])}: </span>
        ${inLanguage(other)}
      </p>`
    }
    <p class="band-facts">
      ${kind && inLanguage(kind)}
      ${actor.number !== null && ` · ${messages.actor.number(actor.number)}`}
    </p>
    ${actorFigure(actor.themes, actor.number, ROSE_PX)}
  </div>`;
}

function button(href: string, label: string, value: string | null, primary = false): Markup {
  return html`<a class="button"${attribute('data-primary', primary ? 'true' : null)} href="${href}">${label}${value && html` <span dir="ltr">${value}</span>`}</a>`;
}

function contact({ language, messages }: PageContext, feature: ActorFeature): Markup {
  const words = messages.actor;
  const { properties: actor, geometry } = feature;
  const address = actorPlace(actor, language, messages.actor.near);
  const point = geometry?.coordinates;
  return html`<section aria-labelledby="actor-address" class="actor-contact">
    <h2 id="actor-address">${words.address}</h2>
    <p>${address ? inLanguage(address) : words.noAddress}</p>
    ${!point && html`<p class="note">${words.noPoint}</p>`}
    <p class="actor-actions">
      ${actor.phone && button(`tel:${actor.phone}`, words.call, belgianPhone(actor.phone), true)}
      ${actor.details?.more_phones?.map((phone) => button(`tel:${phone}`, words.morePhones, belgianPhone(phone)))}
      ${point && button(`geo:${point[1]},${point[0]}?z=18`, words.walk, null)}
      ${actor.website && button(actor.website, words.website, null)}
      ${actor.email && button(`mailto:${actor.email}`, words.mail, actor.email)}
    </p>
  </section>`;
}

function themes({ messages, themeWords }: PageContext, actor: ActorProperties): Markup {
  return html`${markSprite(actor.themes)}
  <section aria-labelledby="actor-themes">
    <h2 id="actor-themes">${messages.actor.themes}</h2>
    <ul class="actor-themes">
      ${actor.themes.map((theme) => html`<li>${themeMark(theme, MARK_PX)}${themeWords[theme]}</li>`)}
    </ul>
  </section>`;
}

function sources({ language, messages }: PageContext, actor: ActorProperties): Markup {
  const checked = actor.checked_on
    ? messages.actor.checked(formatDate(actor.checked_on, language))
    : messages.actor.unchecked;
  return html`<section aria-labelledby="actor-sources">
    <h2 id="actor-sources">${messages.actor.sources}</h2>
    <p>${checked}</p>
    <ul class="actor-sources">
      ${actor.sources.map(
        (source) => html`<li>
          ${source.url ? html`<a href="${source.url}" rel="noreferrer">${source.title}</a>` : source.title}
          ${[source.date, source.licence].filter(Boolean).map((detail) => ` · ${detail}`)}
        </li>`,
      )}
    </ul>
  </section>`;
}
