import type { Measure, MeasuredPlaces } from '../../domain/compass/compared-place.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import { formatDecimal, formatNumber } from '../../i18n/language.ts';

/** What every part of the page shows: the figures, how they are measured, and the one theme that stands out. */
export interface Shown {
  readonly measured: MeasuredPlaces;
  readonly measure: Measure;
  readonly theme: ThemeId | null;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

/** Writes a figure: whole when it counts actors, with one decimal otherwise. */
export function written(value: number, language: Language): string {
  return Number.isInteger(value) ? formatNumber(value, language) : formatDecimal(value, language);
}
