import type { ThemeId } from '../model/identity.ts';
import { contrast } from './contrast.ts';

/** One `#rrggbb` colour per theme. */
export type ThemeColours = Readonly<Record<ThemeId, string>>;

/**
 * One colour per theme, found by `scripts/palette.ts` and judged by the palette test: CIEDE2000 ≥ 10 between
 * every two in normal, protan, deutan and tritan view, contrast ≥ 3:1 on white and on the paper colour.
 */
export const THEME_COLOURS: ThemeColours = {
  housing: '#c04306',
  homelessness: '#544aa6',
  'food-aid': '#be820f',
  'physical-health': '#a70105',
  'mental-health': '#466ae2',
  elderly: '#60043f',
  'family-ties': '#e757a5',
  'youth-school': '#8b955d',
  'social-ties': '#00847f',
  other: '#544343',
  'digital-divide': '#2c98d3',
  'work-training': '#754736',
  admin: '#052e7e',
  'foreigners-rights': '#577c3f',
  justice: '#025264',
};

/** The same hues for a dark ground: distances as above, contrast ≥ 3:1 on #12171f and #1b222c. */
export const DARK_THEME_COLOURS: ThemeColours = {
  housing: '#dd6c10',
  homelessness: '#7c7ff0',
  'food-aid': '#f6da43',
  'physical-health': '#d72430',
  'mental-health': '#206acb',
  elderly: '#aa4d6a',
  'family-ties': '#ff98ce',
  'youth-school': '#b6ba50',
  'social-ties': '#afe5ce',
  other: '#988c94',
  'digital-divide': '#71daff',
  'work-training': '#c48964',
  admin: '#8ca7ff',
  'foreigners-rights': '#5a7945',
  justice: '#0391ae',
};

const LIGHT = '#ffffff';
const DARK = '#10151d';

/** White or near-black, whichever reads on that colour with at least 4.5:1; white when both do. */
export function inkOn(colour: string): string {
  return contrast(colour, LIGHT) >= 4.5 ? LIGHT : DARK;
}
