import { inkOn, THEME_COLOURS } from '../../compass/theme-colours.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { THEME_IDS, type ThemeId } from '../../model/identity.ts';
import { type Block, inOwnLanguage, moved, Pile, type TextStyle, textBlock, textLine } from '../block.ts';
import { entryFacts, type FactsContext } from '../entry-facts.ts';
import { INK } from '../ink.ts';
import { isOnMap, listOrder } from '../list-order.ts';
import { MM_PER_PT, type PageItem } from '../page.ts';
import { entryContext } from '../panels/list-blocks.ts';
import { discPath } from '../plane.ts';
import { themeWord } from '../themes-block.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

/** Width of the numbers' column for the smallest type. */
const NUMBER_MM = 9.5;
const SMALLEST_PT = 10;

/** The actors by their main theme, in the order of their numbers; a theme's name stands together with its first one. */
export function indexBlocks(input: AreaSheetInput, widthMm: number, sizePt: number): readonly Block[] {
  const { numbered, others } = listOrder(input.actors);
  const context = entryContext(input, widthMm);
  return THEME_IDS.flatMap((theme) => {
    const mine = [...numbered, ...others].filter(
      ({ properties }) => (properties.themes[0] ?? 'other') === theme,
    );
    const [first, ...more] = mine.map((actor) => indexEntry(actor, context, widthMm, sizePt));
    return first ? [withTheme(theme, first, input, sizePt, widthMm), ...more] : [];
  });
}

function indexEntry(actor: ActorFeature, context: FactsContext, widthMm: number, sizePt: number): Block {
  const strong: TextStyle = { sizePt, weight: 700, colour: INK.text, leading: 1.16 };
  const { name, address } = entryFacts(actor, context);
  const indent = (NUMBER_MM * sizePt) / SMALLEST_PT;
  const pile = new Pile(indent, 0, widthMm - indent);
  pile.text(name.text, inOwnLanguage(strong, name, context.language));
  const soft: TextStyle = { ...strong, weight: 400, colour: INK.soft };
  if (address) pile.text(address.text, inOwnLanguage(soft, address, context.language));
  const number = isOnMap(actor) ? [textLine(String(actor.properties.number), strong, 0, 0)] : [];
  return {
    heightMm: pile.y,
    items: [{ kind: 'group', role: 'listitem', name: 'index', items: [...number, ...pile.items] }],
  };
}

function withTheme(
  theme: ThemeId,
  block: Block,
  input: AreaSheetInput,
  sizePt: number,
  widthMm: number,
): Block {
  const style: TextStyle = { sizePt: sizePt * 1.15, weight: 700, colour: INK.accent, leading: 1.14 };
  const typeMm = style.sizePt * MM_PER_PT;
  const [radius, top] = [typeMm * 0.75, sizePt * MM_PER_PT * 0.6];
  const markMm = radius * 1.3;
  const x = 2 * radius + 2;
  const word = themeWord(theme, input.themes, input.language);
  const text = textBlock(word, style, x, top + radius - typeMm * 0.57, widthMm - x);
  const colour = THEME_COLOURS[theme];
  const at = radius - markMm / 2;
  const head: readonly PageItem[] = [
    { kind: 'path', d: discPath([radius, top + radius], radius), fill: colour },
    { kind: 'pictogram', theme, x: at, y: top + at, sizeMm: markMm, colour: inkOn(colour) },
    { kind: 'group', role: 'heading', level: 2, items: text.items },
  ];
  const heightMm = top + Math.max(2 * radius, radius - typeMm * 0.57 + text.heightMm) + 1.4;
  return { heightMm: heightMm + block.heightMm, items: [...head, ...moved(block.items, 0, heightMm)] };
}
