import type { NearestActor } from '../../domain/compass/here.ts';
import { actorName } from '../../domain/directory/naming.ts';
import { nearestDirection } from '../../domain/geo/bearing.ts';
import type { Language } from '../../domain/model/identity.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { formatNumber } from '../../i18n/language.ts';

/** The minutes of a walk in words, with “about” when they are an estimate. */
export function timeWords({ minutes, isAbout, isHere }: NearestActor, language: Language): string {
  const messages = HERE_MESSAGES[language];
  if (isHere) return messages.atDoor;
  const time = messages.minutes(minutes);
  return isAbout ? messages.about(time) : time;
}

/** Which of eight directions an actor lies in, in words; empty at its door. */
export function directionWords({ bearingDegrees, isHere }: NearestActor, language: Language): string {
  return isHere ? '' : nearestDirection(HERE_MESSAGES[language].towards, bearingDegrees);
}

/** The length of a walk in words, rounded to what a walker can use: tens of metres. */
export function metresWords({ metres }: NearestActor, language: Language): string {
  const rounded = formatNumber(Math.max(10, Math.round(metres / 10) * 10), language);
  return HERE_MESSAGES[language].metres(rounded);
}

/** One theme's nearest actor in a sentence for screen readers. */
export function nearestWords(theme: string, nearest: NearestActor, language: Language): string {
  const name = actorName(nearest.actor.properties, language).text;
  const way = [timeWords(nearest, language), directionWords(nearest, language)].filter(Boolean).join(' ');
  return `${theme}: ${name}, ${way}`;
}
