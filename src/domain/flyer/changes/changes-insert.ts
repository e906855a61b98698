import { actorName } from '../../directory/naming.ts';
import type { Change, ChangeKind, DrawingChange } from '../../model/edition-record.ts';
import type { Language } from '../../model/identity.ts';
import type { DrawnKind } from '../../proposals/drawing/drawing.ts';
import { type Block, inOwnLanguage, moved, Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import type { Flyer, PageItem, PathItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { qrItem } from '../qr.ts';
import { fill } from '../words.ts';

/** What the insert is made of. */
export interface ChangesInput {
  readonly area: string;
  /** name of the neighbourhood */
  readonly name: string;
  readonly changes: readonly Change[];
  /** drawings that came or went */
  readonly drawings: readonly DrawingChange[];
  /** address and telephone of the actors that are there, by id */
  readonly contacts: ReadonlyMap<string, string>;
  readonly language: Language;
  /** number of the edition on paper */
  readonly since: number;
  readonly siteUrl: string | null;
  readonly words: {
    readonly product: string;
    readonly title: string;
    /** the line that says since which edition */
    readonly since: string;
    /** the line that says which edition this is */
    readonly edition: string;
    readonly qrSite: string;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly before: string;
    readonly oldNumber: string;
    readonly drawnKinds: Readonly<Record<DrawnKind, string>>;
    readonly drawings: Readonly<Record<DrawingChange['change'], string>>;
  };
}

/** A4 upright, cut into four A6 cards: as large as a panel of the folded flyer. */
const SHEET_MM = { width: 210, height: 297 } as const;
const CARD_MM = { width: 105, height: 148.5 } as const;
const CARDS = 4;
/** Printers leave up to 5.3 mm of the edge blank, and a cut is never exact. */
const FREE_MM = 8;
const WIDTH_MM = CARD_MM.width - 2 * FREE_MM;
const NUMBER_MM = 9;
const QR_MM = 25;

const PRODUCT: TextStyle = { sizePt: 9, weight: 700, colour: INK.onAccentSoft };
const TITLE: TextStyle = { sizePt: 17, weight: 700, colour: INK.onAccent, leading: 1.1 };
const SINCE: TextStyle = { sizePt: 9.5, weight: 400, colour: INK.onAccent };
const NUMBER: TextStyle = { sizePt: 12, weight: 700, colour: INK.accent };
const NAME: TextStyle = { sizePt: 10, weight: 700, colour: INK.text, leading: 1.2 };
const BODY: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.22 };
const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.2 };

/**
 * Lays out the insert that goes into old copies: A6 cards, four on an A4 to be cut apart. What fits one card is there
 * four times, two cards twice; a longer list goes over more cards and pages. Pure. Throws when nothing changed.
 */
export function layOutChanges(input: ChangesInput): Flyer {
  const { changes, drawings, area, since } = input;
  if (changes.length + drawings.length === 0)
    throw new Error(`Nothing changed in ${area} since edition ${since}.`);
  const parts = partsOf(input);
  const cards = parts.map((part, index) => cardOf(input, part, `${index + 1} / ${parts.length}`));
  const copies = cards.length === 1 ? 4 : cards.length === 2 ? 2 : 1;
  const all = Array.from({ length: copies }, () => cards).flat();
  const pages = Array.from({ length: Math.ceil(all.length / CARDS) }, (_, index) =>
    pageOf(all.slice(index * CARDS, (index + 1) * CARDS)),
  );
  return { pages, notices: [], scale: null };
}

function pageOf(cards: readonly (readonly PageItem[])[]): Flyer['pages'][number] {
  const placed = cards.map((items, index): PageItem => {
    const [dx, dy] = [(index % 2) * CARD_MM.width, Math.floor(index / 2) * CARD_MM.height];
    return { kind: 'group', name: 'insert', items: moved(items, dx, dy) };
  });
  return { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height, items: [...placed, cutMarks()] };
}

/** The entries, card by card. */
function partsOf(input: ChangesInput): readonly (readonly Block[])[] {
  const room = CARD_MM.height - FREE_MM - headBlock(input).heightMm - footBlock(input, '1 / 1').heightMm - 3;
  const parts: Block[][] = [[]];
  let used = 0;
  const entries = [
    ...input.changes.map((change) => [change.id, entryBlock(input, change)] as const),
    ...input.drawings.map((change) => [change.id, drawingBlock(input, change)] as const),
  ];
  for (const [id, block] of entries) {
    if (block.heightMm > room) throw new Error(`No room on a card for ${id}.`);
    if (used + block.heightMm > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(block);
    used += block.heightMm;
  }
  return parts;
}

function cardOf(input: ChangesInput, entries: readonly Block[], page: string): readonly PageItem[] {
  const head = headBlock(input);
  const foot = footBlock(input, page);
  const list = new Pile(FREE_MM, head.heightMm + 3, WIDTH_MM);
  for (const entry of entries) list.block(entry);
  return [
    ...head.items,
    ...list.items,
    ...moved(foot.items, FREE_MM, CARD_MM.height - FREE_MM - foot.heightMm),
  ];
}

function headBlock({ name, words }: ChangesInput): Block {
  const pile = new Pile(FREE_MM, FREE_MM - 1, WIDTH_MM);
  pile.text(`${words.product} · ${name}`, PRODUCT).gap(1.4).heading(words.title, 1, TITLE).gap(1);
  pile.text(words.since, SINCE).gap(3);
  const ground = { x: 0, y: 0, width: CARD_MM.width, height: pile.y };
  return { heightMm: pile.y, items: [{ kind: 'path', d: boxPath(ground), fill: INK.accent }, ...pile.items] };
}

/** The number on the map of today (of before, for an actor that left), the name and what happened. */
function entryBlock({ words, language, contacts }: ChangesInput, change: Change): Block {
  const name = actorName(change, language);
  const details = [
    words.kinds[change.kinds[0] ?? 'new'],
    ...change.kinds.slice(1).map((kind) => words.kinds[kind]),
    change.old_name && fill(words.before, { name: change.old_name }),
    change.old_number && fill(words.oldNumber, { number: change.old_number }),
  ].filter(Boolean);
  const pile = new Pile(NUMBER_MM, 0, WIDTH_MM - NUMBER_MM);
  pile.text(name.text, inOwnLanguage(NAME, name, language));
  pile.text(details.join(' · '), BODY);
  const contact = contacts.get(change.id);
  if (contact && change.kinds.some((kind) => kind === 'new' || kind === 'moved')) pile.text(contact, SMALL);
  const number = new Pile(0, -0.4, NUMBER_MM);
  if (change.number !== null) number.text(String(change.number), NUMBER);
  const items: PageItem[] = [...number.items, ...pile.items];
  return { heightMm: pile.y + 2.6, items: [{ kind: 'group', name: 'entry', items }] };
}

/** The name of a drawing, and whether it came or went. */
function drawingBlock({ words }: ChangesInput, { name, kind, change }: DrawingChange): Block {
  const pile = new Pile(NUMBER_MM, 0, WIDTH_MM - NUMBER_MM);
  pile.text(name, NAME).text(`${words.drawings[change]} · ${words.drawnKinds[kind]}`, BODY);
  return { heightMm: pile.y + 2.6, items: [{ kind: 'group', name: 'entry', items: pile.items }] };
}

/** Which edition this is and, with a published site, the code that leads to all changes. */
function footBlock({ words, siteUrl, language, since }: ChangesInput, page: string): Block {
  const pile = new Pile(0, 0, WIDTH_MM);
  if (siteUrl) {
    const content = `${siteUrl}/${language}/changes?since=${since}`;
    const qr = qrItem(content, 0, 0, QR_MM);
    const beside = new Pile(qr.sizeMm + 2, 4, WIDTH_MM - qr.sizeMm - 2);
    beside.text(words.qrSite, BODY).text(content.replace(/^https?:\/\//, ''), { ...BODY, weight: 700 });
    pile.add(qr, ...beside.items).gap(Math.max(qr.sizeMm, beside.y) + 1);
  }
  pile.text(page === '1 / 1' ? words.edition : `${words.edition} · ${page}`, SMALL);
  return { heightMm: pile.y, items: pile.items };
}

/** Short lines at the edges, and a cross in the middle, that show where to cut. */
function cutMarks(): PathItem {
  const { width, height } = SHEET_MM;
  const [x, y] = [CARD_MM.width, CARD_MM.height];
  const d = `M${x} 0L${x} 4M${x} ${height - 4}L${x} ${height}M0 ${y}L4 ${y}M${width - 4} ${y}L${width} ${y}`;
  return { kind: 'path', d, stroke: '#8b8578', strokeMm: 0.2 };
}
