import { officialName } from '../../directory/naming.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { fillColumns } from '../columns.ts';
import { INK } from '../ink.ts';
import { noticesOf } from '../notices.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { boxPath, inset } from '../plane.ts';
import { fill } from '../words.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';
import { posterHelp, posterTitle } from './poster-head.ts';
import { indexBlocks } from './poster-index.ts';
import { posterMap } from './poster-map.ts';

export const A2_MM = { width: 594, height: 420 } as const;

const LIVE: BoxMm = inset({ x: 0, y: 0, ...A2_MM }, 12);
const TITLE_TOP_MM = 9;
const GUTTER_MM = 8;
const COLUMN_GAP_MM = 6;
const COLUMN_MM = 64;
/** Columns of the index and their type: the first that holds it all beside the map, else the last and a further side. */
const TRIES = [
  { columns: 3, sizePt: 14 },
  { columns: 3, sizePt: 12.5 },
  { columns: 3, sizePt: 11 },
  { columns: 3, sizePt: 10 },
  { columns: 4, sizePt: 11 },
  { columns: 4, sizePt: 10 },
] as const;
type Try = (typeof TRIES)[number];
const INDEX_GAP_MM = 1.7;
const FOOT: TextStyle = { sizePt: 10, weight: 400, colour: INK.soft, leading: 1.2 };
const MORE: TextStyle = { sizePt: 48, weight: 700, colour: INK.accent, leading: 1.1 };

/**
 * Lays out the poster of a neighbourhood: A2 across, a map that can be read from one metre and beside it an index by
 * theme. An index that does not fit goes on on a second side. Pure. Throws naming an actor without room on the map.
 */
export function layOutPoster(input: AreaSheetInput): Flyer {
  const title = bandOf(input);
  const top = title.heightMm + GUTTER_MM;
  const index = indexSide(input, top);
  const box = {
    ...LIVE,
    y: top,
    width: LIVE.width - index.widthMm - GUTTER_MM,
    height: LIVE.y + LIVE.height - top,
  };
  const { map, scale, items } = posterMap(input, box);
  const more = furtherSides(input, index.rest);
  return {
    pages: [[...title.items, ...items, ...index.items], ...more].map(page),
    notices: noticesOf(input, map.markers, more.length),
    scale,
  };
}

function page(items: readonly PageItem[]): Page {
  return { widthMm: A2_MM.width, heightMm: A2_MM.height, items };
}

/** The title on a band that reaches three edges. */
function bandOf(input: AreaSheetInput): Block {
  const title = posterTitle(input, LIVE.width);
  const heightMm = TITLE_TOP_MM + title.heightMm + 6;
  const ground = boxPath({ x: 0, y: 0, width: A2_MM.width, height: heightMm });
  return {
    heightMm,
    items: [{ kind: 'path', d: ground, fill: INK.accent }, ...moved(title.items, LIVE.x, TITLE_TOP_MM)],
  };
}

interface FilledColumns {
  readonly items: readonly PageItem[];
  readonly rest: readonly Block[];
}

/** The right of the poster: rose, help, code, and below them as much of the index as fits. */
function indexSide(input: AreaSheetInput, top: number): FilledColumns & { readonly widthMm: number } {
  let filled = indexAs(TRIES[0], input, top);
  for (const one of TRIES.slice(1)) {
    if (filled.rest.length === 0) return filled;
    filled = indexAs(one, input, top);
  }
  return filled;
}

function indexAs({ columns, sizePt }: Try, input: AreaSheetInput, top: number): ReturnType<typeof indexSide> {
  const widthMm = columns * COLUMN_MM + (columns - 1) * COLUMN_GAP_MM;
  const x = LIVE.x + LIVE.width - widthMm;
  const help = posterHelp(input, widthMm);
  const foot = footBlock(input, widthMm);
  const bottom = LIVE.y + LIVE.height - foot.heightMm;
  const y = top + help.heightMm + GUTTER_MM;
  const room = { x, y, width: widthMm, height: bottom - y - 3 };
  const list = columnsIn(indexBlocks(input, COLUMN_MM, sizePt), room, columns);
  const items = [...moved(help.items, x, top), ...list.items, ...moved(foot.items, x, bottom)];
  return { items, rest: list.rest, widthMm };
}

function columnsIn(blocks: readonly Block[], room: BoxMm, count: number): FilledColumns {
  const heights = Array.from({ length: count }, () => room.height);
  const { columns, rest } = fillColumns(blocks, heights, INDEX_GAP_MM);
  const items = columns.map((column, index): PageItem => {
    const x = room.x + index * (COLUMN_MM + COLUMN_GAP_MM);
    const entries = column.entries.flatMap(({ block, y }) => moved(block.items, x, room.y + y));
    return { kind: 'group', role: 'list', name: 'list', items: entries };
  });
  return { items, rest };
}

/** Sides over the whole paper for what is left of an index. */
function furtherSides(input: AreaSheetInput, blocks: readonly Block[]): readonly (readonly PageItem[])[] {
  const { neighbourhood, panel, language } = input;
  const name = officialName(neighbourhood.properties, language)?.text ?? neighbourhood.properties.id;
  const pile = new Pile(LIVE.x, LIVE.y, LIVE.width)
    .heading(fill(panel.listMore, { name }), 1, MORE)
    .gap(GUTTER_MM);
  const foot = footBlock(input, LIVE.width);
  const bottom = LIVE.y + LIVE.height - foot.heightMm;
  const room = { ...LIVE, y: pile.y, height: bottom - pile.y - 3 };
  const count = Math.floor((LIVE.width + COLUMN_GAP_MM) / (COLUMN_MM + COLUMN_GAP_MM));
  const sides: (readonly PageItem[])[] = [];
  for (let rest = blocks; rest.length > 0; ) {
    const list = columnsIn(rest, room, count);
    sides.push([...pile.items, ...list.items, ...moved(foot.items, LIVE.x, bottom)]);
    rest = list.rest;
  }
  return sides;
}

/** Edition, and that the outline is a proposal. */
function footBlock({ words, manifest, date }: AreaSheetInput, widthMm: number): Block {
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  const pile = new Pile(0, 0, widthMm).text([words.product, edition, words.proposal].join(' · '), FOOT);
  return { heightMm: pile.y, items: pile.items };
}
