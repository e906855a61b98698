import { phoneDigits } from './query-words.ts';
import { partInText, type TextWord, textWords } from './search-text.ts';
import type { Hits } from './search-vocabulary.ts';

/** What an everyday word leads to. */
export interface Concept {
  readonly kind: 'theme' | 'category' | 'service';
  readonly id: string;
}

/** Where a result was found. */
type MatchField = 'name' | 'summary' | 'address' | 'area' | 'municipality' | 'phone' | Concept['kind'];

/** Why something was found: a text of it, and which parts of that text fit the query. */
export interface Match {
  readonly field: MatchField;
  readonly text: string;
  /** parts of `text` in UTF-16 units, end excluded, in order and apart from each other */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** the theme, category or service that `text` is a word for */
  readonly leadsTo?: Concept;
}

/** A text in which a word may have been found, and how much a word counts there. */
export interface Candidate {
  readonly field: MatchField;
  readonly text: string;
  readonly weight: number;
  readonly leadsTo?: Concept;
}

/** Texts that are searched with the same known words; `words` has the hits of each word of the query. */
export interface Evidence {
  readonly candidates: readonly Candidate[];
  readonly words: readonly Hits[];
}

interface Place {
  readonly candidate: Candidate;
  readonly range: readonly [number, number];
  readonly worth: number;
}

/**
 * Gives why something was found: for each word of the query the best of its texts. Words found in one text share one
 * match; the match of the first word comes first. A word that was found nowhere has none.
 */
export function explain(evidence: readonly Evidence[]): readonly Match[] {
  const parts = new Map<Candidate, (readonly [number, number])[]>();
  const count = Math.max(0, ...evidence.map(({ words }) => words.length));
  for (let word = 0; word < count; word++) {
    const places = evidence.map(({ candidates, words }) => bestPlace(candidates, words[word], parts));
    const best = places.reduce((one, other) => ((other?.worth ?? 0) > (one?.worth ?? 0) ? other : one), null);
    if (best) parts.set(best.candidate, [...(parts.get(best.candidate) ?? []), best.range]);
  }
  return [...parts].map(([{ weight: _, ...match }, ranges]) => ({ ...match, ranges: merged(ranges) }));
}

/** A text that explains another word already is worth a little more: one line says more than two. */
const TOLD_ALREADY = 1.25;

function bestPlace(
  candidates: readonly Candidate[],
  hits: Hits | undefined,
  told: ReadonlyMap<Candidate, unknown>,
): Place | null {
  let best: Place | null = null;
  for (const candidate of hits ? candidates : []) {
    for (const word of wordsIn(candidate)) {
      const hit = hits?.get(word.word);
      const factor = told.has(candidate) ? TOLD_ALREADY : 1;
      const worth = hit ? hit.goodness * candidate.weight * factor : 0;
      if (!hit || worth <= (best?.worth ?? 0)) continue;
      best = { candidate, worth, range: partInText(candidate.text, word, hit.from, hit.to) };
    }
  }
  return best;
}

/** A telephone number is one word, whatever stands between its digits. */
function wordsIn({ field, text }: Candidate): readonly TextWord[] {
  return field === 'phone' ? [{ word: phoneDigits(text), start: 0, end: text.length }] : textWords(text);
}

function merged(ranges: readonly (readonly [number, number])[]): Match['ranges'] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
