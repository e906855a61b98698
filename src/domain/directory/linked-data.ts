import { addDays, clockText, DAYS, weekdayIndex } from '../hours/calendar.ts';
import { spansOn } from '../hours/day-spans.ts';
import { parseSchedule } from '../hours/parse-schedule.ts';
import { isPlainRule } from '../hours/plain.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { Language } from '../model/identity.ts';
import { actorAddress, actorName, actorSummary, otherName } from './naming.ts';

/** A Monday in a week without public holidays. */
const SOME_MONDAY = '2026-02-02';

/**
 * Gives an actor as schema.org data (JSON-LD) for search engines, from its published facts only: no person is in
 * them. Hours are left out where they change with the season or have to be asked.
 */
export function linkedData({ properties: actor, geometry }: ActorFeature, language: Language): object {
  const other = otherName(actor, language);
  const summary = actorSummary(actor, language);
  const address = actorAddress(actor, language);
  const languages = actor.details?.languages;
  return {
    '@context': 'https://schema.org',
    '@type': ['Organization', 'Place'],
    name: actorName(actor, language).text,
    ...(other ? { alternateName: other.text } : {}),
    ...(summary ? { description: summary.text } : {}),
    ...(address ? { address: address.text } : {}),
    ...(actor.phone ? { telephone: actor.phone } : {}),
    ...(actor.email ? { email: actor.email } : {}),
    ...(actor.website ? { url: actor.website } : {}),
    ...(geometry
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: geometry.coordinates[1],
            longitude: geometry.coordinates[0],
          },
        }
      : {}),
    ...(actor.details?.cost === 'free' ? { isAccessibleForFree: true } : {}),
    ...(languages ? { knowsLanguage: languages } : {}),
    ...hoursData(actor.hours),
  };
}

function hoursData(hours: string | null): object {
  const schedule = hours === null ? null : parseSchedule(hours);
  if (!schedule?.every(isPlainRule)) return {};
  const lines = DAYS.flatMap((day, index) => {
    const date = addDays(SOME_MONDAY, index - weekdayIndex(SOME_MONDAY));
    const open = spansOn(schedule, date).filter(({ state }) => state === 'open');
    return open.map(({ from, to }) => `${day} ${clockText(from)}-${to === 1440 ? '24:00' : clockText(to)}`);
  });
  return lines.length > 0 ? { openingHours: lines } : {};
}
