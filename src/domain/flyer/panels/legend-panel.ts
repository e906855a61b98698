import type { Language } from '../../model/identity.ts';
import { addBoth, addBothHeadings } from '../bilingual.ts';
import { moved, Pile, type TextStyle } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { type LegendEntry, markOf, ringLegend, roseSlots } from '../ring-roses.ts';
import { type SignRow, signsBlock } from '../signs-block.ts';
import { legendBlock, themesOf, themeWord } from '../themes-block.ts';

const TITLE: TextStyle = { sizePt: 12, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.26 };
const EXAMPLE_MM = 19;
const BESIDE_MM = EXAMPLE_MM + 4;
/** Height of a theme with its word in two languages. */
const BOTH_STEP_MM = 8.2;

/** How to read map and list, what the themes and signs mean, how to fold. Throws when that has no room. */
export function legendPanel(input: FlyerInput, room: BoxMm, signs: readonly SignRow[]): readonly PageItem[] {
  const pile = new Pile(room.x, room.y, room.width);
  addReading(pile, input);
  addThemes(pile, input);
  if (!input.second) addUse(pile, input, signs);
  if (pile.y > room.y + room.height) {
    throw new Error(`The legend of ${input.neighbourhood.properties.id} does not fit its panel.`);
  }
  return pile.items;
}

/** What the signs mean and how to fold: the end of the legend, or in two languages a block of its own. */
export function addUse(pile: Pile, input: FlyerInput, signs: readonly SignRow[]): void {
  addSigns(pile, input, signs);
  addBothHeadings(pile, input, ({ panel }) => panel.foldTitle, 2, TITLE).gap(1);
  for (const line of [0, 1] as const) addBoth(pile, input, ({ panel }) => panel.fold[line], BODY);
}

/** One large rose, and beside it what its number and petals mean. */
function addReading(pile: Pile, input: FlyerInput): void {
  const { actors, ring } = input;
  addBothHeadings(pile, input, ({ panel }) => panel.howTitle, 2, TITLE).gap(2);
  const example = actors
    .filter(isOnMap)
    .map(({ properties }) => ({ number: properties.number, ...roseSlots(properties, ring) }))
    .sort((a, b) => b.themes.length - a.themes.length)[0];
  const half = EXAMPLE_MM / 2;
  if (example) pile.add({ kind: 'rose', x: pile.x + half, y: pile.y + half, sizeMm: EXAMPLE_MM, ...example });
  const beside = new Pile(pile.x + BESIDE_MM, pile.y + 0.6, pile.widthMm - BESIDE_MM);
  addBoth(beside, input, ({ panel }) => panel.howNumbers, BODY).gap(1.4);
  addBoth(beside, input, ({ words }) => words.petals, BODY);
  pile.add(...beside.items);
  pile.y = Math.max(pile.y + EXAMPLE_MM, beside.y) + 4;
}

/** The themes of the neighbourhood's actors in two columns. */
function addThemes(pile: Pile, input: FlyerInput): void {
  addBothHeadings(pile, input, ({ words }) => words.themes, 2, TITLE).gap(2);
  const entries = legendEntries(input);
  const half = Math.ceil(entries.length / 2);
  const columns = [entries.slice(0, half), entries.slice(half)].map((part) =>
    legendBlock(part, input.second ? BOTH_STEP_MM : undefined),
  );
  for (const [index, column] of columns.entries()) {
    pile.add(...moved(column.items, pile.x + (index * pile.widthMm) / 2, pile.y));
  }
  pile.gap((columns[0]?.heightMm ?? 0) + 2.6);
}

/** The themes or slots with their words, in both languages where the sheet has two. */
function legendEntries(input: FlyerInput): readonly LegendEntry[] {
  const { second } = input;
  const own = entriesIn(input, input.language);
  if (!second) return own;
  const others = entriesIn(input, second.language);
  return own.map((entry, index) => ({
    ...entry,
    second: { text: others[index]?.word ?? '', lang: second.language },
  }));
}

function entriesIn({ actors, themes, ring }: FlyerInput, language: Language): readonly LegendEntry[] {
  if (ring) return ringLegend(ring, actors, themes, language);
  return themesOf(actors).map((theme) => ({
    ...markOf({ pictogram: theme, colour: theme }),
    word: themeWord(theme, themes, language),
  }));
}

/** The signs of the map in two columns. */
function addSigns(pile: Pile, input: FlyerInput, signs: readonly SignRow[]): void {
  addBothHeadings(pile, input, ({ words }) => words.signs, 2, TITLE).gap(2);
  const half = Math.ceil(signs.length / 2);
  const widthMm = (pile.widthMm - 3) / 2;
  const columns = [signs.slice(0, half), signs.slice(half)].map((part) => signsBlock(part, widthMm));
  for (const [index, column] of columns.entries()) {
    pile.add(...moved(column.items, pile.x + index * (widthMm + 3), pile.y));
  }
  pile.gap(Math.max(...columns.map(({ heightMm }) => heightMm)) + 3);
}
