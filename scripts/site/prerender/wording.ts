import type { Language } from '../../../src/domain/model/identity.ts';
import { attribute, html, type Markup } from '../html.ts';

/** A text that may be in another language than the page: said in its own language, kept in its own direction. */
export function inLanguage(wording: { readonly text: string; readonly language: Language | null }): Markup {
  return html`<bdi${attribute('lang', wording.language)}>${wording.text}</bdi>`;
}

/** The numbers that are called from a text of the interface: three digits, or a free 0800 number. */
const NUMBER = /(\b112\b|\b0800 \d{2} \d{3}\b)/;

/** A text whose telephone numbers can be tapped. */
export function withPhoneLinks(text: string): readonly Markup[] {
  return text
    .split(NUMBER)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="tel:${part.replaceAll(' ', '')}" dir="ltr">${part}</a>` : html`${part}`,
    );
}
