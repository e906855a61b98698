import { coveredSlots, slotWords } from '../compass/cover.ts';
import { inkOn, THEME_COLOURS } from '../compass/theme-colours.ts';
import type { ActorFeature, ActorProperties } from '../model/actor.ts';
import type { Language, ThemeId } from '../model/identity.ts';
import type { PictogramId, TaxonomyRing, TaxonomySlot, ThemesFile } from '../model/taxonomy.ts';
import type { RoseItem } from './page.ts';

/** What an actor's rose shows on a sheet: its themes, or the slots it covers in the ring chosen for the sheet. */
export function roseSlots(
  properties: ActorProperties,
  ring: TaxonomyRing | undefined,
): Pick<RoseItem, 'themes' | 'ring'> {
  return ring ? { themes: coveredSlots(ring, properties), ring } : { themes: properties.themes };
}

/** A pictogram on its colour, and the word for it. */
export interface LegendEntry {
  readonly pictogram: PictogramId;
  readonly colour: string;
  readonly ink: string;
  readonly word: string;
  /** the word in the second language of the sheet */
  readonly second?: { readonly text: string; readonly lang: string };
}

/** The legend of a ring: its slots that any of the actors covers, in ring order. */
export function ringLegend(
  ring: TaxonomyRing,
  actors: readonly ActorFeature[],
  themes: ThemesFile,
  language: Language,
): readonly LegendEntry[] {
  const covered = new Set(actors.flatMap(({ properties }) => coveredSlots(ring, properties)));
  const words = slotWords(themes, language);
  return ring.slots
    .filter(({ id }) => covered.has(id))
    .map((slot) => ({ ...markOf(slot), word: words[slot.id] ?? slot.id }));
}

/** The pictogram and the colours of a slot on paper. */
export function markOf({
  pictogram,
  colour,
}: Pick<TaxonomySlot, 'pictogram' | 'colour'>): Omit<LegendEntry, 'word'> {
  return { pictogram, colour: THEME_COLOURS[colour], ink: inkOn(THEME_COLOURS[colour]) };
}

/** The marks of what an actor covers, the primary one first. */
export function actorMarks(
  properties: ActorProperties,
  ring: TaxonomyRing | undefined,
): readonly Omit<LegendEntry, 'word'>[] {
  const themeMark = (theme: ThemeId) => markOf({ pictogram: theme, colour: theme });
  if (!ring) return properties.themes.map(themeMark);
  return coveredSlots(ring, properties).flatMap((id) =>
    ring.slots.filter((slot) => slot.id === id).map(markOf),
  );
}
