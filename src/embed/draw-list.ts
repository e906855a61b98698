import { belgianPhone } from '../domain/directory/belgian-phone.ts';
import { actorAddress, actorName, actorSummary, streetOf, type Wording } from '../domain/directory/naming.ts';
import type { ActorProperties } from '../domain/model/actor.ts';
import type { DataLanguage } from '../domain/model/identity.ts';
import { EMBED_MESSAGES } from '../i18n/embed-messages.ts';
import { formatDate } from '../i18n/language.ts';
import type { ListContents } from './list-source.ts';

/** Where a list leads to and in which language it speaks. */
export interface ListPlace {
  /** address of the site with a slash at its end */
  readonly site: string;
  readonly neighbourhood: string;
  readonly language: DataLanguage;
}

type Attributes = Readonly<Record<string, string>>;

function element(tag: string, attributes: Attributes, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

const worded = (tag: string, name: string, { text, language }: Wording): HTMLElement =>
  element(tag, { class: name, dir: 'auto', ...(language ? { lang: language } : {}) }, text);

function pageOf({ site, language, neighbourhood }: ListPlace, actor?: string): string {
  const path = [language, neighbourhood, ...(actor ? [actor] : [])].map(encodeURIComponent).join('/');
  return new URL(path, site).href;
}

function item(place: ListPlace, actor: ActorProperties): HTMLElement {
  const { language } = place;
  const summary = actorSummary(actor, language);
  const address = actorAddress(actor, language);
  const name = worded('a', 'name', actorName(actor, language));
  name.setAttribute('href', pageOf(place, actor.id));
  const parts = [
    name,
    ...(summary ? [worded('span', 'what', summary)] : []),
    ...(address ? [worded('span', 'where', { ...address, text: streetOf(address.text) })] : []),
    ...(actor.phone ? [phoneLink(actor.phone, language)] : []),
  ];
  return element('li', {}, ...parts);
}

function phoneLink(phone: string, language: DataLanguage): HTMLElement {
  const number = element('span', { dir: 'ltr' }, belgianPhone(phone));
  return element('a', { class: 'call', href: `tel:${phone}` }, `${EMBED_MESSAGES[language].call} `, number);
}

/** Draws the loaded list: how many there are, each with its telephone, the way to the whole map, and the source. */
export function drawList(place: ListPlace, { actors, date }: ListContents): HTMLElement {
  const words = EMBED_MESSAGES[place.language];
  const title = actors.length === 0 ? words.none : words.places(actors.length);
  return element(
    'section',
    { lang: place.language, dir: 'ltr', 'aria-labelledby': 'count' },
    element('p', { id: 'count', class: 'count', role: 'status' }, title),
    element('ul', { role: 'list' }, ...actors.map((actor) => item(place, actor))),
    element('p', {}, element('a', { class: 'whole', href: pageOf(place) }, words.whole)),
    element('p', { class: 'source' }, words.source(formatDate(date, place.language))),
  );
}

/** A line in place of the list: it is on its way, or cannot be had; the way to the site stays. */
export function drawLine(place: ListPlace, line: 'loading' | 'failed'): HTMLElement {
  const words = EMBED_MESSAGES[place.language];
  const text = element('p', { role: line === 'failed' ? 'alert' : 'status' }, words[line]);
  const link = element('a', { class: 'whole', href: pageOf(place) }, words.whole);
  return element('section', { lang: place.language, dir: 'ltr' }, text, element('p', {}, link));
}
