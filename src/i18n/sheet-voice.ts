import type { Voice } from '../domain/flyer/bilingual.ts';
import { DAYS, type Day } from '../domain/hours/calendar.ts';
import type { Language } from '../domain/model/identity.ts';
import { closureInWords } from './hours-words.ts';
import { formatDate, weekdayWord } from './language.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';
import { PRINT_MESSAGES } from './print-messages.ts';

/** ISO dates of the edition, and in Brussels of the day of printing. */
interface SheetDates {
  readonly edition: string;
  readonly today: string;
}

/** Gives the words and dates of a flyer in one language. */
export function sheetVoice(language: Language, { edition, today }: SheetDates): Voice {
  return {
    language,
    words: PRINT_MESSAGES[language].flyer,
    panel: PANEL_MESSAGES[language],
    date: formatDate(edition, language),
    sayClosed: (closure) => closureInWords(closure, today, language),
  };
}

/** The same on a sheet of two languages, with the days in full: “ma” is Monday in Dutch and Tuesday in French. */
export function besideAnother(voice: Voice): Voice {
  const names = DAYS.map((day, index): [Day, string] => [day, weekdayWord(index, voice.language)]);
  const days = Object.fromEntries(names) as Readonly<Record<Day, string>>;
  return { ...voice, words: { ...voice.words, days } };
}
