import { officialName, type Wording } from '../../domain/directory/naming.ts';
import { nearestDirection } from '../../domain/geo/bearing.ts';
import type { Language } from '../../domain/model/identity.ts';
import { roundedMetres, type Step } from '../../domain/walking/directions.ts';
import { walkingMinutes } from '../../domain/walking/distances.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { formatDecimal, formatNumber } from '../../i18n/language.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';

/** What to do at the start of a step, up to the street. */
export function turnWords({ turn, stays, bearingDegrees }: Step, language: Language): string {
  const words = ROUTE_MESSAGES[language];
  if (turn) return words.before(stays ? words.stay(words.turns[turn]) : words.turns[turn]);
  return words.before(words.setOut(nearestDirection(HERE_MESSAGES[language].towards, bearingDegrees)));
}

/** The street of a step, or that it has no name. */
export function streetWords({ name }: Step, language: Language): Wording {
  return officialName(name, language) ?? { text: ROUTE_MESSAGES[language].path, language: null };
}

/** A distance as far as a walker can use it: metres, from one kilometre on kilometres with one decimal. */
export function distanceWords(metres: number, language: Language): string {
  const words = ROUTE_MESSAGES[language];
  const rounded = roundedMetres(metres);
  if (rounded < 1000) return words.metres(formatNumber(rounded, language));
  return words.kilometres(formatDecimal(rounded / 1000, language));
}

/** The whole walk: minutes and distance. */
export function totalWords(metres: number, language: Language): string {
  const minutes = HERE_MESSAGES[language].minutes(Math.max(1, walkingMinutes(metres)));
  return ROUTE_MESSAGES[language].total(minutes, distanceWords(metres, language));
}
