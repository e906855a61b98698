import { belgianPhone } from '../domain/directory/belgian-phone.ts';
import { actorAddress, actorName, actorSummary, streetOf } from '../domain/directory/naming.ts';
import type { WallTime } from '../domain/hours/calendar.ts';
import { openingOf } from '../domain/hours/opening.ts';
import type { ActorProperties } from '../domain/model/actor.ts';
import type { Language } from '../domain/model/identity.ts';
import { dataLanguageFor } from '../domain/model/reading-order.ts';
import type { Spoken } from '../domain/model/spoken.ts';
import { openingInWords } from './hours-words.ts';
import { SPEECH_MESSAGES } from './speech-messages.ts';

/** Gives the digits of a telephone number one by one, with a rest between its groups: `02 512` → `0 2, 5 1 2`. */
export function spokenPhone(e164: string): string {
  return belgianPhone(e164)
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
}

/** Gives lines in one language to be read one by one; each ends as a sentence does, so that a voice rests there. */
export function spokenLines(
  lines: readonly (string | null | undefined)[],
  language: Language,
): readonly Spoken[] {
  return lines.flatMap((line) => {
    const text = line?.trim();
    return text ? [{ text: /[.?!…؟]$/.test(text) ? text : `${text}.`, language }] : [];
  });
}

/** Gives the number of an actor to be read, with its word before it; nothing when it has none. */
export function spokenCall({ phone }: ActorProperties, language: Language): readonly Spoken[] {
  return phone
    ? spokenLines([`${SPEECH_MESSAGES[language].telephone}: ${spokenPhone(phone)}`], language)
    : [];
}

/** What of an actor is read besides its record. */
export interface SpokenContext {
  readonly language: Language;
  readonly now: WallTime;
  /** what kind of actor it is, in the data language of the reader */
  readonly kind: string | null;
}

/** Gives what is needed of an actor: its name, what it does, whether it is open, where it is, its number. */
export function spokenActor(
  actor: ActorProperties,
  { language, now, kind }: SpokenContext,
): readonly Spoken[] {
  const name = actorName(actor, language);
  const summary = actorSummary(actor, language);
  const address = actorAddress(actor, language);
  return [
    ...spokenLines([name.text], name.language ?? language),
    ...spokenLines([summary?.text ?? kind], summary?.language ?? dataLanguageFor(language)),
    ...spokenLines([openingInWords(openingOf(actor), now, language)], language),
    ...spokenLines([address && SPEECH_MESSAGES[language].address], language),
    ...spokenLines([address?.text], address?.language ?? language),
    ...spokenCall(actor, language),
  ];
}

/** So many places of a list are named. */
const NAMED = 3;

/** Gives a list in short: how many there are, then the first ones with their street and number. */
export function spokenList(
  count: string,
  actors: readonly ActorProperties[],
  language: Language,
): readonly Spoken[] {
  const first = actors.slice(0, NAMED).flatMap((actor) => {
    const name = actorName(actor, language);
    const address = actorAddress(actor, language);
    return [
      ...spokenLines([name.text], name.language ?? language),
      ...spokenLines([address && streetOf(address.text)], address?.language ?? language),
      ...spokenCall(actor, language),
    ];
  });
  return [...spokenLines([count], language), ...first];
}
