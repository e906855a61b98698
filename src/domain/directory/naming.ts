import type { ActorProperties } from '../model/actor.ts';
import type { DataLanguage, Language } from '../model/identity.ts';
import { READING_ORDER } from '../model/reading-order.ts';

type Named = { readonly name_nl: string | null; readonly name_fr: string | null };

export interface Wording {
  readonly text: string;
  /** language of the text; null when the source does not say */
  readonly language: DataLanguage | null;
}

/** Gives an actor's name for a reader of `language`, and the language that name is in. */
export function actorName(actor: Named & { readonly name: string }, language: Language): Wording {
  return officialName(actor, language) ?? { text: actor.name, language: null };
}

/** Gives the Dutch or French name that suits a reader of `language`; null when there is neither. */
export function officialName(named: Named, language: Language): Wording | null {
  const names: Readonly<Record<DataLanguage, string | null>> = {
    nl: named.name_nl,
    fr: named.name_fr,
    en: null,
  };
  for (const candidate of READING_ORDER[language]) {
    const text = names[candidate];
    if (text) return { text, language: candidate };
  }
  return null;
}

/** Gives the name in the other official language when there is one and it differs. */
export function otherName(actor: Named & { readonly name: string }, language: Language): Wording | null {
  const shown = actorName(actor, language);
  const other = shown.language === 'nl' ? actor.name_fr : actor.name_nl;
  if (!other || other === shown.text) return null;
  return { text: other, language: shown.language === 'nl' ? 'fr' : 'nl' };
}

/** Gives what an actor does in the reader's language, else in another one, else null. */
export function actorSummary(actor: ActorProperties, language: Language): Wording | null {
  const texts: Readonly<Record<DataLanguage, string | null>> = {
    nl: actor.summary_nl,
    fr: actor.summary_fr,
    en: actor.summary_en,
  };
  for (const candidate of READING_ORDER[language]) {
    const text = texts[candidate];
    if (text) return { text, language: candidate };
  }
  return null;
}

/** Gives the address line for a reader of `language`; null when no address is known. */
export function actorAddress(actor: ActorProperties, language: Language): Wording | null {
  return officialName({ name_nl: actor.address_nl, name_fr: actor.address_fr }, language);
}

/**
 * Gives where an actor is, for a reader of `language`: its address, else the street nearest to its point in the words
 * that `near` puts it in; null when neither is known.
 */
export function actorPlace(
  actor: ActorProperties,
  language: Language,
  near: (street: string) => string,
): Wording | null {
  const address = actorAddress(actor, language);
  if (address) return address;
  const street = actor.near && officialName(actor.near, language);
  return street ? { text: near(street.text), language: null } : null;
}

/** Gives the street and number of an address line: what is left without postcode and town. */
export function streetOf(address: string): string {
  return address.replace(/[\s,]+\d{4}\s+[^,]+$/, '').trim() || address;
}
