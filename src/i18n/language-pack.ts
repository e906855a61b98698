import type { DataLanguage, Language } from '../domain/model/identity.ts';
import type { BarMessages } from './bar-messages.ts';
import type { CompareMessages } from './compare-messages.ts';
import type { CompassMessages } from './compass-messages.ts';
import type { FilterMessages } from './filter-messages.ts';
import type { GuideMessages } from './guide-messages.ts';
import type { HereMessages } from './here-messages.ts';
import type { HoursLineWords } from './hours-line-words.ts';
import type { HoursMessages } from './hours-messages.ts';
import type { ListMessages } from './list-messages.ts';
import type { MapMessages } from './map-messages.ts';
import type { Messages } from './messages/en.ts';
import type { MomentMessages } from './moment-messages.ts';
import type { NearMessages } from './near-messages.ts';
import type { OfflineMessages } from './offline-messages.ts';
import type { PrintPageMessages } from './print-messages.ts';
import type { RouteMessages } from './route-messages.ts';
import type { SpeechMessages } from './speech-messages.ts';
import type { StudioMessages } from './studio-messages.ts';
import type { StyleMessages } from './style-messages.ts';
import { filledFrom, type Translated } from './translated.ts';

/** The parts of the interface's words that come with a part of the site; each has a file of its own. */
export interface Parts {
  readonly bar: BarMessages;
  readonly compare: CompareMessages;
  readonly compass: CompassMessages;
  readonly filter: FilterMessages;
  readonly guide: GuideMessages;
  readonly here: HereMessages;
  readonly hours: HoursMessages;
  readonly hoursLine: HoursLineWords;
  readonly list: ListMessages;
  readonly map: MapMessages;
  readonly moment: MomentMessages;
  readonly near: NearMessages;
  readonly offline: OfflineMessages;
  readonly printPage: PrintPageMessages;
  readonly route: RouteMessages;
  readonly speech: SpeechMessages;
  readonly studio: StudioMessages;
  readonly style: StyleMessages;
}

/** Every word of a language that may lack some: those of each page, and those of the parts. */
export interface LanguagePack extends Translated<Parts> {
  readonly messages: Translated<Messages>;
}

/** A language that may lack words; it falls back to English, word by word. */
export type PackLanguage = Exclude<Language, DataLanguage>;

const kept = new Map<PackLanguage, LanguagePack>();

/** Keeps a loaded language for `inLanguages`. */
export function keepPack(language: PackLanguage, pack: LanguagePack): void {
  kept.set(language, pack);
}

/**
 * Gives the words of a part in every language: the complete ones as they are, the others from their pack over the
 * English ones. Before its pack is kept a language speaks English.
 */
export function inLanguages<P extends keyof Parts>(
  part: P,
  complete: Readonly<Record<DataLanguage, Parts[P]>>,
): Readonly<Record<Language, Parts[P]>> {
  const filled = new Map<LanguagePack, Parts[P]>();
  const wordsIn = (language: PackLanguage): Parts[P] => {
    const pack = kept.get(language);
    if (!pack) return complete.en;
    const words = filled.get(pack) ?? filledFrom<Parts[P]>(complete.en, pack[part] as Translated<Parts[P]>);
    filled.set(pack, words);
    return words;
  };
  return {
    ...complete,
    get ar() {
      return wordsIn('ar');
    },
    get tr() {
      return wordsIn('tr');
    },
    get es() {
      return wordsIn('es');
    },
    get uk() {
      return wordsIn('uk');
    },
    get ru() {
      return wordsIn('ru');
    },
  };
}
