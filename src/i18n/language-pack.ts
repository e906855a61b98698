import type { AreaSheetWords } from '../domain/flyer/area-sheets/area-sheet-words.ts';
import type { AroundWords } from '../domain/flyer/around/around-input.ts';
import type { CampaignWords } from '../domain/flyer/campaign/campaign-input.ts';
import type { HerePosterWords } from '../domain/flyer/here/here-input.ts';
import type { LeafletWords } from '../domain/flyer/leaflet/leaflet-words.ts';
import type { PanelWords } from '../domain/flyer/panels/panel-words.ts';
import type { RosesWords } from '../domain/flyer/roses/roses-input.ts';
import type { FlyerWords } from '../domain/flyer/words.ts';
import type { WorkshopWords } from '../domain/flyer/workshop/workshop-input.ts';
import type { DataLanguage, Language } from '../domain/model/identity.ts';
import type { BarMessages } from './bar-messages.ts';
import type { CompareMessages } from './compare-messages.ts';
import type { CompassMessages } from './compass-messages.ts';
import type { DrawMessages } from './draw-messages.ts';
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
import type { PaperMessages } from './paper-messages.ts';
import type { PrintPageMessages } from './print-messages.ts';
import type { PrivacyMessages } from './privacy-messages.ts';
import type { ProposeMessages } from './propose-messages.ts';
import type { ReviewMessages } from './review-messages.ts';
import type { RoomMessages } from './room-messages.ts';
import type { RouteMessages } from './route-messages.ts';
import type { SpeechMessages } from './speech-messages.ts';
import type { StudioMessages } from './studio-messages.ts';
import type { StyleMessages } from './style-messages.ts';
import { filledFrom, type Translated } from './translated.ts';
import type { WalkMessages } from './walk-messages.ts';

/** The parts of the interface's words that come with a part of the site; each has a file of its own. */
export interface Parts {
  readonly bar: BarMessages;
  readonly compare: CompareMessages;
  readonly compass: CompassMessages;
  readonly draw: DrawMessages;
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
  readonly paper: PaperMessages;
  readonly printPage: PrintPageMessages;
  readonly privacy: PrivacyMessages;
  readonly propose: ProposeMessages;
  readonly review: ReviewMessages;
  readonly room: RoomMessages;
  readonly route: RouteMessages;
  readonly speech: SpeechMessages;
  readonly studio: StudioMessages;
  readonly style: StyleMessages;
  readonly walk: WalkMessages;
}

/** The words of printed sheets; a language has them in a file of their own, fetched only to print. */
interface SheetParts {
  readonly print: { readonly flyer: FlyerWords };
  readonly panel: PanelWords;
  readonly areaSheet: AreaSheetWords;
  readonly around: AroundWords;
  readonly workshop: WorkshopWords;
  readonly leaflet: LeafletWords;
  readonly herePoster: HerePosterWords;
  readonly campaign: CampaignWords;
  readonly roses: RosesWords;
}

/** Every word of sheets in a language that may lack some. */
export interface SheetPack extends Translated<SheetParts> {}

/** Every word of a language that may lack some: those of each page, and those of the parts. */
export interface LanguagePack extends Translated<Parts> {
  readonly messages: Translated<Messages>;
  /** what people call one place of a kind, by the id of its category */
  readonly kinds: Readonly<Record<string, string>>;
}

/** A language that may lack words; it falls back to English, word by word. */
export type PackLanguage = Exclude<Language, DataLanguage>;

type AllParts = Parts & SheetParts;
type Kept = Partial<LanguagePack> & SheetPack;

const kept = new Map<PackLanguage, Kept>();

/** Keeps loaded words of a language for `inLanguages`, beside those that are kept. */
export function keepPack(language: PackLanguage, pack: Kept): void {
  kept.set(language, { ...kept.get(language), ...pack });
}

/** Gives what people call one place of a kind, in a language whose pack is kept; null where it has no word of its own. */
export function kindInPack(language: Language, category: string): string | null {
  return kept.get(language as PackLanguage)?.kinds?.[category] ?? null;
}

/**
 * Gives the words of a part in every language: the complete ones as they are, the others from their pack over the
 * English ones. Before its pack is kept a language speaks English.
 */
export function inLanguages<P extends keyof AllParts>(
  part: P,
  complete: Readonly<Record<DataLanguage, AllParts[P]>>,
): Readonly<Record<Language, AllParts[P]>> {
  const filled = new Map<Kept, AllParts[P]>();
  const wordsIn = (language: PackLanguage): AllParts[P] => {
    const pack = kept.get(language);
    if (!pack) return complete.en;
    const words =
      filled.get(pack) ?? filledFrom<AllParts[P]>(complete.en, pack[part] as Translated<AllParts[P]>);
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
