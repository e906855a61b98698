import type { ActorFeature } from '../../model/actor.ts';
import { type Block, inOwnLanguage, moved, Pile, styledWidthMm, type TextStyle, textLine } from '../block.ts';
import { entryFacts, type FactsContext } from '../entry-facts.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import type { AreaSheetWords } from './area-sheet-words.ts';
import { BLACK } from './black.ts';

const NUMBER: TextStyle = { sizePt: 15, weight: 700, colour: BLACK };
const NAME: TextStyle = { sizePt: 10.5, weight: 700, colour: BLACK, leading: 1.2 };
const BODY: TextStyle = { sizePt: 9.5, weight: 400, colour: BLACK, leading: 1.24 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const SOFT: TextStyle = { ...BODY, colour: INK.soft };
const LABEL: TextStyle = { sizePt: 9, weight: 400, colour: BLACK };

const PAD_MM = 2.2;
const NUMBER_MM = 13;
/** Column of the boxes and of the line to write on. */
const ANSWER_MM = 82;
const BOX_MM = 4.8;
const LEAST_MM = 18;
const LINE = { stroke: INK.soft, strokeMm: 0.25 } as const;

/** What a row of the list for a walk is made with. */
export interface CheckContext extends FactsContext {
  readonly sheet: AreaSheetWords;
  readonly widthMm: number;
}

/** One actor to check: number, name, address, telephone and hours; boxes to tick and a line to write on. */
export function checkRow(actor: ActorFeature, context: CheckContext): Block {
  const { sheet } = context;
  const facts = entryFacts(actor, context);
  const { name, address, contact, closed, hours } = facts;
  const pile = new Pile(NUMBER_MM, PAD_MM, context.widthMm - NUMBER_MM - ANSWER_MM - 4);
  pile.heading(name.text, 3, inOwnLanguage(NAME, name, context.language));
  if (address) pile.text(address.text, inOwnLanguage(BODY, address, context.language));
  else pile.text(sheet.noAddress, SOFT);
  pile.text(contact ?? sheet.noPhone, contact ? STRONG : SOFT);
  if (closed) pile.text(closed, STRONG);
  pile.text(hours ?? sheet.noHours, hours ? BODY : SOFT);
  const number = isOnMap(actor) ? [textLine(String(actor.properties.number), NUMBER, 0, PAD_MM - 0.9)] : [];
  return row([...number, ...pile.items], pile.y, context);
}

/** An empty row for a place that is not on the list. */
export function emptyRow(context: CheckContext): Block {
  const { sheet, widthMm } = context;
  const right = widthMm - ANSWER_MM - 4;
  const fields = [sheet.name, sheet.address, sheet.phone].flatMap((label, index): readonly PageItem[] => {
    const y = PAD_MM + index * 8;
    const from = NUMBER_MM + styledWidthMm(label, LABEL) + 1.5;
    return [
      textLine(label, { ...LABEL, colour: INK.soft }, NUMBER_MM, y + 1.6),
      { kind: 'path', d: `M${from} ${y + 5}L${right} ${y + 5}`, ...LINE },
    ];
  });
  const help = textLine(sheet.whatFor, { ...LABEL, colour: INK.soft }, widthMm - ANSWER_MM, PAD_MM + 1.6);
  const lines = [13, 21].map((y): PageItem => writingLine(widthMm, PAD_MM + y));
  return framed([...fields, help, ...lines], PAD_MM + 22.5, widthMm, 'new');
}

function row(items: readonly PageItem[], heightMm: number, { sheet, widthMm }: CheckContext): Block {
  const height = Math.max(LEAST_MM, heightMm);
  const boxes = [sheet.right, sheet.toCorrect, sheet.gone].map((label, index): readonly PageItem[] => {
    const x = widthMm - ANSWER_MM + (index * ANSWER_MM) / 3;
    return moved(box(label), x, PAD_MM);
  });
  const line = writingLine(widthMm, height - 0.6);
  return framed([...items, ...boxes.flat(), line], height, widthMm, 'row');
}

function framed(items: readonly PageItem[], heightMm: number, widthMm: number, name: string): Block {
  return {
    heightMm: heightMm + PAD_MM,
    items: [
      { kind: 'path', d: `M0 0L${widthMm} 0`, stroke: BLACK, strokeMm: 0.2 },
      { kind: 'group', role: 'listitem', name, items },
    ],
  };
}

function box(label: string): readonly PageItem[] {
  const d = boxPath({ x: 0, y: 0, width: BOX_MM, height: BOX_MM }, 0.6);
  return [{ kind: 'path', d, stroke: BLACK, strokeMm: 0.4 }, textLine(label, LABEL, BOX_MM + 1.6, 0.75)];
}

function writingLine(widthMm: number, y: number): PageItem {
  return { kind: 'path', d: `M${widthMm - ANSWER_MM} ${y}L${widthMm} ${y}`, ...LINE };
}
