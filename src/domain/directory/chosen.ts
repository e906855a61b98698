import { isThemeId, type ThemeId } from '../model/identity.ts';
import { type WithThemes, withThemes } from './filter-actors.ts';

/** What a list in another site is narrowed to. */
export interface Chosen {
  /** at least one of these themes; empty: any */
  readonly themes: readonly ThemeId[];
  /** these actors only; empty: all */
  readonly actors: readonly string[];
}

/** Reads a choice from two lists with commas; unknown themes are left out. */
export function readChosen(themes: string | null, actors: string | null): Chosen {
  const items = (text: string | null): string[] => (text ?? '').split(',').map((item) => item.trim());
  return { themes: items(themes).filter(isThemeId), actors: items(actors).filter(Boolean) };
}

/** Gives those of the actors that fit, in their order. */
export function chosenOf<Actor extends WithThemes & { readonly id: string }>(
  actors: readonly Actor[],
  { themes, actors: ids }: Chosen,
): readonly Actor[] {
  const named = ids.length === 0 ? actors : actors.filter(({ id }) => ids.includes(id));
  return withThemes(named, themes);
}
