import type { ThemeId } from '../model/identity.ts';
import { contrast } from './contrast.ts';

/**
 * One colour per theme, found by `scripts/palette.ts` and judged by the palette test: CIEDE2000 ≥ 10 between
 * every two in normal, protan, deutan and tritan view, contrast ≥ 3:1 on white and on the paper colour.
 */
export const THEME_COLOURS: Readonly<Record<ThemeId, string>> = {
  housing: '#ea5463',
  homelessness: '#271afa',
  'food-aid': '#523800',
  'physical-health': '#c53c0d',
  'mental-health': '#026bfd',
  elderly: '#a46095',
  'family-ties': '#700155',
  'youth-school': '#72583d',
  'social-ties': '#02a275',
  other: '#595c5b',
  'digital-divide': '#8e89c7',
  'work-training': '#c08403',
  admin: '#0252a3',
  'foreigners-rights': '#014235',
  justice: '#769692',
};

const LIGHT = '#ffffff';
const DARK = '#10151d';

/** White or near-black, whichever reads on that colour with at least 4.5:1; white when both do. */
export function inkOn(colour: string): string {
  return contrast(colour, LIGHT) >= 4.5 ? LIGHT : DARK;
}
