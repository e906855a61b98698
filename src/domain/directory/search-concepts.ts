import type { SearchWordsFile } from '../model/search.ts';
import type { Category, Theme, VocabularyFile } from '../model/taxonomy.ts';
import { type WordIndex, wordIndex } from './search-index.ts';
import type { Candidate, Concept } from './search-match.ts';
import { spaced } from './search-text.ts';
import type { Hits } from './search-vocabulary.ts';

/** What the search knows of the world besides the things it looks through. */
export interface SearchKnowledge {
  readonly themes: readonly Theme[];
  readonly categories: readonly Category[];
  readonly services: VocabularyFile['services'];
  /** null until the file has arrived; the search then knows fewer words */
  readonly words: SearchWordsFile | null;
}

/** A word or short group of words by which people mean a concept. */
interface Phrase {
  readonly concept: number;
  readonly text: string;
  /** how many words it has */
  readonly length: number;
  /** folded, between spaces */
  readonly folded: string;
}

/** Themes, categories and services, found by everyday words in every language. */
export interface ConceptIndex {
  readonly vocabulary: WordIndex['vocabulary'];
  /** Gives the place of a concept in the answers; undefined when it has no words. */
  placeOf(concept: Concept): number | undefined;
  /** Tells whether a folded word is one of the everyday words, as it stands. */
  knows(word: string): boolean;
  /** Looks up the words of one query together: "maison de repos" is one thing, not two. */
  ask(query: string, words: readonly Hits[]): ConceptAnswer;
}

export interface ConceptAnswer {
  /** word by word, how well it fits each concept: 0 not at all, 1 is best */
  readonly worth: readonly Float64Array[];
  /** The phrases of a concept that the words fit well enough, to explain a result with. */
  phrases(concept: number): readonly Candidate[];
}

/** A phrase counts when at least this share of its words is in the query. */
const SMALLEST_SHARE = 0.5;

/** Makes the index of concepts. The theme "other" has no words: nobody looks for it. */
export function conceptIndex(knowledge: SearchKnowledge): ConceptIndex {
  const named = [...themesNamed(knowledge), ...categoriesNamed(knowledge), ...servicesNamed(knowledge)];
  const concepts = named.map(({ concept }) => concept);
  const phrases = named.flatMap(({ texts }, concept) =>
    [...new Set(texts)].map((text) => phraseOf(concept, text)),
  );
  const index = wordIndex(phrases.length, (at) => [{ field: 'text', text: phrases[at]?.text ?? '' }], {
    text: 1,
  });
  const own: number[][] = concepts.map(() => []);
  phrases.forEach(({ concept }, at) => {
    own[concept]?.push(at);
  });
  const source = { index, phrases, concepts, own };
  const places = new Map(concepts.map((concept, at) => [keyOf(concept), at]));
  return {
    vocabulary: index.vocabulary,
    knows: (text) => index.vocabulary.plain({ kind: 'number', text }).get(text)?.goodness === 1,
    placeOf: (concept) => places.get(keyOf(concept)),
    ask: (query, words) => answer(source, query, words),
  };
}

interface Source {
  readonly index: WordIndex;
  readonly phrases: readonly Phrase[];
  readonly concepts: readonly Concept[];
  /** for each concept its phrases */
  readonly own: readonly (readonly number[])[];
}

function answer(
  { index, phrases, concepts, own }: Source,
  query: string,
  words: readonly Hits[],
): ConceptAnswer {
  const asked = spaced(query);
  const found = words.map((hits) => index.worth(hits));
  const shares = Float64Array.from(phrases, ({ length, folded }, at) => {
    if (asked.includes(folded)) return 1;
    const covered = found.filter((worth) => (worth[at] ?? 0) > 0).length;
    const share = Math.min(1, covered / length);
    return share >= SMALLEST_SHARE ? share : 0;
  });
  return {
    worth: found.map((worth) => bestByConcept(phrases, worth, shares, concepts.length)),
    phrases: (concept) =>
      (own[concept] ?? []).flatMap((at) => {
        const [text, weight, leadsTo] = [phrases[at]?.text, shares[at] ?? 0, concepts[concept]];
        return text && leadsTo && weight > 0 ? [{ field: leadsTo.kind, text, weight, leadsTo }] : [];
      }),
  };
}

const keyOf = ({ kind, id }: Concept): string => `${kind} ${id}`;

function phraseOf(concept: number, text: string): Phrase {
  const folded = spaced(text);
  const length = folded.split(' ').filter((word) => word.length > 1).length;
  return { concept, text, folded, length: Math.max(1, length) };
}

function bestByConcept(
  phrases: readonly Phrase[],
  worth: Float64Array,
  shares: Float64Array,
  count: number,
): Float64Array {
  const best = new Float64Array(count);
  phrases.forEach(({ concept }, at) => {
    best[concept] = Math.max(best[concept] ?? 0, (worth[at] ?? 0) * (shares[at] ?? 0));
  });
  return best;
}

interface Named {
  readonly concept: Concept;
  readonly texts: readonly string[];
}

const all = (words: Readonly<Record<string, readonly string[]>> | undefined): readonly string[] =>
  Object.values(words ?? {}).flat();

function themesNamed({ themes, words }: SearchKnowledge): Named[] {
  const meant = themes.filter(({ id }) => id !== 'other');
  return meant.map(({ id, label, report_label, synonyms }) => {
    const short = words?.abbreviations.filter((entry) => entry.themes.includes(id)) ?? [];
    const own = [...Object.values(label), ...Object.values(report_label), ...all(synonyms)];
    return {
      concept: { kind: 'theme', id },
      texts: [...own, ...all(words?.themes[id]), ...short.flatMap(writtenOut)],
    };
  });
}

function categoriesNamed({ categories, words }: SearchKnowledge): Named[] {
  return categories.map(({ id, nl, fr, en }) => {
    const short = words?.abbreviations.filter((entry) => entry.categories.includes(id)) ?? [];
    return {
      concept: { kind: 'category', id },
      texts: [...[nl, fr, en].flatMap(parts), ...all(words?.categories[id]), ...short.flatMap(writtenOut)],
    };
  });
}

function servicesNamed({ services, words }: SearchKnowledge): Named[] {
  return Object.entries(services).map(([id, { nl, fr, en }]) => ({
    concept: { kind: 'service', id },
    texts: [nl, fr, en, ...all(words?.services[id])],
  }));
}

const writtenOut = (entry: SearchWordsFile['abbreviations'][number]): string[] => [
  ...entry.short,
  ...Object.values(entry.long),
];

/** "Apotheken, drogisten en (x)" names several things at once: each part is a phrase of its own. */
function parts(label: string): string[] {
  return label
    .split(/[,()/]|\s(?:en|et|and)\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}
