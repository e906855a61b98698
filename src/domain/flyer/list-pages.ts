import { officialName } from '../directory/naming.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from './block.ts';
import { type Column, fillColumns } from './columns.ts';
import { type EntryContext, entryBlock } from './entry.ts';
import { EDGE_MM, type FlyerInput, SHEET_MM } from './flyer-input.ts';
import { helpBlock } from './help-block.ts';
import { INK } from './ink.ts';
import { isOnMap, listOrder } from './list-order.ts';
import type { Page, PageItem } from './page.ts';
import { fill } from './words.ts';

const COLUMNS = 6;
const GUTTER_MM = 5.2;
const HEAD_MM = 13.5;
const FOOT_MM = 5.4;
const GAP_MM = 1.7;
const HELP_GAP_MM = 4;
const BREAK_MM = 1.6;

const TITLE: TextStyle = { sizePt: 20, weight: 700, colour: INK.accent };
const SUBTITLE: TextStyle = { sizePt: 10, weight: 400, colour: INK.soft };
const SECTION: TextStyle = { sizePt: 10, weight: 700, colour: INK.accent };
const FOOT: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft };

const WIDTH_MM = (SHEET_MM.width - 2 * EDGE_MM - (COLUMNS - 1) * GUTTER_MM) / COLUMNS;
const TOP_MM = EDGE_MM + HEAD_MM;
const ROOM_MM = SHEET_MM.height - TOP_MM - EDGE_MM - FOOT_MM;

const columnX = (index: number): number => EDGE_MM + index * (WIDTH_MM + GUTTER_MM);

/** The pages of the directory: the numbered list in balanced columns and the help box, on as many pages as needed. */
export function listPages(input: FlyerInput): readonly Page[] {
  const help = helpBlock({ ...input, neighbourhoods: [input.neighbourhood] }, WIDTH_MM);
  let rest = listBlocks(input);
  const bodies: (readonly PageItem[])[] = [];
  while (rest.length > 0 || bodies.length === 0) {
    const room = Array.from({ length: COLUMNS }, (_, index) =>
      bodies.length === 0 && index === COLUMNS - 1 ? ROOM_MM - help.heightMm - HELP_GAP_MM : ROOM_MM,
    );
    const { columns, rest: left } = fillColumns(rest, room, GAP_MM);
    bodies.push([...columnItems(columns), ...(bodies.length === 0 ? helpItems(help) : [])]);
    rest = left;
  }
  return bodies.map((body, index) => ({
    widthMm: SHEET_MM.width,
    heightMm: SHEET_MM.height,
    items: [...headItems(input), ...body, ...footItems(input, index + 2, bodies.length + 1)],
  }));
}

function listBlocks(input: FlyerInput): readonly Block[] {
  const { properties } = input.neighbourhood;
  const context: EntryContext = {
    language: input.language,
    words: input.words,
    categories: input.categories,
    ...(input.ring ? { ring: input.ring } : {}),
    ...(input.sayClosed ? { sayClosed: input.sayClosed } : {}),
    widthMm: WIDTH_MM,
    municipality:
      officialName(
        { name_nl: properties.municipality_nl, name_fr: properties.municipality_fr },
        input.language,
      )?.text ?? '',
  };
  const { numbered, others } = listOrder(input.actors);
  const blocks = numbered.map((actor) => entryBlock(actor, context));
  const [first, ...more] = others.map((actor) => entryBlock(actor, context));
  return first ? [...blocks, withSection(input.words.withoutNumber, first), ...more] : blocks;
}

/** Keeps a section's heading with its first entry. */
function withSection(title: string, block: Block): Block {
  const pile = new Pile(0, BREAK_MM, WIDTH_MM).heading(title, 2, SECTION).gap(BREAK_MM);
  return { heightMm: pile.y + block.heightMm, items: [...pile.items, ...moved(block.items, 0, pile.y)] };
}

function columnItems(columns: readonly Column<Block>[]): readonly PageItem[] {
  const lists = columns.map(
    (column, index): PageItem => ({
      kind: 'group',
      role: 'list',
      name: 'list',
      items: column.entries.flatMap(({ block, y }) => moved(block.items, columnX(index), TOP_MM + y)),
    }),
  );
  const rules = columns.slice(1).map((_, index): PageItem => {
    const x = columnX(index + 1) - GUTTER_MM / 2;
    return { kind: 'path', d: `M${x} ${TOP_MM}V${TOP_MM + ROOM_MM}`, stroke: INK.line, strokeMm: 0.2 };
  });
  return [...rules, ...lists];
}

function helpItems(help: Block): readonly PageItem[] {
  return moved(help.items, columnX(COLUMNS - 1), TOP_MM + ROOM_MM - help.heightMm);
}

function headItems({ neighbourhood, words, language, actors }: FlyerInput): readonly PageItem[] {
  const name = officialName(neighbourhood.properties, language)?.text ?? '';
  const title = textLine(fill(words.listTitle, { name }), TITLE, EDGE_MM, EDGE_MM);
  const numbered = actors.filter(isOnMap).length;
  const line = EDGE_MM + HEAD_MM - 4;
  return [
    { kind: 'group', role: 'heading', level: 2, items: [title] },
    textLine(
      fill(words.addresses, { count: numbered }),
      SUBTITLE,
      SHEET_MM.width - EDGE_MM,
      EDGE_MM + 2.6,
      'end',
    ),
    { kind: 'path', d: `M${EDGE_MM} ${line}H${SHEET_MM.width - EDGE_MM}`, stroke: INK.accent, strokeMm: 0.6 },
  ];
}

function footItems({ words, manifest, date }: FlyerInput, page: number, pages: number): readonly PageItem[] {
  const y = SHEET_MM.height - EDGE_MM - 3.4;
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  return [
    textLine(`${words.product} · ${edition}`, FOOT, EDGE_MM, y),
    textLine(words.askFirst, FOOT, SHEET_MM.width / 2, y, 'middle'),
    textLine(fill(words.pageOf, { page, pages }), FOOT, SHEET_MM.width - EDGE_MM, y, 'end'),
  ];
}
