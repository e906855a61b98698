import type { ComparedPlace, MeasuredPlaces } from '../../domain/compass/compared-place.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import { placeName } from '../../i18n/place-name.ts';

/** Neighbourhoods by name, or most of one theme first and by name among equals. */
export function orderPlaces(
  places: readonly ComparedPlace[],
  { values }: MeasuredPlaces,
  theme: ThemeId | null,
  language: Language,
): readonly ComparedPlace[] {
  const name = (place: ComparedPlace): string => placeName(place, language);
  const value = ({ id }: ComparedPlace): number => (theme ? (values.get(id)?.[theme] ?? 0) : 0);
  return [...places].sort((a, b) => value(b) - value(a) || name(a).localeCompare(name(b), language));
}
