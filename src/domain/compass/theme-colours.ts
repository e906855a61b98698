import type { ThemeId } from '../model/identity.ts';
import { contrast } from './contrast.ts';

/** One `#rrggbb` colour per theme. */
export type ThemeColours = Readonly<Record<ThemeId, string>>;

/**
 * One colour per theme, found by `scripts/palette.ts` and judged by the palette test: CIEDE2000 ≥ 10 between
 * every two in normal, protan, deutan and tritan view, contrast ≥ 3:1 on white and on the paper colour.
 */
export const THEME_COLOURS: ThemeColours = {
  housing: '#b35812',
  homelessness: '#645ec8',
  'food-aid': '#be8509',
  'physical-health': '#a32206',
  'mental-health': '#012581',
  elderly: '#7c3d5a',
  'family-ties': '#e45eb2',
  'youth-school': '#3f6238',
  'social-ties': '#0ca28a',
  other: '#4b3e37',
  'digital-divide': '#0c6d89',
  'work-training': '#562613',
  admin: '#27499e',
  'foreigners-rights': '#5a7f4c',
  justice: '#043033',
};

/** The same hues for a dark ground: distances as above, contrast ≥ 3:1 on #12171f and #1b222c. */
export const DARK_THEME_COLOURS: ThemeColours = {
  housing: '#ff9e60',
  homelessness: '#757ff0',
  'food-aid': '#fee54d',
  'physical-health': '#fd6071',
  'mental-health': '#4c64cb',
  elderly: '#c697a7',
  'family-ties': '#cd1e6f',
  'youth-school': '#85971e',
  'social-ties': '#148480',
  other: '#d7cbcd',
  'digital-divide': '#3e9fbf',
  'work-training': '#efbfa0',
  admin: '#90a7ff',
  'foreigners-rights': '#648c4f',
  justice: '#56c8d8',
};

const LIGHT = '#ffffff';
const DARK = '#10151d';

/** White or near-black, whichever reads on that colour with at least 4.5:1; white when both do. */
export function inkOn(colour: string): string {
  return contrast(colour, LIGHT) >= 4.5 ? LIGHT : DARK;
}
