import * as z from 'zod/mini';
import { THEME_IDS } from './identity.ts';
import { ThemeId } from './identity-checks.ts';

const threeLanguages = z.object({ nl: z.string(), fr: z.string(), en: z.string() });

/** One of the 15 themes: plain label, one-line explanation and everyday words to find it by. */
export const Theme = z.object({
  id: ThemeId,
  /** plain labels by language code (nl, fr, en and more) */
  label: z.record(z.string(), z.string()),
  explain: z.record(z.string(), z.string()),
  /** the wording of the BAR logbook */
  report_label: threeLanguages,
  /** everyday search words by language */
  synonyms: z.record(z.string(), z.array(z.string())),
  /** word of the flyer's legend that groups it; null when it has none */
  legend: z.nullable(z.string()),
});
export type Theme = z.infer<typeof Theme>;

/** Every picture: one per theme, and two for legend words without a theme of their own. */
export const PICTOGRAM_IDS = [...THEME_IDS, 'culture', 'public-welfare'] as const;
const PictogramId = z.enum(PICTOGRAM_IDS);
export type PictogramId = z.infer<typeof PictogramId>;

/** One place in a ring and what puts an actor there: one of its themes, its category, or its own id. */
export const TaxonomySlot = z.object({
  /** a theme id in the ring of themes, a legend word's id in the ring of the legend */
  id: z.string(),
  themes: z.array(ThemeId),
  categories: z.array(z.string()),
  /** actors that a person put there although neither their themes nor their category say so */
  actors: z.array(z.string()),
  /** the slot has the colour of this theme */
  colour: ThemeId,
  pictogram: PictogramId,
});
export type TaxonomySlot = z.infer<typeof TaxonomySlot>;

/** An order of slots round a compass, clockwise from the top. */
export const TaxonomyRing = z.object({ id: z.string(), slots: z.array(TaxonomySlot) });
export type TaxonomyRing = z.infer<typeof TaxonomyRing>;

/** `themes.json` */
export const ThemesFile = z.object({
  themes: z.array(Theme),
  /** the 11 legend words of the Marolles flyer, in its order */
  legend: z.array(z.extend(threeLanguages, { id: z.string(), label: z.record(z.string(), z.string()) })),
  /** the rings of the compass: `themes` and `legend` */
  rings: z.array(TaxonomyRing),
});
export type ThemesFile = z.infer<typeof ThemesFile>;

export const Category = z.extend(threeLanguages, {
  id: z.string(),
  /** what one place of it is called in everyday words; the words above are the register's, for all of them */
  one: threeLanguages,
  group: z.string(),
  themes: z.array(ThemeId),
});
export type Category = z.infer<typeof Category>;

/** `categories.json` */
export const CategoriesFile = z.object({
  groups: z.array(z.extend(threeLanguages, { id: z.string() })),
  categories: z.array(Category),
});
export type CategoriesFile = z.infer<typeof CategoriesFile>;

/** `vocabulary.json`: words for the services and audiences that actors' details name by id. */
export const VocabularyFile = z.object({
  services: z.record(z.string(), threeLanguages),
  audience: z.record(z.string(), threeLanguages),
});
export type VocabularyFile = z.infer<typeof VocabularyFile>;
