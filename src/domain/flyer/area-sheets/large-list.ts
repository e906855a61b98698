import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, Pile } from '../block.ts';
import { listOrder } from '../list-order.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { entryContext } from '../panels/list-blocks.ts';
import { inset } from '../plane.ts';
import { A4_UPRIGHT_MM, type AreaSheetInput } from './area-sheet-input.ts';
import { LARGE_STRONG, LARGE_TITLE } from './black.ts';
import { largeEntry } from './large-entry.ts';
import { largeEnd, largeHead } from './large-head.ts';
import { dealOverPages } from './pages.ts';
import { runningHead } from './running-head.ts';

const LIVE: BoxMm = inset({ x: 0, y: 0, ...A4_UPRIGHT_MM }, 12);
/** Height of the running head. */
const HEAD_MM = 10;
const ROOM_MM = LIVE.height - HEAD_MM;
const HEAD_GAP_MM = 5;
const END_GAP_MM = 6;

/**
 * Lays out the list of a neighbourhood in large print, A4 upright, one column, as many pages as it needs; no entry is
 * broken over two. Pure: the same input gives the same pages. Throws naming an actor whose entry is higher than a page.
 */
export function layOutLargeList(input: AreaSheetInput): Flyer {
  const head = largeHead(input, LIVE.width);
  const end = new Pile(0, END_GAP_MM, LIVE.width).block(largeEnd(input, LIVE.width));
  const blocks = [...entryBlocks(input), { heightMm: end.y, items: end.items }];
  const room = { first: ROOM_MM - head.heightMm - HEAD_GAP_MM, others: ROOM_MM };
  const dealt = dealOverPages(blocks, room);
  const pages = dealt.map((blocks, index): Page => {
    const pile = new Pile(LIVE.x, LIVE.y + HEAD_MM, LIVE.width);
    if (index === 0) pile.block(head, HEAD_GAP_MM);
    const entries = new Pile(pile.x, pile.y, pile.widthMm);
    for (const block of blocks) entries.block(block);
    const list: PageItem = { kind: 'group', role: 'list', name: 'list', items: entries.items };
    const items = [
      ...runningHead(input, LIVE, LARGE_STRONG, { page: index + 1, pages: dealt.length }),
      ...pile.items,
      list,
    ];
    return { widthMm: A4_UPRIGHT_MM.width, heightMm: A4_UPRIGHT_MM.height, items };
  });
  return { pages, notices: [], scale: null };
}

/** The entries by number, then those that are not on the map below a heading. */
function entryBlocks(input: AreaSheetInput): readonly Block[] {
  const { sheet, themes } = input;
  const context = { ...entryContext(input, LIVE.width), sheet, themes };
  const blockOf = (actor: ActorFeature): Block => {
    const block = largeEntry(actor, context);
    if (block.heightMm > ROOM_MM)
      throw new Error(`The entry of ${actor.properties.id} is higher than a page.`);
    return block;
  };
  const { numbered, others } = listOrder(input.actors);
  const [first, ...more] = others.map(blockOf);
  const section = first ? [withTitle(input.words.withoutNumber, first), ...more] : [];
  return [...numbered.map(blockOf), ...section];
}

function withTitle(title: string, block: Block): Block {
  const pile = new Pile(0, 6, LIVE.width).heading(title, 2, LARGE_TITLE).gap(2);
  return { heightMm: pile.y + block.heightMm, items: [...pile.items, ...moved(block.items, 0, pile.y)] };
}
