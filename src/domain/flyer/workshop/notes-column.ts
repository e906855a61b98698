import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { moduleMm, qrItem } from '../qr.ts';
import { fill } from '../words.ts';
import type { WorkshopInput } from './workshop-input.ts';

const HEAD: TextStyle = { sizePt: 9, weight: 700, colour: INK.accent, leading: 1.1 };
const SMALL: TextStyle = { sizePt: 7, weight: 400, colour: INK.soft, leading: 1.18 };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.2 };
/** Lines to write on: seen under a pencil, not louder than it. */
export const RULE = '#8d97a5';
const HEAD_MM = 6;
const LEAST_ROW_MM = 9;
const SQUARE_MM = 13;
/** Height that lines leave free above the code. */
export const CODE_GAP_MM = 5;
/** A camera reads modules of this size from a photo of the whole sheet. */
const LEAST_MODULE_MM = 0.8;
const LEAST_QR_MM = 26;

/** Lines to write on: which square, and what about it. They fill the height of the room. */
export function noteLines({ workshop }: WorkshopInput, { x, y, width, height }: BoxMm): readonly PageItem[] {
  const count = Math.floor((height - HEAD_MM) / LEAST_ROW_MM);
  const rowMm = (height - HEAD_MM) / count;
  const right = x + width;
  const lines = Array.from({ length: count }, (_, index) => {
    const at = y + HEAD_MM + (index + 1) * rowMm;
    return `M${x} ${at}L${x + SQUARE_MM} ${at}M${x + SQUARE_MM + 2.5} ${at}L${right} ${at}`;
  });
  return [
    textLine(workshop.square, HEAD, x, y),
    textLine(workshop.note, HEAD, x + SQUARE_MM + 2.5, y),
    { kind: 'path', d: lines.join(''), stroke: RULE, strokeMm: 0.2 },
  ];
}

/** The code that says which sheet this is, what it is for, and where the data are from. */
export function codeBlock(input: WorkshopInput, content: string, widthMm: number): Block {
  const { words, workshop, manifest, date } = input;
  const least = qrItem(content, 0, 0, LEAST_QR_MM);
  const modules = Math.max(LEAST_QR_MM, least.modules.length * LEAST_MODULE_MM);
  const qr = qrItem(content, 0, 0, modules);
  const quiet = moduleMm(qr).offset;
  const left = qr.sizeMm - quiet;
  const beside = new Pile(left + 1, 0, widthMm - left - 1);
  beside.text(workshop.code, BODY).gap(1.4);
  beside.text(fill(words.edition, { date, number: manifest.edition.number }), { ...SMALL, weight: 700 });
  beside.text(words.proposal, SMALL).text(words.sources, SMALL);
  const ground = boxPath({ x: 0, y: 0, width: qr.sizeMm, height: qr.sizeMm });
  const code: readonly PageItem[] = [{ kind: 'path', d: ground, fill: INK.white }, qr];
  return {
    heightMm: Math.max(qr.sizeMm - 2 * quiet, beside.y),
    items: [...moved(code, -quiet, -quiet), ...beside.items],
  };
}
