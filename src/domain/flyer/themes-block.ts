import type { ActorFeature } from '../model/actor.ts';
import { type Language, THEME_IDS, type ThemeId } from '../model/identity.ts';
import type { ThemesFile } from '../model/taxonomy.ts';
import { type Block, Pile, type TextStyle, textLine } from './block.ts';
import { INK, LIST_MIN_PT } from './ink.ts';
import { discPath } from './plane.ts';
import { type LegendEntry, markOf } from './ring-roses.ts';

const LEGEND: TextStyle = { sizePt: 9, weight: 400, colour: INK.text };
const SECOND: TextStyle = { sizePt: LIST_MIN_PT, weight: 400, colour: INK.soft };
const STEP_MM = 5.9;
const SECOND_DROP_MM = 4.3;
const DISC_MM = 2.4;
const MARK_MM = 3.1;

/** The themes of these actors, in the compass's order. */
export function themesOf(actors: readonly ActorFeature[]): readonly ThemeId[] {
  return THEME_IDS.filter((theme) => actors.some((actor) => actor.properties.themes.includes(theme)));
}

/** The plain word for a theme. */
export function themeWord(theme: ThemeId, themes: ThemesFile, language: Language): string {
  return themes.themes.find((candidate) => candidate.id === theme)?.label[language] ?? theme;
}

/** A column of themes: pictogram on its colour, and the word. */
export function themesBlock(
  shown: readonly ThemeId[],
  themes: ThemesFile,
  language: Language,
  stepMm = STEP_MM,
): Block {
  const entries = shown.map((theme) => ({
    ...markOf({ pictogram: theme, colour: theme }),
    word: themeWord(theme, themes, language),
  }));
  return legendBlock(entries, stepMm);
}

/** A column of a legend: each pictogram on its colour, and its word. */
export function legendBlock(entries: readonly LegendEntry[], stepMm = STEP_MM): Block {
  const pile = new Pile(0, 0, 0);
  const at = DISC_MM - MARK_MM / 2;
  for (const { pictogram, colour, ink, word, second } of entries) {
    pile.add(
      { kind: 'path', d: discPath([DISC_MM, pile.y + DISC_MM], DISC_MM), fill: colour },
      { kind: 'pictogram', theme: pictogram, x: at, y: pile.y + at, sizeMm: MARK_MM, colour: ink },
      textLine(word, LEGEND, 7, pile.y + 0.75),
    );
    if (second) {
      const style = { ...SECOND, lang: second.lang };
      pile.add(textLine(second.text, style, 7, pile.y + SECOND_DROP_MM));
    }
    pile.gap(stepMm);
  }
  return { heightMm: pile.y, items: pile.items };
}
