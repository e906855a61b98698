import type { Language } from '../model/identity.ts';
import { dataLanguageFor } from '../model/reading-order.ts';
import type { CategoriesFile, ThemesFile, VocabularyFile } from '../model/taxonomy.ts';
import type { Concept } from './search-match.ts';

/** Gives the name of a theme, category or service in a reader's language; null when it has none. */
export function conceptLabel(
  { kind, id }: Concept,
  known: {
    readonly themes: ThemesFile;
    readonly categories: CategoriesFile;
    readonly vocabulary: VocabularyFile;
  },
  language: Language,
): string | null {
  const { themes, categories, vocabulary } = known;
  const own = dataLanguageFor(language);
  if (kind === 'theme') return themes.themes.find((theme) => theme.id === id)?.label[language] ?? null;
  if (kind === 'service') return vocabulary.services[id]?.[own] ?? null;
  return categories.categories.find((category) => category.id === id)?.[own] ?? null;
}
