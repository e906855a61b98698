import { officialName } from '../../directory/naming.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { type Column, fillColumns } from '../columns.ts';
import { INK, LIST_MIN_PT } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { listBlocks } from '../panels/list-blocks.ts';
import { columnWidthMm } from '../panels/list-rooms.ts';
import { notesItems } from '../panels/notes-block.ts';
import { fill } from '../words.ts';
import { A5_ROOMS } from './a4-fold.ts';
import { a4Help, a4Title } from './a4-head.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

const FOOT: TextStyle = { sizePt: LIST_MIN_PT, weight: 400, colour: INK.soft };
const FOOT_MM = 6;
const HEAD_GAP_MM = 4;
const MORE: TextStyle = { sizePt: 13, weight: 700, colour: INK.accent };
const GAPS_MM = [4, 3.2, 2.6, 2] as const;
/** Free ground below a short list that is worth lines to write on. */
const NOTES_FROM_MM = 34;
const [LEFT, RIGHT] = A5_ROOMS;

/** The sides of the list: two columns to a half where that takes no more sides than three. */
export function a4ListSides(input: AreaSheetInput): readonly (readonly PageItem[])[] {
  const [wide, narrow] = [2, 3].map((columns) => sidesIn(input, columns));
  const best = wide && narrow && narrow.length < wide.length ? narrow : wide;
  return (best ?? []).map((items, index, all) => [...items, ...foot(input, index + 2, all.length + 1)]);
}

function sidesIn(input: AreaSheetInput, columns: number): readonly (readonly PageItem[])[] {
  const widthMm = columnWidthMm(LEFT.width, columns);
  const sides: (readonly PageItem[])[] = [];
  for (let rest = listBlocks(input, widthMm); rest.length > 0 || sides.length === 0; ) {
    const head = sides.length === 0 ? firstHead(input) : furtherHead(input);
    const rooms = [LEFT, RIGHT].map((half) => below(half, head.heightMm + HEAD_GAP_MM));
    const filled = filledAt(rest, rooms, columns, widthMm);
    const notes = filled.rest.length === 0 ? notesBelow(input, rooms, filled.heightMm) : [];
    sides.push([...head.items, ...filled.items, ...notes]);
    rest = filled.rest;
  }
  return sides;
}

const below = (room: BoxMm, byMm: number): BoxMm => ({
  ...room,
  y: room.y + byMm,
  height: room.height - byMm - FOOT_MM,
});

interface Filled {
  readonly items: readonly PageItem[];
  readonly heightMm: number;
  readonly rest: readonly Block[];
}

/** Columns that end evenly, with as much air between entries as the room gives. */
function filledAt(
  blocks: readonly Block[],
  rooms: readonly BoxMm[],
  columns: number,
  widthMm: number,
): Filled {
  const boxes = rooms.flatMap((room) =>
    Array.from({ length: columns }, (_, index) => ({
      ...room,
      x: room.x + (index * (room.width - widthMm)) / (columns - 1),
    })),
  );
  const heights = boxes.map(({ height }) => height);
  const tries = GAPS_MM.map((gap) => fillColumns(blocks, heights, gap));
  const filled = tries.find(({ rest }) => rest.length === 0) ?? tries.at(-1);
  const items = (filled?.columns ?? []).map((column, index) => columnItem(column, boxes[index]));
  return {
    items,
    heightMm: Math.max(0, ...(filled?.columns ?? []).map(({ heightMm }) => heightMm)),
    rest: filled?.rest ?? [],
  };
}

function columnItem(column: Column<Block>, at: BoxMm = LEFT): PageItem {
  const items = column.entries.flatMap(({ block, y }) => moved(block.items, at.x, at.y + y));
  return { kind: 'group', role: 'list', name: 'list', items };
}

/** Lines to write on below a list that leaves much of the side free. */
function notesBelow({ panel }: AreaSheetInput, rooms: readonly BoxMm[], usedMm: number): readonly PageItem[] {
  return rooms.flatMap((room, index) => {
    const free = { ...room, y: room.y + usedMm + 8, height: room.height - usedMm - 8 };
    return free.height < NOTES_FROM_MM ? [] : notesItems(free, index === 0 ? panel.notes : null);
  });
}

function firstHead(input: AreaSheetInput): Block {
  const [title, help] = [a4Title(input, LEFT.width), a4Help(input, RIGHT.width)];
  const heightMm = Math.max(title.heightMm, help.heightMm);
  return {
    heightMm,
    items: [
      { kind: 'group', name: 'head', items: moved(title.items, LEFT.x, LEFT.y) },
      { kind: 'group', name: 'help', items: moved(help.items, RIGHT.x, RIGHT.y) },
      ...[LEFT, RIGHT].map((half) => rule(half, LEFT.y + heightMm + HEAD_GAP_MM / 2)),
    ],
  };
}

function furtherHead({ neighbourhood, panel, language }: AreaSheetInput): Block {
  const name = officialName(neighbourhood.properties, language)?.text ?? neighbourhood.properties.id;
  const pile = new Pile(LEFT.x, LEFT.y, LEFT.width).heading(fill(panel.listMore, { name }), 2, MORE);
  const heightMm = pile.y - LEFT.y;
  const line = LEFT.y + heightMm + HEAD_GAP_MM / 2;
  return { heightMm, items: [...pile.items, ...[LEFT, RIGHT].map((half) => rule(half, line))] };
}

function rule({ x, width }: BoxMm, y: number): PageItem {
  return { kind: 'path', d: `M${x} ${y}L${x + width} ${y}`, stroke: INK.accent, strokeMm: 0.4 };
}

/** Edition, what to do without hours, that the outline is a proposal, and which side this is. */
function foot({ words, manifest, date }: AreaSheetInput, page: number, pages: number): readonly PageItem[] {
  const edition = `${words.product} · ${fill(words.edition, { date, number: manifest.edition.number })}`;
  const y = LEFT.y + LEFT.height - 3.4;
  return [
    textLine(edition, FOOT, LEFT.x, y),
    textLine(words.askFirst, FOOT, LEFT.x + LEFT.width, y, 'end'),
    textLine(words.proposal, FOOT, RIGHT.x, y),
    textLine(fill(words.pageOf, { page, pages }), FOOT, RIGHT.x + RIGHT.width, y, 'end'),
  ];
}
