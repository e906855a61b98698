import {
  CONTRAST_ROSE,
  DARK_ROSE,
  LIGHT_ROSE,
  type RoseColours,
} from '../../src/domain/compass/rose-colours.ts';
import {
  DARK_THEME_COLOURS,
  inkOn,
  THEME_COLOURS,
  type ThemeColours,
} from '../../src/domain/compass/theme-colours.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';

function variables(rose: RoseColours, themes: ThemeColours, indent: string): string {
  const named = [
    ...Object.entries(rose).map(([name, value]) => `--rose-${name}: ${value};`),
    ...THEME_IDS.flatMap((theme) => [
      `--theme-${theme}: ${themes[theme]};`,
      `--theme-${theme}-ink: ${inkOn(themes[theme])};`,
    ]),
  ];
  return named.map((line) => `${indent}${line}\n`).join('');
}

function screenOnly(look: string, rose: RoseColours, themes: ThemeColours): string {
  return `  :root[data-look="${look}"] {\n${variables(rose, themes, '    ')}  }\n`;
}

/** The text of `src/ui/rose-tokens.css`. A printed page keeps the light colours in every look. */
export function roseTokens(): string {
  return `/* Written by scripts/rose-tokens.ts from src/domain/compass: change the colours there. */
:root {
${variables(LIGHT_ROSE, THEME_COLOURS, '  ')}}

@media screen {
${screenOnly('dark', DARK_ROSE, DARK_THEME_COLOURS)}
${screenOnly('contrast', CONTRAST_ROSE, THEME_COLOURS)}}
`;
}
