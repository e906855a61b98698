import { officialName } from '../../directory/naming.ts';
import { type Block, moved, Pile, styledWidthMm, type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { entryContext } from '../panels/list-blocks.ts';
import { inset } from '../plane.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';
import { A4_UPRIGHT_MM, type AreaSheetInput } from './area-sheet-input.ts';
import { BLACK } from './black.ts';
import { type CheckContext, checkRow, emptyRow } from './check-row.ts';
import { dealOverPages } from './pages.ts';
import { runningHead } from './running-head.ts';
import { walkingOrder } from './walking-order.ts';

const LIVE: BoxMm = inset({ x: 0, y: 0, ...A4_UPRIGHT_MM }, 12);
const HEAD_MM = 7;
const ROOM_MM = LIVE.height - HEAD_MM;
/** Rows for places that are not on the list: at least so many, and whatever the last page has room for. */
const LEAST_NEW = 4;
const STREET_GAP_MM = 3.4;

const KIND: TextStyle = { sizePt: 11, weight: 700, colour: BLACK };
const NAME: TextStyle = { sizePt: 26, weight: 700, colour: BLACK, leading: 1.1 };
const STREET: TextStyle = { sizePt: 12.5, weight: 700, colour: BLACK, leading: 1.2 };
const BODY: TextStyle = { sizePt: 10, weight: 400, colour: BLACK, leading: 1.3 };
const HEAD: TextStyle = { sizePt: 10, weight: 700, colour: BLACK };
const QR_WIDTH_MM = 72;

/**
 * Lays out the list of a neighbourhood for a walk: A4 upright, by street and house number, each actor with boxes to
 * tick and a line to write on, at the end empty rows for places that are missing. No row is broken over two pages. Pure.
 */
export function layOutChecklist(input: AreaSheetInput): Flyer {
  const head = headBlock(input);
  const context = { ...entryContext(input, LIVE.width), sheet: input.sheet };
  const room = { first: ROOM_MM - head.heightMm, others: ROOM_MM };
  const dealt = withNewRows(
    dealOverPages([...streetBlocks(input, context), ...newRows(context)], room),
    room,
    context,
  );
  const edition = fill(input.words.edition, { date: input.date, number: input.manifest.edition.number });
  const pages = dealt.map((blocks, index): Page => {
    const pile = new Pile(LIVE.x, LIVE.y + HEAD_MM, LIVE.width);
    if (index === 0) pile.block(head);
    const rows = new Pile(pile.x, pile.y, pile.widthMm);
    for (const block of blocks) rows.block(block);
    const list: PageItem = { kind: 'group', role: 'list', name: 'list', items: rows.items };
    const running = runningHead(input, LIVE, HEAD, { page: index + 1, pages: dealt.length }, edition);
    return {
      widthMm: A4_UPRIGHT_MM.width,
      heightMm: A4_UPRIGHT_MM.height,
      items: [...running, ...pile.items, list],
    };
  });
  return { pages, notices: [], scale: null };
}

/** The rows street by street, the name of a street together with its first row. */
function streetBlocks(input: AreaSheetInput, context: CheckContext): readonly Block[] {
  const streets = walkingOrder(input.actors, input.language);
  return streets.flatMap(({ street, actors }) => {
    const [first, ...more] = actors.map((actor) => checkRow(actor, context));
    return first ? [titled(street ?? input.sheet.noStreet, first), ...more] : [];
  });
}

function titled(title: string, block: Block): Block {
  const pile = new Pile(0, STREET_GAP_MM, LIVE.width).heading(title, 2, STREET).gap(1);
  return { heightMm: pile.y + block.heightMm, items: [...pile.items, ...moved(block.items, 0, pile.y)] };
}

function newRows(context: CheckContext): readonly Block[] {
  const empty = emptyRow(context);
  return [titled(context.sheet.newPlaces, empty), ...Array.from({ length: LEAST_NEW - 1 }, () => empty)];
}

/** The same pages, the last one filled with empty rows. */
function withNewRows(
  pages: readonly (readonly Block[])[],
  room: { readonly first: number; readonly others: number },
  context: CheckContext,
): readonly (readonly Block[])[] {
  const last = pages.at(-1) ?? [];
  const used = last.reduce((sum, { heightMm }) => sum + heightMm, 0);
  const empty = emptyRow(context);
  const count = Math.floor(((pages.length === 1 ? room.first : room.others) - used) / empty.heightMm);
  return [...pages.slice(0, -1), [...last, ...Array.from({ length: count }, () => empty)]];
}

/** What this is, how to use it, who walks and when; the code that says which neighbourhood and edition. */
function headBlock(input: AreaSheetInput): Block {
  const { neighbourhood, words, sheet, language } = input;
  const { id } = neighbourhood.properties;
  const name = officialName(neighbourhood.properties, language)?.text ?? id;
  const pile = new Pile(0, 1, LIVE.width - QR_WIDTH_MM - 6);
  pile.text(`${words.product} · ${sheet.checkKind}`, KIND).gap(1).heading(name, 1, NAME).gap(1.6);
  pile.text(sheet.checkHow, BODY).gap(4);
  for (const label of [sheet.walkedOn, sheet.walkedBy]) {
    pile.add(...field(label, pile.y, pile.widthMm)).gap(9);
  }
  const atEnd = { ...words, mistakeWithoutSite: sheet.checkBack, mistake: sheet.checkBack };
  const qr = qrBlock(
    { ...input, words: atEnd, ...areaTarget(input), style: { ...BODY, sizePt: 9 } },
    QR_WIDTH_MM,
  );
  return {
    heightMm: Math.max(pile.y, qr.heightMm) + 1,
    items: [...pile.items, ...moved(qr.items, LIVE.width - QR_WIDTH_MM, 0)],
  };
}

function field(label: string, y: number, widthMm: number): readonly PageItem[] {
  const from = styledWidthMm(label, HEAD) + 2;
  return [
    textLine(label, HEAD, 0, y),
    { kind: 'path', d: `M${from} ${y + 4.2}L${widthMm} ${y + 4.2}`, stroke: INK.soft, strokeMm: 0.3 },
  ];
}
