import { officialName, otherName } from '../../directory/naming.ts';
import {
  type Block,
  inOwnLanguage,
  lineHeightMm,
  moved,
  Pile,
  styledWidthMm,
  type TextStyle,
  textLine,
} from '../block.ts';
import { barBlock, type HelpLook, helpLines } from '../help-block.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { wrapText } from '../measure.ts';
import { MM_PER_PT, type PageItem } from '../page.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

const TITLE_SIZES_PT = [72, 60, 48] as const;
const TITLE_PT = 48;
const PRODUCT: TextStyle = { sizePt: 16, weight: 700, colour: INK.onAccentSoft };
const OTHER: TextStyle = { sizePt: 24, weight: 400, colour: INK.onAccentSoft, leading: 1.14 };
const BODY: TextStyle = { sizePt: 12, weight: 400, colour: INK.text, leading: 1.24 };
const LOOK: HelpLook = {
  title: { sizePt: 16, weight: 700, colour: INK.accent },
  body: BODY,
  number: { sizePt: 20, weight: 700, colour: INK.accent, leading: 1.16 },
  numberMm: 46,
};
const QR_MM = 36;
/** From this width on the code stands beside the help, which has a width of its own then. */
const WIDE_MM = 240;
const HELP_MM = 98;
const ROSE_MM = 78;
const GAP_MM = 7;
/** Texts of 24 and 16 pt stand on one base line. */
const BASE_MM = 0.86 * (OTHER.sizePt - PRODUCT.sizePt) * MM_PER_PT;

/** The title: the name as large as one line takes; below it the other language, and the number of addresses at the right. */
export function posterTitle(input: AreaSheetInput, widthMm: number): Block {
  const { neighbourhood, words, language, actors } = input;
  const { properties } = neighbourhood;
  const name = officialName(properties, language)?.text ?? properties.id;
  const other = otherName({ ...properties, name }, language);
  const sizePt = TITLE_SIZES_PT.find((size) => wrapText(name, size, 700, widthMm).length === 1) ?? TITLE_PT;
  const count = fill(words.addresses, { count: actors.filter(isOnMap).length });
  const pile = new Pile(0, 0, widthMm);
  pile.heading(name, 1, { sizePt, weight: 700, colour: INK.onAccent, leading: 1.06 }).gap(1);
  const product = [words.product, count].join(' · ');
  pile.add(textLine(product, PRODUCT, widthMm, pile.y + BASE_MM, 'end'));
  const besideMm = widthMm - styledWidthMm(product, PRODUCT) - GAP_MM;
  const below = new Pile(0, pile.y, besideMm);
  if (other) below.text(other.text, inOwnLanguage(OTHER, other, language));
  const heightMm = Math.max(below.y, pile.y + lineHeightMm(OTHER));
  return { heightMm, items: [...pile.items, ...below.items] };
}

/** Over the index: the neighbourhood's rose; beside it whom to call and the BAR, and the way to the newest data. */
export function posterHelp(input: AreaSheetInput, widthMm: number): Block {
  const { neighbourhood, words } = input;
  const wide = widthMm > WIDE_MM;
  const left = ROSE_MM + GAP_MM;
  const pile = new Pile(left, 0, wide ? HELP_MM : widthMm - left);
  pile.block(helpLines(words, LOOK, pile.widthMm), 3);
  pile.block(barBlock({ ...input, neighbourhoods: [neighbourhood] }, LOOK, pile.widthMm), 3);
  const [x, y] = wide ? [left + HELP_MM + GAP_MM, 0] : [left, pile.y];
  const code = codeBlock(input, widthMm - x);
  const heightMm = Math.max(pile.y, ROSE_MM, y + code.heightMm);
  return {
    heightMm,
    items: [roseOf(input, heightMm), ...pile.items, ...moved(code.items, x, y)],
  };
}

function roseOf({ neighbourhood }: AreaSheetInput, heightMm: number): PageItem {
  const counts = neighbourhood.properties.theme_counts;
  const maximum = Math.max(1, ...Object.values(counts));
  const [x, y] = [ROSE_MM / 2, heightMm / 2];
  return { kind: 'neighbourhood-rose', x, y, sizeMm: ROSE_MM, counts, maximum };
}

function codeBlock(input: AreaSheetInput, widthMm: number): Block {
  const { words, sheet } = input;
  return qrBlock(
    {
      ...input,
      words: { ...words, mistakeWithoutSite: sheet.mistake },
      ...areaTarget(input),
      qrMm: QR_MM,
      style: BODY,
    },
    widthMm,
  );
}
