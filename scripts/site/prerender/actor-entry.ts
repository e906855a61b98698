import { belgianPhone } from '../../../src/domain/directory/belgian-phone.ts';
import { actorName, actorPlace, actorSummary, streetOf } from '../../../src/domain/directory/naming.ts';
import type { ActorProperties } from '../../../src/domain/model/actor.ts';
import { kindIn } from '../../../src/i18n/kind-words.ts';
import { html, type Markup } from '../html.ts';
import { type PageContext, pathTo } from './context.ts';
import { actorFigure, themeMark } from './figures.ts';
import { hoursInLine } from './hours.ts';
import { inLanguage } from './wording.ts';

const ROSE_PX = 48;
const MARK_PX = 20;
/** As many as the page shows later, so that nothing moves. */
const MARKS_SHOWN = 6;

interface EntryOptions {
  readonly area: string;
  /** names, address and telephone only, for the long list of the rest of the Region */
  readonly brief: boolean;
}

/** One actor of the list: figure, name, what it does, themes, address, telephone and hours. */
export function actorEntry(context: PageContext, actor: ActorProperties, options: EntryOptions): Markup {
  const { language, categories } = context;
  const name = actorName(actor, language);
  const summary = actorSummary(actor, language);
  const kind = summary ?? kindIn(categories.get(actor.category), language) ?? { text: '', language };
  return html`<li class="entry actor-item" data-actor="${actor.id}" data-themes="${actor.themes.join(' ')}">
    ${options.brief ? null : figure(actor)}
    <div class="entry-words">
      <a class="entry-link" href="${pathTo(context, options.area, actor.id)}">
        <span class="actor-name">${inLanguage(name)}</span>
        ${!options.brief && html`<span class="actor-kind">${inLanguage(kind)}</span>`}
      </a>
      ${options.brief ? null : themesInWords(context, actor)}
      ${reach(context, actor, options.brief)}
      ${options.brief ? null : hours(context, actor)}
    </div>
  </li>`;
}

function figure(actor: ActorProperties): Markup {
  const marks = actor.themes.slice(0, MARKS_SHOWN).map((theme) => themeMark(theme, MARK_PX));
  return html`<span class="entry-figure" aria-hidden="true">
    ${actorFigure(actor.themes, actor.number, ROSE_PX)}
    <span class="actor-marks">${marks}</span>
  </span>`;
}

function themesInWords({ messages, themeWords }: PageContext, actor: ActorProperties): Markup {
  const words = actor.themes.map((theme) => themeWords[theme]).join(', ');
  return html`<span class="themes-in-words">${messages.actor.themes}: ${words}</span>`;
}

function reach(context: PageContext, actor: ActorProperties, whole: boolean): Markup {
  const { language, messages } = context;
  const address = actorPlace(actor, language, messages.actor.near);
  return html`<span class="actor-reach">
    ${address && html`<span class="actor-address">${inLanguage(whole ? address : { ...address, text: streetOf(address.text) })}</span>`}
    ${
      actor.phone &&
      html`<a class="actor-call" href="tel:${actor.phone}"><span class="visually-hidden">${messages.actor.call} </span><span dir="ltr">${belgianPhone(actor.phone)}</span></a>`
    }
  </span>`;
}

/** A line is kept for what the site's code says of today. */
function hours({ language }: PageContext, actor: ActorProperties): Markup | null {
  if (!actor.hours && !actor.details?.closure) return null;
  const line = actor.hours && hoursInLine(actor.hours, language);
  return html`<span class="actor-open needs-script" aria-hidden="true">&nbsp;</span>
    ${line && html`<span class="actor-hours">${line}</span>`}`;
}
