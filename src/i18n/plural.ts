import type { Language } from '../domain/model/identity.ts';

/** The forms of a counted word in which `#` stands for the number. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Gives the chooser of a language's plural forms, by its own rules (Intl.PluralRules). */
export function pluralOf(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}
