import { CONTRAST } from './contrast.ts';
import { DARK } from './dark.ts';
import type { FlavourTokens } from './flavour-tokens.ts';
import { LIGHT } from './light.ts';
import { PRINT } from './print.ts';

/** The looks of the map: two for the screen, one for eyes that need strong contrast, one for paper. */
export const FLAVOUR_NAMES = ['light', 'dark', 'contrast', 'print'] as const;
export type Flavour = (typeof FLAVOUR_NAMES)[number];

export const FLAVOURS: Readonly<Record<Flavour, FlavourTokens>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  print: PRINT,
};

/** Tells whether a text names a look of the map. */
export function isFlavour(value: unknown): value is Flavour {
  return FLAVOUR_NAMES.some((name) => name === value);
}
