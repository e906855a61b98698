import type { Language } from '../domain/model/identity.ts';

/** Gives words as one enumeration of the language: “a, b and c”. */
export function listOf(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(words);
}
