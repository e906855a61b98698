import { type DataLanguage, type Language, SHEET_LANGUAGES, type SheetLanguage } from './identity.ts';

const FRENCH_FIRST = ['fr', 'en', 'nl'] as const;
const ENGLISH_FIRST = ['en', 'fr', 'nl'] as const;

/**
 * Languages of the data in the order in which they help a reader of each interface language (decision 60): who
 * reads Arabic, Turkish or Spanish in Brussels meets French first, who reads Ukrainian or Russian English.
 */
export const READING_ORDER: Readonly<Record<Language, readonly DataLanguage[]>> = {
  nl: ['nl', 'fr', 'en'],
  fr: ['fr', 'nl', 'en'],
  en: ENGLISH_FIRST,
  ar: FRENCH_FIRST,
  tr: FRENCH_FIRST,
  es: FRENCH_FIRST,
  uk: ENGLISH_FIRST,
  ru: ENGLISH_FIRST,
};

/** Gives the language of the data that suits a reader of an interface language best: itself where it is one. */
export function dataLanguageFor(language: Language): DataLanguage {
  return READING_ORDER[language][0] ?? 'fr';
}

/** Gives the language of a sheet that suits a reader of an interface language best: itself where there are such sheets. */
export function sheetLanguageFor(language: Language): SheetLanguage {
  return SHEET_LANGUAGES.find((known) => known === language) ?? dataLanguageFor(language);
}
