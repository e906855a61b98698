import { type QueryWord, queryWords } from './query-words.ts';
import {
  type Findable,
  indexedTexts,
  namesOf,
  OWN_WEIGHTS,
  type OwnField,
  ownTexts,
} from './search-actor-texts.ts';
import {
  type ConceptAnswer,
  type ConceptIndex,
  conceptIndex,
  type SearchKnowledge,
} from './search-concepts.ts';
import { type FieldText, type WordIndex, wordIndex } from './search-index.ts';
import { type Candidate, type Concept, explain, type Match } from './search-match.ts';
import { nameBonus } from './search-names.ts';
import { type Found, rank } from './search-ranking.ts';
import type { Hits } from './search-vocabulary.ts';
import { isSure, type SameWords, sameWords, wordHits } from './search-words.ts';

/** Finds actors among those it was made for. */
export interface ActorSearch<Actor> {
  find(query: string): Found<Actor>;
}

const LINKED: Readonly<Record<Concept['kind'], number>> = {
  service: 3,
  category: 3.2,
  theme: 2,
};
/** What an actor does says more to a reader than what kind of place it is. */
const CLEARER = 1.2;
/** A theme that is not an actor's first counts a little less. */
const LATER_THEME = 0.8;

/**
 * Makes a search over the given actors: names, what they do, category, themes and services with their everyday words,
 * address, municipality and telephone, in every language, forgiving typos and accents.
 */
export function searchActors<Actor extends Findable>(
  actors: readonly Actor[],
  knowledge: SearchKnowledge,
): ActorSearch<Actor> {
  const concepts = conceptIndex(knowledge);
  return searchActorsBy(actors, knowledge, concepts);
}

/** As `searchActors`, with an index of concepts that is shared with another search. */
export function searchActorsBy<Actor extends Findable>(
  actors: readonly Actor[],
  knowledge: SearchKnowledge,
  concepts: ConceptIndex,
): ActorSearch<Actor> {
  const textsOf = ownTexts(knowledge);
  const source: Source = {
    own: wordIndex(actors.length, (at) => (actors[at] ? indexedTexts(textsOf(actors[at])) : []), OWN_WEIGHTS),
    concepts,
    links: actors.map((actor) => linksOf(actor, concepts.placeOf)),
    same: knowledge.words ? sameWords(knowledge.words) : new Map(),
  };
  const places = new Map(actors.map((actor, at) => [actor, at]));
  const byName = nameBonus(actors.map(namesOf));
  const priors = actors.map(priorOf);
  const rewards = (query: string) => {
    const reward = byName(query);
    return (at: number): number => reward(at) + (priors[at] ?? 0);
  };
  return {
    find(query) {
      const words = queryWords(query);
      if (words.length === 0) return { items: actors, why: () => [] };
      const ranking = rank((forgiving) => ask(source, query, words, forgiving), rewards(query));
      return {
        items: ranking.found.flatMap((at) => actors[at] ?? []),
        why: (actor) =>
          whyFound(textsOf(actor), source.links[places.get(actor) ?? -1] ?? [], ranking.evidence),
      };
    },
  };
}

/** Among equals an actor that tells what it does comes first, then one in a neighbourhood. */
const priorOf = ({ summary_nl, neighbourhood }: Findable): number =>
  (summary_nl ? 0.1 : 0) + (neighbourhood ? 0.05 : 0);

/** What one search looks in. */
interface Source {
  readonly own: WordIndex;
  readonly concepts: ConceptIndex;
  readonly links: readonly (readonly Link[])[];
  readonly same: SameWords;
}

interface Link {
  readonly concept: number;
  readonly weight: number;
  /** a theme, not what the actor does about it */
  readonly isNeed: boolean;
}

interface Evidence {
  readonly own: readonly Hits[];
  readonly linked: readonly Hits[];
  readonly answer: ConceptAnswer;
}

function ask(source: Source, query: string, words: readonly QueryWord[], forgiving: boolean) {
  const { own, linked } = hitsOf(source, words, forgiving);
  const answer = source.concepts.ask(query, linked);
  const worth = own.map((hits, at) => {
    const values = source.own.worth(hits);
    const byConcept = answer.worth[at] ?? new Float64Array();
    return values.map((value, actor) => value + linkedWorth(source.links[actor] ?? [], byConcept));
  });
  return { worth, telling: linked.some(isSure), evidence: { own, linked, answer } };
}

/** A word that is known as it stands anywhere is not taken for a mistyped one elsewhere. */
function hitsOf({ own, concepts, same }: Source, words: readonly QueryWord[], forgiving: boolean) {
  const both = words.map((word) => {
    const plain = [own.vocabulary, concepts.vocabulary].map((of) => wordHits(of, word, same, false));
    if (!forgiving && plain.some(isSure)) return plain;
    return [own.vocabulary, concepts.vocabulary].map((of) => wordHits(of, word, same, true));
  });
  const none: Hits = new Map();
  return { own: both.map(([hits]) => hits ?? none), linked: both.map(([, hits]) => hits ?? none) };
}

/** The best of what an actor does, and half as much for the best of its needs. */
function linkedWorth(links: readonly Link[], byConcept: Float64Array): number {
  let door = 0;
  let need = 0;
  for (const { concept, weight, isNeed } of links) {
    const worth = weight * (byConcept[concept] ?? 0);
    if (isNeed) need = Math.max(need, worth);
    else door = Math.max(door, worth);
  }
  return door + need / 2;
}

function linksOf(actor: Findable, placeOf: (concept: Concept) => number | undefined): readonly Link[] {
  const services = (actor.details?.services ?? []).map((id) => ({ kind: 'service', id }) as const);
  const doors = [{ kind: 'category', id: actor.category } as const, ...services];
  const linked = (concept: Concept, factor: number): Link[] => {
    const at = placeOf(concept);
    const isNeed = concept.kind === 'theme';
    return at === undefined ? [] : [{ concept: at, weight: LINKED[concept.kind] * factor, isNeed }];
  };
  return [
    ...doors.flatMap((concept) => linked(concept, 1)),
    ...actor.themes.flatMap((id, at) => linked({ kind: 'theme', id }, at === 0 ? 1 : LATER_THEME)),
  ];
}

function whyFound(
  texts: readonly FieldText<OwnField>[],
  links: readonly Link[],
  { own, linked, answer }: Evidence,
): readonly Match[] {
  const written = texts.map(({ field, text }): Candidate => ({ field, text, weight: OWN_WEIGHTS[field] }));
  const meant = links.flatMap(({ concept, weight }) =>
    answer.phrases(concept).map((phrase) => {
      const clearer = phrase.field === 'service' ? CLEARER : 1;
      return { ...phrase, weight: phrase.weight * weight * clearer };
    }),
  );
  return explain([
    { candidates: written, words: own },
    { candidates: meant, words: linked },
  ]);
}
