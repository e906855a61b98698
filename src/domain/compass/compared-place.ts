import type { NeighbourhoodProperties } from '../model/area.ts';
import type { ComparisonFile } from '../model/comparison.ts';
import type { NeighbourhoodId } from '../model/identity.ts';
import { largestOf, type Offer, ratesOf } from './comparison.ts';

/** A neighbourhood or the whole Region as one side of a comparison; population of 1 January 2019. */
export interface ComparedPlace {
  readonly id: NeighbourhoodId | 'region';
  readonly name_nl: string | null;
  readonly name_fr: string | null;
  readonly offer: Offer;
  readonly actorCount: number;
  /** how many of the actors a register kept by hand names */
  readonly registerCount: number;
}

export interface ComparedPlaces {
  readonly region: ComparedPlace;
  readonly neighbourhoods: readonly ComparedPlace[];
}

/** Joins the neighbourhoods with the figures to compare them by. A neighbourhood not in the file has no register. */
export function comparedPlaces(
  neighbourhoods: readonly NeighbourhoodProperties[],
  file: ComparisonFile,
): ComparedPlaces {
  const registered = new Map(file.neighbourhoods.map(({ id, register_count }) => [id, register_count]));
  const { region } = file;
  return {
    region: {
      id: 'region',
      name_nl: null,
      name_fr: null,
      offer: { counts: region.theme_counts, population: region.population_2019 },
      actorCount: region.actor_count,
      registerCount: region.register_count,
    },
    neighbourhoods: neighbourhoods.map((area) => ({
      id: area.id,
      name_nl: area.name_nl,
      name_fr: area.name_fr,
      offer: { counts: area.theme_counts, population: area.population_2019 },
      actorCount: area.actor_count,
      registerCount: registered.get(area.id) ?? 0,
    })),
  };
}

/** Share of actors from a register above which a neighbourhood counts as one whose actors people keep. */
const KEPT_SHARE = 0.25;

/** The neighbourhoods whose actors people keep in a register, and the sums of the others. */
export function keptByHand({ neighbourhoods }: ComparedPlaces): {
  readonly kept: readonly ComparedPlace[];
  readonly others: { readonly registerCount: number; readonly actorCount: number };
} {
  const isKept = (place: ComparedPlace): boolean => place.registerCount >= KEPT_SHARE * place.actorCount;
  const others = neighbourhoods.filter((place) => !isKept(place));
  const sum = (key: 'registerCount' | 'actorCount'): number =>
    others.reduce((total, place) => total + place[key], 0);
  return {
    kept: neighbourhoods.filter(isKept),
    others: { registerCount: sum('registerCount'), actorCount: sum('actorCount') },
  };
}

/** Numbers of actors as they are, or per 10,000 residents. */
export type Measure = 'count' | 'rate';

/** All places in one measure, on one scale. */
export interface MeasuredPlaces {
  readonly values: ReadonlyMap<ComparedPlace['id'], Offer['counts']>;
  /** the largest value of any theme in any place */
  readonly maximum: number;
  /** residents of a neighbourhood of mean size, to which the Region's counts are brought down */
  readonly meanPopulation: number;
}

/**
 * Measures every place. In counts the Region is brought down to a neighbourhood of mean size, so that it stands on
 * the same scale. Throws a RangeError when a place has no residents and rates are wanted.
 */
export function measurePlaces({ region, neighbourhoods }: ComparedPlaces, measure: Measure): MeasuredPlaces {
  const residents = neighbourhoods.reduce((sum, { offer }) => sum + offer.population, 0);
  const meanPopulation = Math.round(residents / Math.max(1, neighbourhoods.length));
  const regionRates = ratesOf(region.offer);
  const brought = Object.fromEntries(
    Object.entries(regionRates).map(([theme, rate]) => [theme, (rate * meanPopulation) / 10_000]),
  );
  const own = neighbourhoods.map(
    ({ id, offer }) => [id, measure === 'rate' ? ratesOf(offer) : offer.counts] as const,
  );
  const values = new Map<ComparedPlace['id'], Offer['counts']>([
    ['region', measure === 'rate' ? regionRates : brought],
    ...own,
  ]);
  return { values, maximum: largestOf([...values.values()]), meanPopulation };
}
