import { THEME_IDS, type ThemeId } from '../model/identity.ts';

/** How many actors cover each theme in a place, and how many people live there. A theme left out counts 0. */
export interface Offer {
  readonly counts: Readonly<Partial<Record<ThemeId, number>>>;
  /** residents, of whichever year both sides of a comparison share */
  readonly population: number;
}

/** `more` and `less` only when the difference is too large to be chance; see `relationOf`. */
export type Relation = 'more' | 'less' | 'similar';

/** One theme of two places beside each other. */
export interface ThemeComparison {
  readonly theme: ThemeId;
  readonly count: number;
  /** actors per 10,000 residents */
  readonly rate: number;
  readonly otherCount: number;
  readonly otherRate: number;
  readonly relation: Relation;
}

const RESIDENTS = 10_000;
/** Probability below which a count that far from its share is no longer taken for chance, on either side. */
const CHANCE = 0.025;

function checkCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of actors: ${count}`);
  return count;
}

function checkPopulation(population: number): number {
  if (!Number.isInteger(population) || population <= 0)
    throw new RangeError(`no rate without residents: population ${population}`);
  return population;
}

/** Actors per 10,000 residents. Throws a RangeError on a population that is not above 0 and on anything that is no count. */
export function perTenThousand(count: number, population: number): number {
  return (checkCount(count) * RESIDENTS) / checkPopulation(population);
}

/** The rates of all 15 themes of a place, per 10,000 residents. Throws as `perTenThousand`. */
export function ratesOf({ counts, population }: Offer): Record<ThemeId, number> {
  const rates = THEME_IDS.map((theme) => [theme, perTenThousand(counts[theme] ?? 0, population)]);
  return Object.fromEntries(rates) as Record<ThemeId, number>;
}

/**
 * Probability of at most `successes` out of `trials`, each with that probability: the lower tail of the binomial
 * distribution, summed in logarithms so that thousands of trials do not underflow.
 */
function atMost(successes: number, trials: number, probability: number): number {
  const odds = Math.log(probability) - Math.log1p(-probability);
  let term = trials * Math.log1p(-probability);
  let sum = Math.exp(term);
  for (let k = 1; k <= successes; k += 1) {
    term += Math.log((trials - k + 1) / k) + odds;
    sum += Math.exp(term);
  }
  return sum;
}

/**
 * Says whether a place has more or fewer actors for its residents than another, beyond chance: the exact test of two
 * Poisson counts, which takes their sum as given and asks whether one share of it fits its share of the residents
 * (Przyborowski and Wilenski 1940; 2.5 % on either side). Throws as `perTenThousand`.
 */
export function relationOf(
  own: { readonly count: number; readonly population: number },
  other: { readonly count: number; readonly population: number },
): Relation {
  const trials = checkCount(own.count) + checkCount(other.count);
  const share = checkPopulation(own.population) / (own.population + checkPopulation(other.population));
  if (atMost(own.count, trials, share) < CHANCE) return 'less';
  if (atMost(other.count, trials, 1 - share) < CHANCE) return 'more';
  return 'similar';
}

/** Sets two places beside each other, theme by theme in ring order. Throws as `perTenThousand`. */
export function compareOffers(own: Offer, other: Offer): readonly ThemeComparison[] {
  const [rates, otherRates] = [ratesOf(own), ratesOf(other)];
  return THEME_IDS.map((theme) => {
    const [count, otherCount] = [own.counts[theme] ?? 0, other.counts[theme] ?? 0];
    const relation = relationOf(
      { count, population: own.population },
      { count: otherCount, population: other.population },
    );
    return { theme, count, rate: rates[theme], otherCount, otherRate: otherRates[theme], relation };
  });
}

/** The themes without any actor, in ring order. */
export function gapsOf(counts: Offer['counts']): readonly ThemeId[] {
  return THEME_IDS.filter((theme) => (counts[theme] ?? 0) === 0);
}

/** The largest value of any theme in any of the sets, 0 without one: the common scale of several roses. */
export function largestOf(sets: readonly Offer['counts'][]): number {
  return Math.max(0, ...sets.flatMap((set) => THEME_IDS.map((theme) => set[theme] ?? 0)));
}
