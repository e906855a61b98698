import type { Match } from './search-match.ts';

/** What a search found. */
export interface Found<Thing> {
  /** the things that fit every word, best first */
  readonly items: readonly Thing[];
  /** Tells why a thing was found: for each word where it fits best. */
  why(thing: Thing): readonly Match[];
}

/** What a round of searching found: how much each word is worth to each thing, and what is needed to explain it. */
export interface Round<Evidence> {
  /** one array per word of the query, one place per thing; 0 = the word does not find it */
  readonly worth: readonly Float64Array[];
  /** true when words that find nothing may be ignored even if they are half of the query */
  readonly telling: boolean;
  readonly evidence: Evidence;
}

export interface Ranking<Evidence> {
  /** places of the things found, best first, equals in their order */
  readonly found: readonly number[];
  readonly evidence: Evidence;
}

/**
 * Ranks things by the words of a query. Every word that finds anything must find a thing; where nothing has them all,
 * mistyped words are looked for too (`ask(true)`), and at last the things with most of the words are taken, if that
 * is more than half. `bonus` is added to what a thing is worth.
 */
export function rank<Evidence>(
  ask: (forgiving: boolean) => Round<Evidence>,
  bonus: (thing: number) => number,
): Ranking<Evidence> {
  const first = ask(false);
  const whole = withAllWords(first);
  if (whole.length > 0) return { found: sorted(whole, first.worth, bonus), evidence: first.evidence };
  const second = ask(true);
  const forgiven = withAllWords(second);
  const found = forgiven.length > 0 ? forgiven : withMostWords(second.worth);
  return { found: sorted(found, second.worth, bonus), evidence: second.evidence };
}

const isHit = (worth: number | undefined): boolean => worth !== undefined && worth > 0;

function withAllWords({ worth, telling }: Round<unknown>): readonly number[] {
  const known = worth.filter((values) => values.some(isHit));
  const [first, ...others] = known;
  if (!first || (!telling && known.length <= worth.length / 2)) return [];
  const found: number[] = [];
  first.forEach((value, thing) => {
    if (isHit(value) && others.every((values) => isHit(values[thing]))) found.push(thing);
  });
  return found;
}

/** The things that most words find, when that is more than half of the words. */
function withMostWords(worth: readonly Float64Array[]): readonly number[] {
  const counts = Array.from(
    { length: worth[0]?.length ?? 0 },
    (_, thing) => worth.filter((values) => isHit(values[thing])).length,
  );
  const most = counts.reduce((best, count) => Math.max(best, count), 0);
  if (most === 0 || most <= worth.length / 2) return [];
  return counts.flatMap((count, thing) => (count === most ? [thing] : []));
}

function sorted(
  found: readonly number[],
  worth: readonly Float64Array[],
  bonus: (thing: number) => number,
): readonly number[] {
  return found
    .map((thing) => ({ thing, total: worth.reduce((sum, of) => sum + (of[thing] ?? 0), bonus(thing)) }))
    .sort((a, b) => b.total - a.total || a.thing - b.thing)
    .map(({ thing }) => thing);
}
