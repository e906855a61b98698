import type { Language } from '../model/identity.ts';
import type { Pile, TextStyle } from './block.ts';
import type { SayClosed } from './entry-facts.ts';
import { INK, LIST_MIN_PT } from './ink.ts';
import type { PanelWords } from './panels/panel-words.ts';
import type { FlyerWords } from './words.ts';

/** One language in which a sheet speaks, and its words. */
export interface Voice {
  readonly language: Language;
  readonly words: FlyerWords;
  readonly panel: PanelWords;
  /** the date of the edition, written out for readers */
  readonly date: string;
  /** closures for a while are not told when left out */
  readonly sayClosed?: SayClosed;
}

/** A sheet that speaks one language, or two. */
export interface Voices extends Voice {
  readonly second?: Voice;
}

/** The same text in the second language; null when there is none or it says the same. */
function inSecond(voices: Voices, pick: (voice: Voice) => string): string | null {
  const text = voices.second && pick(voices.second);
  return text && text !== pick(voices) ? text : null;
}

/** The look of a text in the second language: as large as in the first, and lighter. */
export function secondStyle(style: TextStyle, { second }: Voices): TextStyle {
  return { ...style, weight: 400, colour: INK.soft, ...(second ? { lang: second.language } : {}) };
}

/** A heading in the second language is smaller too; never under the least type of lists. */
function secondHeading(style: TextStyle, voices: Voices): TextStyle {
  return { ...secondStyle(style, voices), sizePt: Math.max(LIST_MIN_PT, style.sizePt * 0.8) };
}

/** Adds a text to a pile, and below it the same in the second language. */
export function addBoth(pile: Pile, voices: Voices, pick: (voice: Voice) => string, style: TextStyle): Pile {
  pile.text(pick(voices), style);
  const second = inSecond(voices, pick);
  return second ? pile.text(second, secondStyle(style, voices)) : pile;
}

/** Adds a heading to a pile, and below it the same in the second language. */
export function addBothHeadings(
  pile: Pile,
  voices: Voices,
  pick: (voice: Voice) => string,
  level: 1 | 2 | 3,
  style: TextStyle,
): Pile {
  pile.heading(pick(voices), level, style);
  const second = inSecond(voices, pick);
  return second ? pile.text(second, secondHeading(style, voices)) : pile;
}

/** Both texts in one line where the second says something else. */
export function inOneLine(voices: Voices, pick: (voice: Voice) => string): string {
  return [pick(voices), inSecond(voices, pick)].filter(Boolean).join(' · ');
}
