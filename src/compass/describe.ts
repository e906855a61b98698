import { type Language, THEME_IDS, type ThemeId } from '../domain/model/identity.ts';
import { COMPASS_MESSAGES } from '../i18n/compass-messages.ts';

/** Words in the reader's language for the slots of a ring, by their ids. */
type SlotWords<Id extends string> = Readonly<Partial<Record<Id, string>>>;
type SlotCounts<Id extends string> = Readonly<Partial<Record<Id, number>>>;

/** Theme words in the reader's language. */
export type ThemeWords = SlotWords<ThemeId>;
export type ThemeCounts = SlotCounts<ThemeId>;

const wordOf = <Id extends string>(labels: SlotWords<Id>, id: Id): string => labels[id] ?? id;

/** An actor's rose in words: its number, its primary theme or legend word, the others. Empty when it covers nothing. */
export function describeActorRose<Id extends string>(
  covered: readonly Id[],
  number: number | null,
  labels: SlotWords<Id>,
  language: Language,
): string {
  const [primary, ...others] = [...new Set(covered)].map((id) => wordOf(labels, id));
  return primary === undefined ? '' : COMPASS_MESSAGES[language].actor(number, primary, others);
}

/** One petal of a neighbourhood's rose in words. */
export function describePetal(theme: ThemeId, count: number, labels: ThemeWords, language: Language): string {
  return COMPASS_MESSAGES[language].petal(wordOf(labels, theme), count);
}

/**
 * A neighbourhood's rose in any ring in words: what it has with its counts, most first, then what it lacks. `order`
 * is the order of the ring.
 */
export function describeRingCounts<Id extends string>(
  order: readonly Id[],
  counts: SlotCounts<Id>,
  labels: SlotWords<Id>,
  language: Language,
): string {
  const known = order.map((id) => ({ id, count: counts[id] ?? 0 }));
  const covered = known
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ id, count }) => `${wordOf(labels, id)} ${count}`);
  const lacking = known.filter(({ count }) => count === 0).map(({ id }) => wordOf(labels, id));
  return COMPASS_MESSAGES[language].neighbourhood(covered, lacking);
}

/** A neighbourhood's rose in words, by theme. */
export function describeNeighbourhoodRose(
  counts: ThemeCounts,
  labels: ThemeWords,
  language: Language,
): string {
  return describeRingCounts(THEME_IDS, counts, labels, language);
}
