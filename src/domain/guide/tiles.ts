import type { ThemeId } from '../model/identity.ts';

/** What one can be looking for, in eight words that need no knowledge of services. */
export const TILE_IDS = ['home', 'food', 'health', 'family', 'papers', 'work', 'people', 'else'] as const;
export type TileId = (typeof TILE_IDS)[number];

/** The themes of each tile; together they are all themes, each once. */
export const TILES: Readonly<Record<TileId, readonly ThemeId[]>> = {
  home: ['housing', 'homelessness'],
  food: ['food-aid'],
  health: ['physical-health', 'mental-health'],
  family: ['youth-school', 'family-ties'],
  papers: ['admin', 'foreigners-rights', 'justice'],
  work: ['work-training', 'digital-divide'],
  people: ['social-ties', 'elderly'],
  else: ['other'],
};

/** Gives the tile that holds all of the themes; null for none, and for themes of several tiles. */
export function tileOf(themes: readonly ThemeId[]): TileId | null {
  if (themes.length === 0) return null;
  return TILE_IDS.find((tile) => themes.every((theme) => TILES[tile].includes(theme))) ?? null;
}
