import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { barBlock, type HelpLook, helpLines } from '../help-block.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { ownBlock, sheetNames } from '../own-block.ts';
import type { PageItem } from '../page.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { markOf } from '../ring-roses.ts';
import { legendBlock, themesOf, themeWord } from '../themes-block.ts';
import { fill } from '../words.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

const NAME: TextStyle = { sizePt: 22, weight: 700, colour: INK.accent, leading: 1.08 };
const OTHER: TextStyle = { sizePt: 11, weight: 400, colour: INK.soft };
const COUNT: TextStyle = { sizePt: 9, weight: 400, colour: INK.text };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.22 };
const LOOK: HelpLook = {
  title: { sizePt: 10.5, weight: 700, colour: INK.accent },
  body: BODY,
  number: { sizePt: 11.5, weight: 700, colour: INK.accent, leading: 1.15 },
  numberMm: 26,
};
const LEGEND_STEP_MM = 5.3;
const LEGEND_COLUMNS = 3;
const QR_WIDTH_MM = 70;
const GAP_MM = 5;

/** Over the left half of the list: the neighbourhood in both languages, and what the pictograms mean. */
export function a4Title(input: AreaSheetInput, widthMm: number): Block {
  const { words, actors, own } = input;
  const { name, other } = sheetNames(input);
  const pile = new Pile(0, 0, widthMm).heading(name, 1, NAME).gap(0.4);
  if (other) pile.text(other.text, { ...OTHER, ...(other.lang ? { lang: other.lang } : {}) });
  pile
    .gap(0.6)
    .text(fill(words.addresses, { count: actors.filter(isOnMap).length }), COUNT)
    .gap(2);
  if (own) pile.block(ownBlock(own, widthMm, COUNT));
  pile.block(legend(input, widthMm));
  return { heightMm: pile.y, items: pile.items };
}

function legend({ actors, themes, language }: AreaSheetInput, widthMm: number): Block {
  const entries = themesOf(actors).map((theme) => ({
    ...markOf({ pictogram: theme, colour: theme }),
    word: themeWord(theme, themes, language),
  }));
  const rows = Math.ceil(entries.length / LEGEND_COLUMNS);
  const items = Array.from({ length: LEGEND_COLUMNS }, (_, column): readonly PageItem[] => {
    const block = legendBlock(entries.slice(column * rows, (column + 1) * rows), LEGEND_STEP_MM);
    return moved(block.items, (column * widthMm) / LEGEND_COLUMNS, 0);
  });
  return { heightMm: rows * LEGEND_STEP_MM, items: items.flat() };
}

/** Over the right half of the list: whom to call, who the BAR is, and the way to the newest data. */
export function a4Help(input: AreaSheetInput, widthMm: number): Block {
  const { neighbourhood, words, sheet } = input;
  const left = new Pile(0, 0, widthMm - QR_WIDTH_MM - GAP_MM);
  left.block(helpLines(words, LOOK, left.widthMm), 1);
  left.block(barBlock({ ...input, neighbourhoods: [neighbourhood] }, LOOK, left.widthMm));
  const atFoot = { ...words, mistakeWithoutSite: sheet.mistake };
  const qr = qrBlock({ ...input, words: atFoot, ...areaTarget(input) }, QR_WIDTH_MM);
  return {
    heightMm: Math.max(left.y, qr.heightMm),
    items: [...left.items, ...moved(qr.items, widthMm - QR_WIDTH_MM, 0)],
  };
}
