import { officialName } from '../../directory/naming.ts';
import { addBoth, addBothHeadings, inOneLine, secondStyle, type Voice } from '../bilingual.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { fill } from '../words.ts';
import { panelRoom, READING_ORDER } from './fold-grid.ts';
import { listBlocks } from './list-blocks.ts';
import { columnWidthMm, type FilledRooms, fillRooms } from './list-rooms.ts';
import { notesItems } from './notes-block.ts';

const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent, leading: 1.1 };
const SUBTITLE: TextStyle = { sizePt: 9, weight: 400, colour: INK.soft };
const FOOT: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft };
const FOOT_MM = 5.6;
const FOOT_LINE_MM = 3.5;
/** Column of the panel on the cover's row that the list begins in when the lower row is too short for it. */
const SPARE: readonly [number, number] = [2, 0];
const LOWER = READING_ORDER.filter(([, row]) => row === 1);

/** The list of one side with its heading, lines for notes and foot; `loose` is how many entries go on elsewhere. */
export interface ListSide {
  readonly items: readonly PageItem[];
  readonly loose: number;
}

/**
 * The list on the outside of the flyer, and on as many further sides as it needs. One column to a panel where that
 * takes no more sides than two, which hold more.
 */
export function listSides(input: FlyerInput): readonly ListSide[] {
  const [wide, narrow] = [1, 2].map((columns) => sidesIn(input, columns));
  const best = wide && narrow && narrow.length < wide.length ? narrow : wide;
  return (best ?? []).map((side, index, all) => ({
    loose: side.rest.length,
    items: [
      ...side.items,
      ...footItems(input, { page: index + 2, pages: all.length + 1, loose: side.rest.length }),
    ],
  }));
}

interface Side {
  readonly items: readonly PageItem[];
  readonly rest: readonly Block[];
}

function sidesIn(input: FlyerInput, columns: number): readonly Side[] {
  return sidesOf(input, listBlocks(input, columnWidthMm(panelRoom(0, 0).width, columns)), columns);
}

function sidesOf(input: FlyerInput, blocks: readonly Block[], columns: number): readonly Side[] {
  const sides = [outerSide(input, blocks, columns)];
  for (let rest = sides[0]?.rest ?? []; rest.length > 0; rest = sides.at(-1)?.rest ?? []) {
    sides.push(furtherSide(input, rest, columns));
  }
  return sides;
}

/**
 * The lower row; when that is too short, the panel before the cover as well, unless a second language needs that. What is
 * free has lines for notes.
 */
function outerSide(input: FlyerInput, blocks: readonly Block[], columns: number): Side {
  const lower = filledSide(input, blocks, LOWER, columns);
  if (input.second) return lower;
  if (lower.rest.length > 0) return filledSide(input, blocks, [SPARE, ...LOWER], columns);
  const notes = notesItems(panelRoom(...SPARE), input.panel.notes);
  return { ...lower, items: [...notes, ...lower.items] };
}

function furtherSide(input: FlyerInput, blocks: readonly Block[], columns: number): Side {
  return filledSide(input, blocks, READING_ORDER, columns, true);
}

function filledSide(
  input: FlyerInput,
  blocks: readonly Block[],
  places: readonly (readonly [number, number])[],
  columns: number,
  further = false,
): Side {
  const head = headBlock(input, further);
  const rooms = places.map(([column, row], index) => {
    const room = panelRoom(column, row);
    const top = index === 0 ? head.heightMm : 0;
    return { ...room, y: room.y + top, height: room.height - top - (row === 1 ? footMm(input) : 0) };
  });
  const first = panelRoom(...(places[0] ?? SPARE));
  const filled = fillRooms(blocks, rooms, columns);
  return {
    items: [
      ...moved(head.items, first.x, first.y),
      ...filled.items,
      ...freeItems(input, filled, rooms, further),
    ],
    rest: filled.rest,
  };
}

/** Lines for notes in the rooms that the list does not need; a title where the side has none yet. */
function freeItems(
  input: FlyerInput,
  { used }: FilledRooms,
  rooms: readonly BoxMm[],
  further: boolean,
): readonly PageItem[] {
  return rooms
    .slice(used)
    .flatMap((room, index) =>
      notesItems(room, further && index === 0 ? inOneLine(input, ({ panel }) => panel.notes) : null),
    );
}

function headBlock(input: FlyerInput, further: boolean): Block {
  const { neighbourhood, actors } = input;
  const { width } = panelRoom(0, 0);
  const pile = new Pile(0, 0, width);
  const title = ({ words, panel, language }: Voice): string => {
    const name = officialName(neighbourhood.properties, language)?.text ?? '';
    return fill(further ? panel.listMore : words.listTitle, { name });
  };
  addBothHeadings(pile, input, title, 2, TITLE).gap(0.6);
  const count = actors.filter(isOnMap).length;
  if (!further) addBoth(pile, input, ({ words }) => fill(words.addresses, { count }), SUBTITLE);
  pile
    .gap(1.6)
    .add({ kind: 'path', d: `M0 ${pile.y}L${width} ${pile.y}`, stroke: INK.accent, strokeMm: 0.6 });
  return { heightMm: pile.y + 3, items: pile.items };
}

/** Height of the foot: a line for each language. */
const footMm = ({ second }: FlyerInput): number => FOOT_MM + (second ? FOOT_LINE_MM : 0);

function footItems(input: FlyerInput, at: FootPlace): readonly PageItem[] {
  const { second } = input;
  const first = footLine(input, at, FOOT, second ? FOOT_LINE_MM : 0);
  return second ? [...first, ...footLine({ ...input, ...second }, at, secondStyle(FOOT, input), 0)] : first;
}

interface FootPlace {
  readonly page: number;
  readonly pages: number;
  readonly loose: number;
}

/** The foot of the four panels in one language, so far above the last line. */
function footLine(
  { words, panel, manifest, date }: FlyerInput,
  { page, pages, loose }: FootPlace,
  style: TextStyle,
  aboveMm: number,
): readonly PageItem[] {
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  const texts = [
    `${words.product} · ${edition}`,
    words.askFirst,
    loose > 0 ? fill(panel.loosePage, { count: loose }) : '',
    fill(words.pageOf, { page, pages }),
  ];
  return texts.flatMap((text, column): readonly PageItem[] => {
    const { x, y, width, height } = panelRoom(column, 1);
    const last = column === texts.length - 1;
    const at = last ? x + width : x;
    const top = y + height - 3.4 - aboveMm;
    return text === '' ? [] : [textLine(text, style, at, top, last ? 'end' : 'start')];
  });
}
