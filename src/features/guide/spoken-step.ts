import { actorName } from '../../domain/directory/naming.ts';
import type { Door } from '../../domain/guide/doors.ts';
import { QUESTIONS, questionNumber } from '../../domain/guide/steps.ts';
import { TILE_IDS, TILES, tileOf } from '../../domain/guide/tiles.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import type { Spoken } from '../../domain/model/spoken.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { spokenCall, spokenLines } from '../../i18n/spoken.ts';
import { type DoorContext, reasonWords } from './door-words.ts';
import type { GuidePlace } from './guide-links.ts';

/** Gives a step to be read: its question, then the answers to choose from, or the doors. */
export function spokenStep(
  step: GuidePlace['step'],
  themes: readonly ThemeId[],
  themeWords: Readonly<Record<ThemeId, string>>,
  language: Language,
): readonly Spoken[] {
  const words = GUIDE_MESSAGES[language];
  if (step === 'all') return spokenLines([words.allTitle], language);
  const number = questionNumber(step);
  const counted = number === null ? null : words.step(number, QUESTIONS.length);
  const { title, lead } = words[step];
  const tile = tileOf(themes);
  const answers: Readonly<Record<typeof step, readonly string[]>> = {
    about: TILE_IDS.flatMap((id) => [words.tiles[id].word, words.tiles[id].hint]),
    fit: tile ? TILES[tile].map((theme) => themeWords[theme]) : [],
    where: [words.me, words.street, words.area, words.anywhere],
    how: [words.openNow, words.phone, words.wheelchair],
    doors: [],
  };
  return spokenLines([counted, title, lead, ...answers[step]], language);
}

/** Gives a door to be read: its name, why it fits or what to ask, its number. */
export function spokenDoor(door: Door, context: Omit<DoorContext, 'actor'>): readonly Spoken[] {
  const { language } = context;
  const actor = door.actor.properties;
  const name = actorName(actor, language);
  const reasons = door.reasons.map((reason) => reasonWords(reason, { ...context, actor })?.text);
  return [
    ...spokenLines([name.text], name.language ?? language),
    ...spokenLines(reasons, language),
    ...spokenCall(actor, language),
  ];
}
