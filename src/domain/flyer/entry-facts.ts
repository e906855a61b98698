import { belgianPhone } from '../directory/belgian-phone.ts';
import { actorAddress, actorName, actorPlace, actorSummary, type Wording } from '../directory/naming.ts';
import type { ActorFeature, ActorProperties, Closure } from '../model/actor.ts';
import type { Language } from '../model/identity.ts';
import { dataLanguageFor } from '../model/reading-order.ts';
import type { CategoriesFile } from '../model/taxonomy.ts';
import { hoursLine } from './hours-line.ts';
import { type FlyerWords, fill } from './words.ts';

/** Says that a place is, or will be, closed for a while, as of the day of printing; null when that is over. */
export type SayClosed = (closure: Closure) => string | null;

/** What the facts of an entry are written with. */
export interface FactsContext {
  readonly language: Language;
  readonly words: FlyerWords;
  readonly categories: CategoriesFile;
  /** town of the neighbourhood, left out of addresses in it */
  readonly municipality: string;
  /** closures for a while are not told when left out */
  readonly sayClosed?: SayClosed;
}

/** What a printed list says of an actor; null where the data know nothing. */
export interface EntryFacts {
  readonly name: Wording;
  /** what it does, in a sentence, else its kind, followed by the nearest street when no address is known */
  readonly label: Wording;
  /** true when the label is a sentence of its own */
  readonly summed: boolean;
  /** with a summary and no address, the nearest street */
  readonly address: Wording | null;
  /** in groups that no line breaks apart */
  readonly phone: string | null;
  /** telephone, else e-mail, else website */
  readonly contact: string | null;
  /** that it is closed for a while */
  readonly closed: string | null;
  readonly hours: string | null;
}

/** Gives where an actor is in the words of a sheet: its address, else the nearest street; null when neither is known. */
export function placeOnPaper(
  actor: ActorProperties,
  { words, language }: Pick<FactsContext, 'words' | 'language'>,
): Wording | null {
  return actorPlace(actor, language, (street) => fill(words.nearStreet, { street }));
}

/** Gives the texts of an actor's entry in the reader's language. */
export function entryFacts({ properties }: ActorFeature, context: FactsContext): EntryFacts {
  const { language, words, municipality, sayClosed } = context;
  const summary = actorSummary(properties, language);
  const address = actorAddress(properties, language);
  const near = address ? null : placeOnPaper(properties, context);
  const kind = categoryLabel(properties.category, context);
  const phone = properties.phone && unbroken(belgianPhone(properties.phone));
  const { closure } = properties.details ?? {};
  return {
    name: actorName(properties, language),
    label: summary ?? (near ? { ...kind, text: `${kind.text} · ${near.text}` } : kind),
    summed: summary !== null,
    address: address ? { ...address, text: shortAddress(address.text, municipality) } : summary && near,
    phone,
    contact: phone ?? properties.email ?? (properties.website && bareAddress(properties.website)),
    closed: (closure && sayClosed?.(closure)) ?? null,
    hours: properties.hours && hoursLine(properties.hours, words),
  };
}

function categoryLabel(id: string, { categories, language }: FactsContext): Wording {
  const category = categories.categories.find((candidate) => candidate.id === id);
  const known = dataLanguageFor(language);
  return { text: category?.one[known] ?? id, language: known };
}

/** The address without postcode and town when the town is the neighbourhood's own. */
function shortAddress(address: string, municipality: string): string {
  const tidy = address.replace(/\s+,/g, ',').replace(/[,\s]+$/, '');
  if (!tidy.toLowerCase().endsWith(` ${municipality.toLowerCase()}`)) return tidy;
  return tidy.slice(0, -municipality.length).replace(/,?\s*(\d{4})?\s*$/, '');
}

/** A web address as one writes it by hand: without protocol, and without its path when it is long. */
export function bareAddress(website: string): string {
  const written = website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const bare = written.replace(/^[^/?#]+/, (host) => host.toLowerCase());
  return bare.length <= LONGEST_ADDRESS ? bare : bare.replace(/[/?#].*$/, '');
}

const LONGEST_ADDRESS = 32;

/** Keeps the groups of a telephone number on one line. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}
