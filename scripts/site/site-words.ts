import type { Language } from '../../src/domain/model/identity.ts';
import { offeredLanguages } from '../../src/i18n/completeness.ts';
import { PACKS } from '../../src/i18n/languages/packs.ts';
import { en, type Messages } from '../../src/i18n/messages/en.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { nl } from '../../src/i18n/messages/nl.ts';
import { filledFrom } from '../../src/i18n/translated.ts';

/** Words of every page in each language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  ...{ nl, fr, en },
  ar: filledFrom(en, PACKS.ar.messages),
  tr: filledFrom(en, PACKS.tr.messages),
  es: filledFrom(en, PACKS.es.messages),
  uk: filledFrom(en, PACKS.uk.messages),
  ru: filledFrom(en, PACKS.ru.messages),
};

/** Languages that pages lead to. */
export const OFFERED = offeredLanguages(PACKS);
