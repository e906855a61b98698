import * as z from 'zod/mini';
import type { Language } from './identity.ts';
import { READING_ORDER } from './reading-order.ts';

const text = z.string().check(z.minLength(1));

/** A text in some of the interface languages, at least one. */
export const Texts = z
  .partial(z.object({ nl: text, fr: text, en: text }))
  .check(z.refine((texts) => Object.keys(texts).length > 0, 'one language is needed'));
export type Texts = z.infer<typeof Texts>;

/** Gives a text for a reader of `language` and the language it really is in. */
export function textFor(
  texts: Texts,
  language: Language,
): { readonly text: string; readonly language: Language } {
  for (const candidate of READING_ORDER[language]) {
    const found = texts[candidate];
    if (found) return { text: found, language: candidate };
  }
  return { text: '', language };
}
