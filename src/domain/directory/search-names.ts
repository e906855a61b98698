import { spaced } from './search-text.ts';

const WHOLE_NAME = 2;
const IN_ORDER = 1.5;
const SHARE = 1;
/** The last word may still be being typed. */
const UNFINISHED = 0.4;

/**
 * Rewards a thing whose name is what was typed: the whole name, the words in the same order, or most of a short name.
 * `names` gives the names of each thing; the result gives for a query the reward of a thing, from 0 to 4.5.
 */
export function nameBonus(
  names: readonly (readonly string[])[],
): (query: string) => (thing: number) => number {
  const folded = names.map((own) => own.map(spaced));
  return (query) => {
    const wanted = spaced(query.slice(0, 200));
    return (thing) => Math.max(0, ...(folded[thing] ?? []).map((name) => rewardOf(name, wanted)));
  };
}

function rewardOf(name: string, wanted: string): number {
  if (wanted.length < 4) return 0;
  if (name === wanted) return WHOLE_NAME + IN_ORDER + SHARE;
  if (!name.includes(wanted.trimEnd())) return 0;
  const reward = IN_ORDER + SHARE * (wanted.length / name.length);
  return name.includes(wanted) ? reward : reward * UNFINISHED;
}
