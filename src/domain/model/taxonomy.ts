import * as z from 'zod/mini';
import { ThemeId } from './identity.ts';

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

/** `themes.json` */
export const ThemesFile = z.object({
  themes: z.array(Theme),
  /** the 11 legend words of the Marolles flyer, in its order */
  legend: z.array(z.extend(threeLanguages, { id: z.string() })),
});
export type ThemesFile = z.infer<typeof ThemesFile>;

export const Category = z.extend(threeLanguages, {
  id: z.string(),
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
