import { THEME_COLOURS } from '../../compass/theme-colours.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { type Column, fillColumns } from '../columns.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { themeWord } from '../themes-block.ts';
import { fill } from '../words.ts';
import { backPanel } from './back-panel.ts';
import { coverPanel } from './cover-panel.ts';
import { keyBlock, readingBlock } from './flap-panel.ts';
import { foldMarks, LEAFLET_MM, panels } from './folds.ts';
import { insideHead } from './inside-head.ts';
import { insideMaps } from './inside-maps.ts';
import { leafletGroups, outsideActors } from './leaflet-actors.ts';
import { leafletFrames, roomBelow } from './leaflet-frames.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { leafletList } from './leaflet-list.ts';

const GAP_MM = 2;
const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent };
const SUB: TextStyle = { sizePt: 9, weight: 400, colour: INK.soft };
const LIST_HEAD_MM = 15;
const TURN_MM = 6;
const [, , THIRD] = panels('inside');
const [FLAP, BACK, COVER] = panels('outside');
/** All columns of the list are as wide as the narrowest panel. */
const WIDTH_MM = Math.min(THIRD.width, FLAP.width);

/**
 * Lays out the leaflet of a theme: A4 across, folded to a third. Outside flap, back and cover; inside map and list.
 * A list that is longer goes on on the flap, then on loose pages. Pure. Throws when a part cannot be set at its
 * smallest type, naming it.
 */
export function layOutLeaflet(input: LeafletInput): Flyer {
  const frames = leafletFrames(input.areas);
  const groups = leafletGroups(input, !frames.single);
  const outside = outsideActors(input);
  const { maps, items } = insideMaps(input, groups, outside, frames);
  const listed = groups.flatMap((group) => group.listed);
  const blocks = leafletList(input, groups, outside, WIDTH_MM);

  const rooms = [...roomBelow(frames), below(THIRD, LIST_HEAD_MM, TURN_MM)];
  const inside = fillColumns(
    blocks,
    rooms.map(({ height }) => height),
    GAP_MM,
  );
  const reading = readingBlock(input, listed, outside.length > 0, WIDTH_MM);
  const flap = flapOf(
    input,
    inside.rest,
    reading,
    keyBlock(input, [...listed, ...outside.map((o) => o.actor)], WIDTH_MM),
  );
  const loose = loosePages(input, flap.rest);
  const count = listed.filter(isOnMap).length;
  const front: Page = {
    widthMm: LEAFLET_MM.width,
    heightMm: LEAFLET_MM.height,
    items: [
      { kind: 'group', name: 'cover', items: coverPanel(input, COVER) },
      { kind: 'group', name: 'back', items: backPanel(input, BACK) },
      { kind: 'group', name: 'flap', items: flap.items },
      foldMarks('outside'),
    ],
  };
  const back: Page = {
    widthMm: LEAFLET_MM.width,
    heightMm: LEAFLET_MM.height,
    items: [
      { kind: 'group', name: 'head', items: insideHead(input, maps) },
      ...items,
      ...listHead(input, count),
      ...columnItems(inside.columns, rooms),
      ...(inside.rest.length > 0 ? [turnItem(input, THIRD)] : []),
      foldMarks('inside'),
    ],
  };
  return {
    pages: [front, back, ...loose],
    notices: loose.length > 0 ? [{ code: 'further-page', subject: input.theme }] : [],
    scale: maps.length === 1 ? (maps[0]?.frame.scale ?? null) : null,
  };
}

function below(box: BoxMm, headMm: number, footMm: number): BoxMm {
  return { ...box, y: box.y + headMm, height: box.height - headMm - footMm };
}

function columnItems(columns: readonly Column<Block>[], rooms: readonly BoxMm[]): readonly PageItem[] {
  return columns.map((column, index): PageItem => {
    const room = rooms[index] ?? THIRD;
    const items = column.entries.flatMap(({ block, y }) => moved(block.items, room.x, room.y + y));
    return { kind: 'group', role: 'list', name: 'list', items };
  });
}

function listHead(input: LeafletInput, count: number): readonly PageItem[] {
  const { leaflet, theme } = input;
  const y = THIRD.y + LIST_HEAD_MM - 4;
  const counted = count === 1 ? leaflet.oneAddress : fill(leaflet.addresses, { count });
  const d = `M${THIRD.x} ${y}L${THIRD.x + THIRD.width} ${y}`;
  return [
    {
      kind: 'group',
      role: 'heading',
      level: 2,
      items: [textLine(leaflet.listTitle, TITLE, THIRD.x, THIRD.y)],
    },
    textLine(counted, SUB, THIRD.x, THIRD.y + 6.2),
    { kind: 'path', d, stroke: THEME_COLOURS[theme], strokeMm: 0.8 },
  ];
}

function turnItem({ leaflet }: LeafletInput, panel: BoxMm): PageItem {
  return textLine(
    leaflet.turnOver,
    { ...SUB, weight: 700 },
    panel.x + panel.width,
    panel.y + panel.height - 4,
    'end',
  );
}

/** The flap: how to read, the key of themes, and the list where it goes on; the key gives way to the list. */
function flapOf(
  input: LeafletInput,
  rest: readonly Block[],
  reading: Block,
  key: Block,
): { readonly items: readonly PageItem[]; readonly rest: readonly Block[] } {
  const pile = new Pile(FLAP.x, FLAP.y, FLAP.width).block(reading, 3);
  const roomWithKey = FLAP.height - reading.heightMm - key.heightMm - 2 * LIST_HEAD_MM;
  const needed = rest.reduce((sum, block) => sum + block.heightMm + GAP_MM, 0);
  if (rest.length === 0 || needed <= roomWithKey) pile.block(key, 4);
  if (rest.length === 0) return { items: pile.items, rest: [] };
  pile.heading(input.leaflet.listMore, 2, TITLE).gap(3);
  const room = { ...FLAP, y: pile.y, height: FLAP.y + FLAP.height - pile.y - TURN_MM };
  const filled = fillColumns(rest, [room.height], GAP_MM);
  const more = filled.rest.length;
  const notice = fill(input.leaflet.furtherPage, { count: more });
  return {
    items: [
      ...pile.items,
      ...columnItems(filled.columns, [room]),
      ...(more > 0 ? [textLine(notice, { ...SUB, weight: 700 }, FLAP.x, FLAP.y + FLAP.height - 4)] : []),
    ],
    rest: filled.rest,
  };
}

/** Loose pages for a list that does not fit: three columns each, in the panels of the inside. */
function loosePages(input: LeafletInput, blocks: readonly Block[]): readonly Page[] {
  const rooms = panels('inside').map((panel) => below(panel, LIST_HEAD_MM, TURN_MM));
  const pages: Page[] = [];
  for (let rest = blocks; rest.length > 0; ) {
    const filled = fillColumns(
      rest,
      rooms.map(({ height }) => height),
      GAP_MM,
    );
    pages.push({
      widthMm: LEAFLET_MM.width,
      heightMm: LEAFLET_MM.height,
      items: [...looseHead(input), ...columnItems(filled.columns, rooms)],
    });
    rest = filled.rest;
  }
  return pages;
}

function looseHead({ theme, themes, language, leaflet }: LeafletInput): readonly PageItem[] {
  const [first] = panels('inside');
  const title = `${themeWord(theme, themes, language)} · ${leaflet.listMore}`;
  return [{ kind: 'group', role: 'heading', level: 2, items: [textLine(title, TITLE, first.x, first.y)] }];
}
