import type { ActorProperties } from '../model/actor.ts';
import { THEME_IDS, type ThemeId } from '../model/identity.ts';

/** Something with the themes it covers. */
export interface WithThemes {
  readonly themes: readonly ThemeId[];
}

/** Gives the actors that cover at least one of the themes; all of them when no theme is chosen. */
export function withThemes<Actor extends WithThemes>(
  actors: readonly Actor[],
  themes: readonly ThemeId[],
): readonly Actor[] {
  if (themes.length === 0) return actors;
  return actors.filter((actor) => actor.themes.some((theme) => themes.includes(theme)));
}

/** Counts how many of the actors cover each theme; every theme is present. */
export function countThemes(actors: readonly ActorProperties[]): Record<ThemeId, number> {
  const counts = Object.fromEntries(THEME_IDS.map((theme) => [theme, 0])) as Record<ThemeId, number>;
  for (const actor of actors) for (const theme of new Set(actor.themes)) counts[theme] += 1;
  return counts;
}

/** Adds up counts by theme; every theme is present. */
export function sumOfCounts(
  all: readonly Readonly<Partial<Record<ThemeId, number>>>[],
): Record<ThemeId, number> {
  const sum = (theme: ThemeId): number => all.reduce((total, counts) => total + (counts[theme] ?? 0), 0);
  return Object.fromEntries(THEME_IDS.map((theme) => [theme, sum(theme)])) as Record<ThemeId, number>;
}

/** Order of a printed list: by number, then those without one by name. */
export function byNumber(a: ActorProperties, b: ActorProperties): number {
  if (a.number !== null && b.number !== null) return a.number - b.number;
  if (a.number !== null) return -1;
  if (b.number !== null) return 1;
  return a.name < b.name ? -1 : 1;
}
