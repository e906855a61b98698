import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { barBlock, type HelpLook, helpLines } from '../help-block.ts';
import { isOnMap } from '../list-order.ts';
import { ownBlock, sheetNames } from '../own-block.ts';
import { boxPath } from '../plane.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';
import { BLACK, LARGE_BODY, LARGE_STRONG, LARGE_TITLE } from './black.ts';

const NAME: TextStyle = { sizePt: 32, weight: 700, colour: BLACK, leading: 1.1 };
const OTHER: TextStyle = { sizePt: 18, weight: 400, colour: BLACK };
const NUMBER: TextStyle = { sizePt: 22, weight: 700, colour: BLACK, leading: 1.2 };
const LOOK: HelpLook = { title: LARGE_TITLE, body: LARGE_BODY, number: NUMBER, numberMm: 52 };
const PAD_MM = 5;
const QR_MM = 30;

/** The beginning of the list: name of the neighbourhood, what this is, and in a frame whom to call and the BAR. */
export function largeHead(input: AreaSheetInput, widthMm: number): Block {
  const { words, sheet, actors, own } = input;
  const { name, other } = sheetNames(input);
  const pile = new Pile(0, 0, widthMm);
  pile.text(`${words.product} · ${sheet.listKind}`, LARGE_STRONG).gap(1.5);
  pile.heading(name, 1, NAME).gap(0.5);
  if (other) pile.text(other.text, { ...OTHER, ...(other.lang ? { lang: other.lang } : {}) });
  pile.gap(1.5).text(fill(words.addresses, { count: actors.filter(isOnMap).length }), LARGE_STRONG);
  pile.text(sheet.listNumbers, LARGE_BODY).gap(4);
  if (own) pile.block(ownBlock(own, widthMm, LARGE_STRONG));
  return { heightMm: pile.block(framed(helpOf(input, widthMm - 2 * PAD_MM), widthMm)).y, items: pile.items };
}

function helpOf(input: AreaSheetInput, widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm).block(helpLines(input.words, LOOK, widthMm), 2.5);
  pile.block(barBlock({ ...input, neighbourhoods: [input.neighbourhood] }, LOOK, widthMm));
  return { heightMm: pile.y, items: pile.items };
}

function framed(block: Block, widthMm: number): Block {
  const heightMm = block.heightMm + 2 * PAD_MM;
  const d = boxPath({ x: 0, y: 0, width: widthMm, height: heightMm }, 2);
  const frame = { kind: 'path', d, stroke: BLACK, strokeMm: 0.7 } as const;
  return { heightMm, items: [frame, ...moved(block.items, PAD_MM, PAD_MM)] };
}

/** The end of the list: edition, sources, the way to the newest data and how to report a mistake. */
export function largeEnd(input: AreaSheetInput, widthMm: number): Block {
  const { words, sheet, manifest, date } = input;
  const pile = new Pile(0, 0, widthMm);
  pile.add({ kind: 'path', d: `M0 0L${widthMm} 0`, stroke: BLACK, strokeMm: 0.7 }).gap(4);
  pile.heading(sheet.endTitle, 2, LARGE_TITLE).gap(1);
  pile.text(fill(words.edition, { date, number: manifest.edition.number }), LARGE_STRONG);
  pile.text(words.proposal, LARGE_BODY).text(words.sources, LARGE_BODY).gap(3);
  pile.block(
    qrBlock(
      {
        ...input,
        words: { ...words, mistakeWithoutSite: sheet.mistake },
        ...areaTarget(input),
        qrMm: QR_MM,
        style: LARGE_BODY,
      },
      widthMm,
    ),
  );
  return { heightMm: pile.y, items: pile.items };
}
