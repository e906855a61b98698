import type { ComparedPlace, ComparedPlaces } from '../../domain/compass/compared-place.ts';
import { compareOffers, type ThemeComparison } from '../../domain/compass/comparison.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { AreaKey, ComparedWith } from '../../state/address.ts';

/** A neighbourhood beside the place it is compared with. */
export interface Comparison {
  readonly own: ComparedPlace;
  readonly other: ComparedPlace;
  readonly rows: readonly ThemeComparison[];
}

/** Gives the comparison the address asks for; null when either place is unknown or has no residents. */
export function comparisonOf(
  places: ComparedPlaces,
  area: AreaKey,
  wanted: ComparedWith | undefined,
): Comparison | null {
  const own = places.neighbourhoods.find(({ id }) => id === area);
  const other =
    wanted === 'region'
      ? places.region
      : places.neighbourhoods.find(({ id }) => id === wanted && id !== area);
  if (!own || !other || own.offer.population === 0 || other.offer.population === 0) return null;
  return { own, other, rows: compareOffers(own.offer, other.offer) };
}

/** One side of the rows, by theme. */
export function ratesByTheme(
  rows: readonly ThemeComparison[],
  side: 'rate' | 'otherRate',
): Readonly<Partial<Record<ThemeId, number>>> {
  return Object.fromEntries(rows.map((row) => [row.theme, row[side]]));
}
