import type { NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { type Language, THEME_IDS, type ThemeId } from '../../../src/domain/model/identity.ts';
import type {
  CategoriesFile,
  Category,
  ThemesFile,
  VocabularyFile,
} from '../../../src/domain/model/taxonomy.ts';
import type { DrawingFeature } from '../../../src/domain/proposals/drawing/published-drawing.ts';
import type { Messages } from '../../../src/i18n/messages/en.ts';

/** What every page written ahead needs to know. */
export interface PageContext {
  readonly language: Language;
  /** languages the page leads to */
  readonly languages: readonly Language[];
  readonly messages: Messages;
  /** path under which the site is served, with slashes */
  readonly base: string;
  /** ISO date of the edition: a page that is written ahead has no other clock */
  readonly date: string;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly vocabulary: VocabularyFile;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  /** what people drew and somebody accepted */
  readonly drawings: readonly DrawingFeature[];
}

/** Gives each theme's word in a language; its English one, then its id, where there is none. */
export function themeWordsIn(file: ThemesFile, language: Language): Readonly<Record<ThemeId, string>> {
  const labels = new Map(file.themes.map(({ id, label }) => [id, label[language] ?? label['en']]));
  return Object.fromEntries(THEME_IDS.map((theme) => [theme, labels.get(theme) ?? theme])) as Record<
    ThemeId,
    string
  >;
}

/** The categories by id. */
export function categoriesById(file: CategoriesFile): ReadonlyMap<string, Category> {
  return new Map(file.categories.map((category) => [category.id, category]));
}

/** Gives the address of a page: `pathTo(context, 'marollen', 'la-fontaine')`. */
export function pathTo(
  { base, language }: Pick<PageContext, 'base' | 'language'>,
  ...segments: readonly string[]
): string {
  return base + [language, ...segments].map(encodeURIComponent).join('/');
}
