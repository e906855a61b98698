import { type Block, moved } from '../block.ts';
import { fillColumns } from '../columns.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';

/** Least and widest space between two entries. */
const GAPS_MM = [3.6, 3, 2.4, 1.8] as const;
const COLUMN_GAP_MM = 4.6;

/** Width of a column when a panel has so many. */
export function columnWidthMm(panelWidthMm: number, columns: number): number {
  return (panelWidthMm - (columns - 1) * COLUMN_GAP_MM) / columns;
}

/** What a side lists, which of its rooms that takes, and what goes on elsewhere. */
export interface FilledRooms {
  readonly items: readonly PageItem[];
  readonly used: number;
  readonly rest: readonly Block[];
}

/**
 * Lists blocks in as few of the rooms as they need, in columns of equal width that end as evenly as their order
 * allows, with as much air between entries as those rooms give. `rest` has no room in any.
 */
export function fillRooms(blocks: readonly Block[], rooms: readonly BoxMm[], columns: number): FilledRooms {
  const tightest = Math.min(...GAPS_MM);
  const fits = (count: number, gapMm: number): boolean =>
    fillColumns(blocks, heightsOf(rooms.slice(0, count), columns), gapMm).rest.length === 0;
  const counts = rooms.map((_, index) => index + 1);
  const used = counts.find((count) => fits(count, tightest)) ?? rooms.length;
  const gapMm = GAPS_MM.find((gap) => fits(used, gap)) ?? tightest;
  const chosen = rooms.slice(0, used);
  const filled = fillColumns(blocks, heightsOf(chosen, columns), gapMm);
  const boxes = chosen.flatMap((room) => columnBoxes(room, columns));
  const lists = filled.columns.map((column, index): PageItem => {
    const box = boxes[index] ?? { x: 0, y: 0 };
    const items = column.entries.flatMap(({ block, y }) => moved(block.items, box.x, box.y + y));
    return { kind: 'group', role: 'list', name: 'list', items };
  });
  return { items: [...(columns > 1 ? chosen.map(ruleItem) : []), ...lists], used, rest: filled.rest };
}

function columnBoxes(room: BoxMm, columns: number): readonly BoxMm[] {
  const width = columnWidthMm(room.width, columns);
  return Array.from({ length: columns }, (_, index) => ({
    ...room,
    x: room.x + index * (width + COLUMN_GAP_MM),
    width,
  }));
}

function heightsOf(rooms: readonly BoxMm[], columns: number): readonly number[] {
  return rooms.flatMap(({ height }) => Array.from({ length: columns }, () => height));
}

/** A line between the two columns of a panel. */
function ruleItem({ x, y, width, height }: BoxMm): PageItem {
  const middle = x + width / 2;
  return { kind: 'path', d: `M${middle} ${y}L${middle} ${y + height}`, stroke: INK.line, strokeMm: 0.2 };
}
