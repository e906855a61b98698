import { THEME_COLOURS } from '../../compass/theme-colours.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, type TextStyle, textLine } from '../block.ts';
import type { Column } from '../columns.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { fill } from '../words.ts';
import { panels } from './folds.ts';
import { type LeafletFrames, roomBelow } from './leaflet-frames.ts';
import type { LeafletInput } from './leaflet-input.ts';

/** Space between two entries. */
export const GAP_MM = 2;
/** Height of a title above a column of the list, and of the line below it that points on. */
export const LIST_HEAD_MM = 15;
export const TURN_MM = 6;

const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent };
const SUBTITLE: TextStyle = { sizePt: 9, weight: 400, colour: INK.soft };
const [, , THIRD] = panels('inside');
const [FLAP] = panels('outside');

/** All columns of the list are as wide as the narrowest panel. */
export const LIST_WIDTH_MM = Math.min(THIRD.width, FLAP.width);

/** A box without its head and foot. */
export function between(box: BoxMm, headMm: number, footMm: number): BoxMm {
  return { ...box, y: box.y + headMm, height: box.height - headMm - footMm };
}

/** Where the list stands inside: below maps of their own, then in the third panel. */
export function insideRooms(frames: LeafletFrames): readonly BoxMm[] {
  const room = roomBelow(frames);
  return [...room, between(THIRD, room.length > 0 ? 0 : LIST_HEAD_MM, TURN_MM)];
}

/** The entries of columns in their rooms. */
export function columnItems(columns: readonly Column<Block>[], rooms: readonly BoxMm[]): readonly PageItem[] {
  return columns.flatMap((column, index): readonly PageItem[] => {
    const room = rooms[index];
    if (!room || column.entries.length === 0) return [];
    const items = column.entries.flatMap(({ block, y }) => moved(block.items, room.x, room.y + y));
    return [{ kind: 'group', role: 'list', name: 'list', items }];
  });
}

/** A heading of the list with its upper left corner at x and y. */
export function listTitle(text: string, x: number, y: number): PageItem {
  return { kind: 'group', role: 'heading', level: 2, items: [textLine(text, TITLE, x, y)] };
}

/** Title and count over the third panel, when the list begins there. */
export function listHead(
  { leaflet, theme }: LeafletInput,
  listed: readonly ActorFeature[],
  frames: LeafletFrames,
): readonly PageItem[] {
  if (roomBelow(frames).length > 0) return [];
  const { x, y, width } = THIRD;
  const count = listed.filter(isOnMap).length;
  const line = y + LIST_HEAD_MM - 4;
  return [
    listTitle(leaflet.listTitle, x, y),
    ...(count > 0 ? [textLine(countText(leaflet, count), SUBTITLE, x, y + 6.2)] : []),
    { kind: 'path', d: `M${x} ${line}L${x + width} ${line}`, stroke: THEME_COLOURS[theme], strokeMm: 0.8 },
  ];
}

function countText(leaflet: LeafletInput['leaflet'], count: number): string {
  return count === 1 ? leaflet.oneAddress : fill(leaflet.addresses, { count });
}

/** Points to the flap, at the foot of the third panel. */
export function turnItem({ leaflet }: LeafletInput): PageItem {
  const { x, y, width, height } = THIRD;
  return textLine(leaflet.turnOver, { ...SUBTITLE, weight: 700 }, x + width, y + height - 4, 'end');
}

/** A line at the foot of a panel that points to where the list goes on. */
export function footNote(text: string, panel: BoxMm): PageItem {
  return textLine(text, { ...SUBTITLE, weight: 700 }, panel.x, panel.y + panel.height - 4);
}
