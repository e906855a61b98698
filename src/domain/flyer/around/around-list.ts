import { officialName } from '../../directory/naming.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { EDGE_MM, SHEET_MM } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { listBlocks } from '../panels/list-blocks.ts';
import { columnWidthMm, fillRooms } from '../panels/list-rooms.ts';
import { inset } from '../plane.ts';
import { fill } from '../words.ts';
import type { AroundInput } from './around-input.ts';

const LIVE: BoxMm = inset({ x: 0, y: 0, ...SHEET_MM }, EDGE_MM);
const COLUMN_COUNTS = [4, 5, 6] as const;
const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent, leading: 1.1 };
const FOOT: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft };
const FOOT_MM = 6;

/** The whole list on the back, in as few sides as columns that can still be read allow. */
export function aroundList(input: AroundInput): readonly (readonly PageItem[])[] {
  const name = officialName(input.neighbourhood.properties, input.language)?.text ?? '';
  const head = new Pile(0, 0, LIVE.width).heading(fill(input.words.listTitle, { name }), 2, TITLE).gap(3);
  const trials = COLUMN_COUNTS.map((columns) => sidesIn(input, columns, head));
  const least = Math.min(...trials.map(({ length }) => length));
  const sides = trials.find(({ length }) => length === least) ?? [];
  return sides.map((items, index) => [
    ...moved(head.items, LIVE.x, LIVE.y),
    ...items,
    ...footItems(input, index + 2, sides.length + 1),
  ]);
}

function sidesIn(input: AroundInput, columns: number, head: Pile): readonly (readonly PageItem[])[] {
  const room: BoxMm = { ...LIVE, y: LIVE.y + head.y, height: LIVE.height - head.y - FOOT_MM };
  const sides: (readonly PageItem[])[] = [];
  let rest: readonly Block[] = listBlocks(input, columnWidthMm(room.width, columns));
  while (rest.length > 0) {
    const filled = fillRooms(rest, [room], columns);
    sides.push(filled.items);
    rest = filled.rest;
  }
  return sides;
}

function footItems({ words, manifest, date }: AroundInput, page: number, pages: number): readonly PageItem[] {
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  const y = LIVE.y + LIVE.height - 3.4;
  return [
    textLine(`${words.product} · ${edition} · ${words.askFirst}`, FOOT, LIVE.x, y),
    textLine(fill(words.pageOf, { page, pages }), FOOT, LIVE.x + LIVE.width, y, 'end'),
  ];
}
