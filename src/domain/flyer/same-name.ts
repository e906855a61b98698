import { wordsOf } from '../register/fold.ts';

/** A name in both languages, as maps write it. */
interface Named {
  readonly name: string;
  readonly other: string | null;
}

/** Gives a name for comparing: small letters without accents, blanks and hyphens. */
export function foldedName(name: string): string {
  return wordsOf(name).join('');
}

/**
 * Tells whether two names mean one place: written apart or together, or one with a word more than the other
 * (“Place Simonis”, “Place Eugène Simonis”).
 */
export function isSamePlace(a: Named, b: Named): boolean {
  return [a.name, a.other].some((one) => [b.name, b.other].some((two) => one && two && isSameName(one, two)));
}

function isSameName(a: string, b: string): boolean {
  if (foldedName(a) === foldedName(b)) return true;
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((one, two) => one.length - two.length);
  return few !== undefined && few.length >= 2 && few.every((word) => many?.includes(word));
}
