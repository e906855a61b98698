import type { ActorPlace } from '../model/search.ts';
import { belgianPhone } from './belgian-phone.ts';
import { phoneDigits } from './query-words.ts';
import type { SearchKnowledge } from './search-concepts.ts';
import type { FieldText } from './search-index.ts';

/** What the search reads of an actor. */
export type Findable = Pick<
  ActorPlace,
  | 'name'
  | 'name_nl'
  | 'name_fr'
  | 'category'
  | 'themes'
  | 'summary_nl'
  | 'summary_fr'
  | 'summary_en'
  | 'address_nl'
  | 'address_fr'
  | 'phone'
  | 'neighbourhood'
  | 'details'
> & {
  /** NIS code of its municipality, or the code of its sector, which begins with it */
  readonly nis?: string | null;
  readonly sector?: string | null;
};

/** A text of an actor's own record, or of where it is. */
export type OwnField = 'name' | 'summary' | 'address' | 'area' | 'municipality' | 'phone';

/** How much a word counts by where it was found. */
export const OWN_WEIGHTS: Readonly<Record<OwnField, number>> = {
  name: 4,
  phone: 4,
  summary: 1.6,
  address: 1.5,
  area: 1,
  municipality: 1,
};

const present = (texts: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text): text is string => Boolean(text))),
];

/** Gives every name of an actor, each once. */
export const namesOf = (actor: Findable): readonly string[] =>
  present([actor.name, actor.name_nl, actor.name_fr, ...(actor.details?.alt_names ?? [])]);

/** Gives how the texts of an actor are read; the file of words knows municipalities and neighbourhoods. */
export function ownTexts({ words }: SearchKnowledge): (actor: Findable) => readonly FieldText<OwnField>[] {
  const municipalities = new Map(words?.municipalities.map((entry) => [entry.nis, entry]));
  const areas = new Map<string, { name_nl: string; name_fr: string }>(
    words?.neighbourhoods.map((entry) => [entry.id, entry]),
  );
  return (actor) => {
    const area = areas.get(actor.neighbourhood ?? '');
    const place = municipalities.get((actor.nis ?? actor.sector ?? '').slice(0, 5));
    const texts: Readonly<Record<OwnField, readonly string[]>> = {
      name: namesOf(actor),
      summary: present([actor.summary_nl, actor.summary_fr, actor.summary_en]),
      address: present([actor.address_nl, actor.address_fr]),
      area: present([area?.name_nl, area?.name_fr]),
      municipality: present([place?.name_nl, place?.name_fr]),
      phone: present([actor.phone, ...(actor.details?.more_phones ?? [])]).map(belgianPhone),
    };
    return OWN_FIELDS.flatMap((field) => texts[field].map((text) => ({ field, text })));
  };
}

const OWN_FIELDS = ['name', 'summary', 'address', 'area', 'municipality', 'phone'] as const;

/** A telephone number is indexed as one word of digits. */
export function indexedTexts(texts: readonly FieldText<OwnField>[]): readonly FieldText<OwnField>[] {
  return texts.map(({ field, text }) => ({ field, text: field === 'phone' ? phoneDigits(text) : text }));
}
