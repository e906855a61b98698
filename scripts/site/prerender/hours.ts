import { hoursLine } from '../../../src/domain/flyer/hours-line.ts';
import type { Language } from '../../../src/domain/model/identity.ts';
import { HOURS_LINE_WORDS } from '../../../src/i18n/hours-line-words.ts';
import { leftToRight } from '../../../src/i18n/language.ts';

const RANGES = /\d[\d:]*–\d[\d:]*/g;

/** Opening hours in one short line in the reader's words; null when they do not fit one. */
export function hoursInLine(hours: string, language: Language): string | null {
  const line = hoursLine(hours, HOURS_LINE_WORDS[language]);
  return line?.replace(RANGES, (range) => leftToRight(range, language)) ?? null;
}
