import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId, ThemeId } from '../../domain/model/identity.ts';

/** What makes the roses of several neighbourhoods comparable. */
export interface AreaScale {
  /** the count whose petal is longest, in every rose */
  readonly maximum: number;
  /** width of a rose as a share of the full one; 1 for all unless one need is chosen */
  readonly shareOf: (id: NeighbourhoodId) => number;
}

/** The width of a rose in a neighbourhood where nobody covers the chosen need. */
const SMALLEST = 0.7;

/** How many actors a neighbourhood has for the needs chosen: with one need its own count, else all. */
export function countFor({ properties }: NeighbourhoodFeature, themes: readonly ThemeId[]): number {
  const [theme] = themes;
  return theme && themes.length === 1 ? (properties.theme_counts[theme] ?? 0) : properties.actor_count;
}

/**
 * Gives one scale for all: the largest count of any theme shown anywhere has the longest petal. When one need is chosen, the
 * width of a rose grows with the square root of its count for that need.
 */
export function areaScale(areas: readonly NeighbourhoodFeature[], themes: readonly ThemeId[]): AreaScale {
  const largest = (counts: readonly number[]) => Math.max(1, ...counts);
  const shown = (theme: string) => themes.length === 0 || themes.some((chosen) => chosen === theme);
  const maximum = largest(
    areas.flatMap(({ properties }) =>
      Object.entries(properties.theme_counts).flatMap(([theme, count]) => (shown(theme) ? count : [])),
    ),
  );
  if (themes.length !== 1) return { maximum, shareOf: () => 1 };
  const counts = new Map(areas.map((area) => [area.properties.id, countFor(area, themes)]));
  return {
    maximum,
    shareOf: (id) => SMALLEST + (1 - SMALLEST) * Math.sqrt((counts.get(id) ?? 0) / maximum),
  };
}
