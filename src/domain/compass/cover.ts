import type { Language, ThemeId } from '../model/identity.ts';
import type { TaxonomyRing, TaxonomySlot, ThemesFile } from '../model/taxonomy.ts';

/** What decides where an actor stands in a ring. */
export interface Coverer {
  readonly id: string;
  readonly category: string;
  /** the first one is the primary theme */
  readonly themes: readonly ThemeId[];
}

/**
 * The slots of a ring that an actor covers, the primary one first: the slot of its category, which says what kind of
 * place it is; then those of its themes in their order; then those that a person put it in. Each once.
 */
export function coveredSlots(ring: TaxonomyRing, { id, category, themes }: Coverer): readonly string[] {
  const where = (covers: (slot: TaxonomySlot) => boolean) => ring.slots.filter(covers).map((slot) => slot.id);
  return [
    ...new Set([
      ...where((slot) => slot.categories.includes(category)),
      ...themes.flatMap((theme) => where((slot) => slot.themes.includes(theme))),
      ...where((slot) => slot.actors.includes(id)),
    ]),
  ];
}

/** How many of the actors cover each slot of a ring. */
export function slotCounts(ring: TaxonomyRing, actors: readonly Coverer[]): Readonly<Record<string, number>> {
  const covered = actors.map((actor) => coveredSlots(ring, actor));
  return Object.fromEntries(
    ring.slots.map(({ id }) => [id, covered.filter((slots) => slots.includes(id)).length]),
  );
}

/** The plain word of every theme and of every legend word in a language, by id. */
export function slotWords(
  { themes, legend }: ThemesFile,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...themes, ...legend].map(({ id, label }) => [id, label[language] ?? id]));
}
