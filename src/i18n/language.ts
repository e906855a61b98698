import { addDays } from '../domain/hours/calendar.ts';
import { LANGUAGES, type Language } from '../domain/model/identity.ts';

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
};

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** Main subtags of the languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** Gives the direction of a language tag such as `nl` or `ar-MA`. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Chooses the interface language for a visitor from the languages of the browser; Dutch when none fits. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((candidate) => tag.toLowerCase().split('-')[0] === candidate);
    if (language) return language;
  }
  return 'nl';
}

/** Tag whose numbers and dates readers of a language expect here: English as in Britain, the others as in Belgium. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : `${language}-BE`);

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

/** Gives an ISO date in words, without a time zone shift. */
export function formatDate(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
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
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
