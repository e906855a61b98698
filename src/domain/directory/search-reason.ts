import type { Concept, Match } from './search-match.ts';
import { spaced } from './search-text.ts';

/** A text on the screen, and which parts of it fit what was typed. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: Match['ranges'];
}

/** A line that says why something was found. */
export interface Reason extends MarkedText {
  /** `word`: an everyday word for what the reader sees; `name`: another name; `fact`: a text of the thing itself */
  readonly kind: 'word' | 'name' | 'fact';
  /** what an everyday word leads to, in the reader's language; null when the word says it itself */
  readonly target: string | null;
}

/** Gives the name of a concept in the reader's language. */
export type ConceptLabel = (concept: Concept) => string | null;

/**
 * Tells a reader who sees `shown` why a thing was found: marks in the texts shown, and lines for what they do not say.
 */
export function reasons(
  shown: readonly string[],
  matches: readonly Match[],
  label: ConceptLabel,
): { readonly marked: readonly MarkedText[]; readonly lines: readonly Reason[] } {
  const marked = shown.map((text): MarkedText => ({ text, ranges: rangesIn(text, matches) }));
  const lines = matches.filter(({ text }) => !shown.some((other) => other.includes(text)));
  return { marked, lines: lines.map((match) => reasonOf(match, label, shown)) };
}

function rangesIn(shown: string, matches: readonly Match[]): Match['ranges'] {
  const match = matches.find(({ text }) => shown.includes(text));
  const offset = match ? shown.indexOf(match.text) : 0;
  return (match?.ranges ?? []).map(([start, end]) => [start + offset, end + offset] as const);
}

function reasonOf(
  { field, text, ranges, leadsTo }: Match,
  label: ConceptLabel,
  shown: readonly string[],
): Reason {
  if (leadsTo) return { kind: 'word', text, ranges, target: otherWords(text, label(leadsTo), shown) };
  return { kind: field === 'name' ? 'name' : 'fact', text, ranges, target: null };
}

/** A word that is its own label needs no arrow to it, nor does a label that is on the screen already. */
function otherWords(text: string, label: string | null, shown: readonly string[]): string | null {
  if (!label || spaced(label).includes(spaced(text))) return null;
  return shown.some((other) => other.includes(label)) ? null : label;
}
