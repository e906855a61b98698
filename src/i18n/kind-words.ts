import type { Language } from '../domain/model/identity.ts';
import { dataLanguageFor } from '../domain/model/reading-order.ts';
import type { Category } from '../domain/model/taxonomy.ts';
import { kindInPack } from './language-pack.ts';

/** Gives what people call one place of a kind: in the reader's language, else in the one of the data that they read. */
export function kindIn(
  category: Category | undefined,
  language: Language,
): { readonly text: string; readonly language: Language } | null {
  if (!category) return null;
  const own = kindInPack(language, category.id);
  const known = dataLanguageFor(language);
  return own ? { text: own, language } : { text: category.one[known], language: known };
}
