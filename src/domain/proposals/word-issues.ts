import type { Issue } from '../model/issue.ts';
import type { Wish } from './decided.ts';
import type { FieldName } from './fields.ts';

/** The words that the data know: ids of categories, services and audiences. */
export interface Vocabulary {
  readonly categories: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly audience: ReadonlySet<string>;
}

/** Gives an issue for each word of these values that the data do not know. */
export function wordIssues(
  wishes: readonly Pick<Wish, 'field' | 'value'>[],
  words: Vocabulary,
): Pick<Issue, 'code' | 'field' | 'message'>[] {
  const known: Partial<Record<FieldName, ReadonlySet<string>>> = {
    category: words.categories,
    services: words.services,
    audience: words.audience,
  };
  return wishes.flatMap(({ field, value }) => {
    const allowed = known[field];
    const given = value === null || allowed === undefined ? [] : [value].flat().map(String);
    const unknown = given.filter((word) => !allowed?.has(word));
    if (field === 'category' && value === null)
      return [{ code: 'missing-field', field, message: 'an actor has a category' }];
    return unknown.map((word) => ({
      ...{ code: field === 'category' ? 'unknown-category' : 'unknown-word', field },
      message: `“${word}” is not one of the words for ${field}`,
    }));
  });
}
