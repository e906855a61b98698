import { addDays } from '../domain/hours/calendar.ts';
import { LANGUAGES, type Language } from '../domain/model/identity.ts';

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  es: 'Español',
  uk: 'Українська',
  ru: 'Русский',
};

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** Main subtags of the languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** Gives the direction of a language tag such as `nl` or `ar-MA`. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Chooses the first of a browser's languages that the site offers; Dutch when none fits. */
export function preferredLanguage(
  wanted: readonly string[],
  offered: readonly Language[] = LANGUAGES,
): Language {
  for (const tag of wanted) {
    const language = offered.find((candidate) => tag.toLowerCase().split('-')[0] === candidate);
    if (language) return language;
  }
  return 'nl';
}

/**
 * Tags whose numbers and dates readers of a language expect here: Dutch and French as in Belgium. Arabic has Latin
 * digits, as the numbers on doors, in print and on telephones (decision 61).
 */
const LOCALES: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  tr: 'tr-TR',
  es: 'es-ES',
  uk: 'uk-UA',
  ru: 'ru-RU',
};

const localeOf = (language: Language): string => LOCALES[language];

/** Keeps times and telephone numbers in their own order within a text that is read from right to left. */
export function leftToRight(text: string, language: Language): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** Gives a whole number as it is written in the language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** Gives a number with one decimal; one too small for that, but not 0, as “<0.1”. */
export function formatDecimal(value: number, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const format = new Intl.NumberFormat(localeOf(language), digits);
  return value > 0 && value < 0.05 ? `<${format.format(0.1)}` : format.format(value);
}

/** The short word for “year” that Russian and Ukrainian dates end with; its full stop would double that of a sentence. */
const YEAR_WORD = /[\s\u00a0\u202f][гр]\.$/;

/** Gives an ISO date in words, without a time zone shift. */
export function formatDate(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(YEAR_WORD, '');
}

/** Gives the day of the week of an ISO date in words. */
export function formatWeekday(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** A Monday, from which the names of the days are counted. */
const MONDAY = '2026-11-23';

/** Gives the name of a day of the week by its place, 0 for Monday. */
export function weekdayWord(day: number, language: Language): string {
  return formatWeekday(addDays(MONDAY, day), language);
}

/** Gives the name of a language (ISO 639-1) in the reader's language. */
export function languageWord(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Gives a month, `2022-01`, in words. */
export function formatMonth(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`)).replace(YEAR_WORD, '');
}
