import type { ComparedPlace } from '../domain/compass/compared-place.ts';
import { officialName } from '../domain/directory/naming.ts';
import type { Language } from '../domain/model/identity.ts';
import { COMPARE_MESSAGES } from './compare-messages.ts';

/** A place's name for a reader of `language`. */
export function placeName(place: ComparedPlace, language: Language): string {
  return place.id === 'region'
    ? COMPARE_MESSAGES[language].region
    : (officialName(place, language)?.text ?? place.id);
}
