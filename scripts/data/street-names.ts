import { fold, wordsOf } from '../../src/domain/register/fold.ts';
import { splitStreetPair } from '../../src/domain/register/language-pair.ts';

/** The street names of the Region in both languages. */
export interface StreetNames {
  /** gives both names of a street written in either language, or as "X - Y"; null for the language not known */
  both(street: string): { readonly nl: string | null; readonly fr: string | null };
  /** tells whether a folded word occurs in the name of a street, square or municipality */
  isPlaceWord(word: string): boolean;
}

interface Named {
  readonly name_nl: string | null;
  readonly name_fr: string | null;
}

function translations(
  streets: readonly Named[],
  from: keyof Named,
  to: keyof Named,
): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const street of streets) {
    const [key, value] = [street[from], street[to]];
    if (key && value) map.set(fold(key), (map.get(fold(key)) ?? new Set()).add(value));
  }
  return map;
}

const only = (values: Set<string> | undefined): string | null => {
  const [first] = values ?? [];
  return values?.size === 1 && first !== undefined ? first : null;
};

/** Indexes street names; a name with two different translations in the Region is translated into neither. */
export function streetNames(streets: readonly Named[], places: readonly string[]): StreetNames {
  const toDutch = translations(streets, 'name_fr', 'name_nl');
  const toFrench = translations(streets, 'name_nl', 'name_fr');
  const words = new Set(
    [...streets.flatMap(({ name_nl, name_fr }) => [name_nl ?? '', name_fr ?? '']), ...places].flatMap(
      wordsOf,
    ),
  );
  return {
    both(street) {
      const pair = splitStreetPair(street);
      if (pair) return pair;
      const key = fold(street);
      if (toDutch.has(key)) return { fr: street, nl: only(toDutch.get(key)) };
      if (toFrench.has(key)) return { nl: street, fr: only(toFrench.get(key)) };
      return { nl: null, fr: street };
    },
    isPlaceWord: (word) => words.has(word),
  };
}
