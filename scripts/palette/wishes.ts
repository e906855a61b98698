import type { Triple } from '../../src/domain/compass/colour-space.ts';
import type { ThemeId } from '../../src/domain/model/identity.ts';

/** What each theme would like to look like on a light ground: hue (degrees, CIELAB), chroma and lightness. */
export const WISHES: Readonly<Record<ThemeId, Triple>> = {
  housing: [45, 66, 52],
  homelessness: [302, 54, 40],
  'food-aid': [82, 64, 60],
  'physical-health': [26, 66, 44],
  'mental-health': [292, 60, 30],
  elderly: [350, 42, 30],
  'family-ties': [352, 58, 58],
  'youth-school': [125, 50, 54],
  'social-ties': [176, 40, 56],
  other: [80, 4, 42],
  'digital-divide': [245, 40, 58],
  'work-training': [58, 36, 32],
  admin: [277, 56, 46],
  'foreigners-rights': [146, 38, 38],
  justice: [218, 26, 28],
};

/** A ground that colours must stand out from, and how light they may wish to be on it. */
export interface Ground {
  readonly colours: readonly string[];
  /** lightness wished on this ground for one wished on a light one */
  readonly lightness: (onLight: number) => number;
  /** no colour is lighter than this (CIELAB), so that none glares */
  readonly lightest: number;
}

export const GROUNDS: Readonly<Record<'light' | 'dark', Ground>> = {
  light: { colours: ['#ffffff', '#faf8f4'], lightness: (onLight) => onLight, lightest: 100 },
  dark: {
    colours: ['#12171f', '#1b222c'],
    lightness: (onLight) => 52 + ((onLight - 28) * 34) / 32,
    lightest: 87,
  },
};
