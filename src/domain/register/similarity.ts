import { wordsOf } from './fold.ts';

const LEGAL = new Set(
  'asbl vzw aisbl ivzw sa nv srl bv sprl bvba scrl cvba fondation stichting ong ngo'.split(' '),
);
const FILLER = new Set(
  `de het een van voor en der den ten ter t s op bij aan met in le la les l du des d et au aux a pour sur un une the of
  and i by`.match(/\S+/g),
);
/** Words that say what kind of place it is: two places that share only these are not the same. */
const GENERIC = new Set(
  `maison maisons huis medicale medisch medical wijkgezondheidscentrum gezondheidscentrum centre centrum center culturel
  cultureel gemeenschapscentrum quartier buurthuis wijk buurt ecole school basisschool college athenee atheneum lycee
  institut instituut fondamentale maternelle primaire secondaire communale communal gemeentelijke gemeenteschool lagere
  libre vrije creche kinderdagverblijf kribbe jeunes jeugdhuis jeunesse bibliotheque bibliotheek bib service dienst
  social sociale cpas ocmw caw cgsa casg mm wgc mj amo gc police politie commissariat pharmacie apotheek cabinet
  dentaire dental clinique kliniek hopital ziekenhuis polyclinique polikliniek musee museum theatre theater eglise kerk
  chapelle kapel mosquee moskee saint sainte sint bruxelles brussel brussels section site campus antenne afdeling
  espace steunpunt siege association vereniging commune gemeente bpost poste post`.match(/\S+/g),
);
const GENERIC_WEIGHT = 0.25;
/** Words less alike than this are taken as different words. */
const WORD_LIKENESS = 0.7;

const weightOf = (word: string): number => (GENERIC.has(word) ? GENERIC_WEIGHT : 1);

/** Remembers what a pure function of a text gave. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
}

const bigrams = remembered((word: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const padded = ` ${word} `;
  for (let index = 0; index + 1 < padded.length; index++) {
    const pair = padded.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
});

/** Gives how alike two words are by their letter pairs (Sørensen–Dice), 0 to 1. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4) return 0;
  const longest = Math.max(a.length, b.length) + 1;
  const shortest = Math.min(a.length, b.length) + 1;
  if ((2 * shortest) / (longest + shortest) < WORD_LIKENESS) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const [first, second] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  const likeness = (2 * shared) / (a.length + b.length + 2);
  return likeness >= WORD_LIKENESS ? likeness : 0;
}

/** Gives the words that count when names are compared: no legal forms, articles or accents. */
export const nameWords = remembered((name: string): readonly string[] => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:[a-z]\.){2,}[a-z]?/gi, (initials) => initials.replaceAll('.', ''));
  const words = wordsOf(plain).filter((word) => !LEGAL.has(word));
  const strong = words.filter((word) => !FILLER.has(word));
  return strong.length > 0 ? strong : words;
});

/**
 * Gives how alike two names are, 0 to 1: the weight of the words they share over the weight of all their words.
 * Words for a kind of place (maison, centrum, école …) weigh a quarter of the others.
 */
function nameSimilarity(a: string, b: string): number {
  const [first, second] = [nameWords(a), nameWords(b)];
  const total = [...first, ...second].reduce((sum, word) => sum + weightOf(word), 0);
  if (total === 0) return 0;
  const left = [...second];
  let shared = 0;
  for (const word of first) {
    let best = -1;
    let likeness = 0;
    left.forEach((other, index) => {
      const now = wordLikeness(word, other);
      if (now > likeness) [best, likeness] = [index, now];
    });
    const [other] = best < 0 ? [] : left.splice(best, 1);
    if (other !== undefined) shared += likeness * (weightOf(word) + weightOf(other));
  }
  return Math.min(1, shared / total);
}

/** Gives the best similarity between any name of one actor and any name of another. */
export function bestSimilarity(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const first of a) for (const second of b) best = Math.max(best, nameSimilarity(first, second));
  return best;
}
