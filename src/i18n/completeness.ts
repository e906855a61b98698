import { DATA_LANGUAGES, type Language } from '../domain/model/identity.ts';
import { BAR_MESSAGES } from './bar-messages.ts';
import { COMPARE_MESSAGES } from './compare-messages.ts';
import { COMPASS_MESSAGES } from './compass-messages.ts';
import { DRAW_MESSAGES } from './draw-messages.ts';
import { FILTER_MESSAGES } from './filter-messages.ts';
import { GUIDE_MESSAGES } from './guide-messages.ts';
import { HERE_MESSAGES } from './here-messages.ts';
import { HOURS_LINE_WORDS } from './hours-line-words.ts';
import { HOURS_MESSAGES } from './hours-messages.ts';
import type { LanguagePack, PackLanguage, Parts } from './language-pack.ts';
import { LIST_MESSAGES } from './list-messages.ts';
import { MAP_MESSAGES } from './map-messages.ts';
import { en, type Messages } from './messages/en.ts';
import { MOMENT_MESSAGES } from './moment-messages.ts';
import { NEAR_MESSAGES } from './near-messages.ts';
import { OFFLINE_MESSAGES } from './offline-messages.ts';
import { PAPER_MESSAGES } from './paper-messages.ts';
import { PRINT_PAGE_MESSAGES } from './print-messages.ts';
import { PRIVACY_MESSAGES } from './privacy-messages.ts';
import { PROPOSE_MESSAGES } from './propose-messages.ts';
import { REVIEW_MESSAGES } from './review-messages.ts';
import { ROOM_MESSAGES } from './room-messages.ts';
import { ROUTE_MESSAGES } from './route-messages.ts';
import { SPEECH_MESSAGES } from './speech-messages.ts';
import { STUDIO_MESSAGES } from './studio-messages.ts';
import { STYLE_MESSAGES } from './style-messages.ts';
import { countTranslated } from './translated.ts';
import { WALK_MESSAGES } from './walk-messages.ts';

/** Every English word a language can be measured by. */
export const ENGLISH: Parts & { readonly messages: Messages } = {
  messages: en,
  bar: BAR_MESSAGES.en,
  compare: COMPARE_MESSAGES.en,
  compass: COMPASS_MESSAGES.en,
  draw: DRAW_MESSAGES.en,
  filter: FILTER_MESSAGES.en,
  guide: GUIDE_MESSAGES.en,
  here: HERE_MESSAGES.en,
  hours: HOURS_MESSAGES.en,
  hoursLine: HOURS_LINE_WORDS.en,
  list: LIST_MESSAGES.en,
  map: MAP_MESSAGES.en,
  moment: MOMENT_MESSAGES.en,
  near: NEAR_MESSAGES.en,
  offline: OFFLINE_MESSAGES.en,
  paper: PAPER_MESSAGES.en,
  printPage: PRINT_PAGE_MESSAGES.en,
  privacy: PRIVACY_MESSAGES.en,
  propose: PROPOSE_MESSAGES.en,
  review: REVIEW_MESSAGES.en,
  room: ROOM_MESSAGES.en,
  route: ROUTE_MESSAGES.en,
  speech: SPEECH_MESSAGES.en,
  studio: STUDIO_MESSAGES.en,
  style: STYLE_MESSAGES.en,
  walk: WALK_MESSAGES.en,
};

/** From this share of its words on, a language is offered to visitors. */
export const OFFERED_FROM = 0.85;

/** Gives the share of the words that a language has, 0 to 1. */
export function shareTranslated(pack: LanguagePack): number {
  const { all, done } = countTranslated(ENGLISH, pack);
  return done / all;
}

/** Gives the languages a visitor can choose: the complete ones, and those with enough of their words. */
export function offeredLanguages(packs: Readonly<Record<PackLanguage, LanguagePack>>): readonly Language[] {
  const enough = (Object.keys(packs) as PackLanguage[]).filter(
    (language) => shareTranslated(packs[language]) >= OFFERED_FROM,
  );
  return [...DATA_LANGUAGES, ...enough];
}
