import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, ThemeId } from './identity-checks.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));

/** Everyday words by language code (nl, fr, en, ar, tr, es, uk, ru). */
const WordsByLanguage = z.record(z.string(), z.array(text));

/** A short name, such as OCMW or CPAS, what it stands for, and what somebody who types it looks for. */
const Abbreviation = z.object({
  /** the short forms that mean the same, in any language; at least one */
  short: z.array(text).check(z.minLength(1)),
  /** written out, by language */
  long: z.record(z.string(), text),
  /** ids of themes and categories it leads to; may be empty when only names are meant */
  themes: z.array(ThemeId),
  categories: z.array(text),
});

/** Words of our own by what they lead to, kept in `data/curated/search/synonyms.json`. */
export const Synonyms = z.object({
  themes: z.partialRecord(ThemeId, WordsByLanguage),
  categories: z.record(z.string(), WordsByLanguage),
  /** by id of a service in `vocabulary.json` */
  services: z.record(z.string(), WordsByLanguage),
});
export type Synonyms = z.infer<typeof Synonyms>;

/** Short names and spellings, kept in `data/curated/search/abbreviations.json`. */
export const Abbreviations = z.object({
  abbreviations: z.array(Abbreviation),
  /** words that stand for one another in names and addresses, such as `av` and `avenue` */
  spellings: z.array(z.array(text).check(z.minLength(2))),
});
export type Abbreviations = z.infer<typeof Abbreviations>;

/** `data/public/search/words.json`: what the search knows besides the names of themes and categories. */
export const SearchWordsFile = z.object({
  ...Synonyms.shape,
  ...Abbreviations.shape,
  municipalities: z.array(z.object({ nis: z.string(), name_nl: z.string(), name_fr: z.string() })),
  neighbourhoods: z.array(z.object({ id: NeighbourhoodId, name_nl: z.string(), name_fr: z.string() })),
});
export type SearchWordsFile = z.infer<typeof SearchWordsFile>;

const optionalText = z._default(z.nullable(z.string()), null);

/**
 * One actor of `data/public/search/actors.json`: only what a search needs, with the field names of
 * `ActorProperties`. The file leaves out what is not known; reading it puts null there.
 */
export const ActorPlace = z.object({
  id: ActorId,
  name: z.string(),
  name_nl: optionalText,
  name_fr: optionalText,
  category: z.string(),
  themes: z.array(ThemeId),
  summary_nl: optionalText,
  summary_fr: optionalText,
  summary_en: optionalText,
  address_nl: optionalText,
  address_fr: optionalText,
  phone: optionalText,
  /** NIS code of its municipality */
  nis: optionalText,
  neighbourhood: z._default(z.nullable(NeighbourhoodId), null),
  details: z.optional(
    z.object({
      alt_names: z.optional(z.array(z.string())),
      services: z.optional(z.array(z.string())),
      more_phones: z.optional(z.array(z.string())),
    }),
  ),
});
export type ActorPlace = z.infer<typeof ActorPlace>;

export const ActorPlacesFile = z.object({ actors: z.array(ActorPlace) });
export type ActorPlacesFile = z.infer<typeof ActorPlacesFile>;
