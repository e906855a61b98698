import type { Language, ThemeId } from '../domain/model/identity.ts';
import { THEME_IDS } from '../domain/model/identity.ts';
import { COMPASS_MESSAGES } from '../i18n/compass-messages.ts';

/** Theme words in the reader's language. */
export type ThemeWords = Readonly<Partial<Record<ThemeId, string>>>;
export type ThemeCounts = Readonly<Partial<Record<ThemeId, number>>>;

const wordOf = (labels: ThemeWords, theme: ThemeId) => labels[theme] ?? theme;

/** An actor's rose in words: its number, its primary theme, its other themes. Empty without themes. */
export function describeActorRose(
  themes: readonly ThemeId[],
  number: number | null,
  labels: ThemeWords,
  language: Language,
): string {
  const [primary, ...others] = [...new Set(themes)].map((theme) => wordOf(labels, theme));
  return primary === undefined ? '' : COMPASS_MESSAGES[language].actor(number, primary, others);
}

/** One petal of a neighbourhood's rose in words. */
export function describePetal(theme: ThemeId, count: number, labels: ThemeWords, language: Language): string {
  return COMPASS_MESSAGES[language].petal(wordOf(labels, theme), count);
}

/** A neighbourhood's rose in words: the covered themes with their counts, most first, then the themes it lacks. */
export function describeNeighbourhoodRose(
  counts: ThemeCounts,
  labels: ThemeWords,
  language: Language,
): string {
  const known = THEME_IDS.map((theme) => ({ theme, count: counts[theme] ?? 0 }));
  const covered = known
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ theme, count }) => `${wordOf(labels, theme)} ${count}`);
  const lacking = known.filter(({ count }) => count === 0).map(({ theme }) => wordOf(labels, theme));
  return COMPASS_MESSAGES[language].neighbourhood(covered, lacking);
}
